import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import type { ArticleContent } from '../../../shared/article'
import { nearCopyGroup, versionIds } from './related'
import { addSketch, COPIES_SCHEMA, nearCopyPairs, readSketch, removeSketch } from './tables'
import { BRIDGE, bulletin, known, NO_SOURCE, sketchOf } from './texts-for-tests'

let db: Database.Database

const emptyDatabase = () => {
  const empty = new Database(':memory:')
  empty.exec(COPIES_SCHEMA)
  return empty
}
const add = (articles: Readonly<Record<number, Partial<ArticleContent>>>, to = db) => {
  for (const [id, article] of Object.entries(articles)) addSketch(to, Number(id), sketchOf(article))
}
const pairs = (of = db) => nearCopyPairs(of, 0, Number.MAX_SAFE_INTEGER)
const rows = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
const group = (id: number) => nearCopyGroup(db, id, 50).map(copy => copy.id)

const RENAMED = { ...BRIDGE.ru, headline: 'Мост открыт' }
const CUT = {
  ...BRIDGE.ru,
  paragraphs: [...BRIDGE.ru.paragraphs.slice(0, 2), 'Движение восстановлено полностью.'],
}

beforeEach(() => {
  db = emptyDatabase()
})

test('an article is read as it was written', () => {
  add({ 7: BRIDGE.kk })
  expect(readSketch(db, 7)).toEqual({
    ...known(7, BRIDGE.kk),
    signature: expect.anything(),
  })
  expect(readSketch(db, 8)).toBeNull()
})

test('which articles are copies does not hang on the order they come in', () => {
  const articles = [
    BRIDGE.ru,
    BRIDGE.kk,
    RENAMED,
    bulletin(10, [31, 58, 12]),
    CUT,
    bulletin(11, [27, 44, 15]),
  ]
  add({ ...articles })
  const found = pairs().map(({ id, earlierId }) => `${earlierId} ${id}`)
  expect(found).toEqual(['0 2', '0 4', '2 4'])

  const backwards = emptyDatabase()
  for (const [id, article] of [...articles.entries()].reverse()) addSketch(backwards, id, sketchOf(article))
  expect(pairs(backwards)).toEqual(pairs())
})

test('an article that leaves takes all of its rows with it, and may come back', () => {
  add({ 1: BRIDGE.ru, 2: RENAMED, 3: CUT })
  const before = pairs()
  removeSketch(db, 2)
  expect(pairs()).toEqual([{ id: 3, earlierId: 1 }])
  expect(group(1)).toEqual([3])
  addSketch(db, 2, sketchOf(RENAMED))
  expect(pairs()).toEqual(before)
  for (const id of [1, 2, 3, 4]) removeSketch(db, id)
  expect([rows('sketches'), rows('bands'), rows('near_copies')]).toEqual([0, 0, 0])
})

test('a copy of a copy is in the group, and is said not to be compared', () => {
  const paragraphs = Array.from({ length: 12 }, (_, at) => `Абзац ${'абвгдежзийкл'[at]} ${words(at)}.`)
  const without = (from: number, to: number) => ({ paragraphs: paragraphs.slice(from, to) })
  add({ 1: without(0, 8), 2: without(1, 10), 3: without(3, 12) })
  expect(nearCopyGroup(db, 1, 50)).toEqual([
    { id: 2, isCompared: true },
    { id: 3, isCompared: false },
  ])
})

test('bulletins by the hundred are no copies, and the copy of one of them is found among them', () => {
  const bulletins = Array.from({ length: 300 }, (_, at) =>
    bulletin((at % 28) + 1, [31 + at, 1_058 + at, 4_012 + at]),
  )
  add({ ...bulletins })
  expect(pairs()).toEqual([])
  addSketch(db, 1_000, sketchOf({ ...bulletins[40], headline: 'Воздух города' }))
  expect(pairs()).toEqual([{ id: 1_000, earlierId: 40 }])
})

test('versions are found by the release, and where it names none, by what is told', () => {
  const bare = { ...BRIDGE.en, source: NO_SOURCE, publishedOn: '2025-02-15' }
  add({ 1: BRIDGE.ru, 2: BRIDGE.kk, 3: bare, 4: bulletin(14, [31, 58, 12]) })
  expect(versionIds(db, 1)).toEqual([2, 3])
  expect(versionIds(db, 3).toSorted()).toEqual([1, 2])
  expect(versionIds(db, 4)).toEqual([])
  expect(versionIds(db, 99)).toEqual([])
})

test('an address that many articles share makes neither copies nor versions', () => {
  const { source } = BRIDGE.ru
  add({
    ...Array.from(
      { length: 40 },
      (_, at) => ({ language: at % 2 ? 'ru' : 'kk', source, paragraphs: [words(at)] }) as const,
    ),
  })
  expect(pairs()).toEqual([])
  expect(versionIds(db, 1)).toEqual([])
})

/** Fourteen words that stand in no other text of this kind. */
function words(seed: number): string {
  return Array.from(
    { length: 14 },
    (_, at) => `слово${String.fromCodePoint(0x430 + (seed % 32), 0x430 + at, 0x430 + (seed >> 5))}`,
  ).join(' ')
}
