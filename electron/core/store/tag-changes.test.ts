import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { failureOf } from '../../../shared/failure'
import { EVERYTHING, NO_FILTER } from '../../../shared/find'
import { tagChangeId } from '../../../shared/ids'
import { withMovedTagTerms } from '../search/moved-tag-terms'
import { MIGRATIONS } from './schema'
import { readSmartLists, saveSmartList } from './smart-lists'
import { changeTag as changeTagAndTexts, undoTagChange } from './tag-changes'
import { setTagColour, tagColours } from './tag-colours'

let db: Database.Database

beforeEach(() => {
  db = new Database(':memory:')
  for (const step of MIGRATIONS) db.exec(step)
})

const changeTag = (db: Database.Database, tag: string, to: string | null) =>
  changeTagAndTexts(db, tag, to, withMovedTagTerms)

/** Puts tags on articles by their keys, each at a time of its own. */
function put(tags: Readonly<Record<string, readonly string[]>>): void {
  let now = 1
  for (const [key, own] of Object.entries(tags))
    for (const tag of own)
      db.prepare('INSERT INTO tags VALUES (:key, :tag, :now)').run({ key, tag, now: now++ })
}

/** All that a change may touch. */
const everything = () => ({
  tags: db.prepare('SELECT key, tag, tagged_at FROM tags ORDER BY key, tag').all(),
  colours: [...tagColours(db)].sort(),
  lists: readSmartLists(db),
})
const tagsOf = (key: string) =>
  db
    .prepare<{ key: string }, string>('SELECT tag FROM tags WHERE key = :key ORDER BY tag')
    .pluck()
    .all({ key })

test('a tag that joins another is on every article that had either, and parts from it again exactly', () => {
  put({ one: ['budget'], both: ['budget', 'money'], other: ['money'] })
  const before = everything()
  const id = changeTag(db, 'budget', 'Money')
  expect([tagsOf('one'), tagsOf('both'), tagsOf('other')]).toEqual([['money'], ['money'], ['money']])
  undoTagChange(db, id)
  expect(everything()).toEqual(before)
})

test('tags that lie in a tag go where it goes, and meet those that are there', () => {
  put({ a: ['region/Almaty', 'place'], b: ['region', 'Place/almaty'], c: ['regional'] })
  const before = everything()
  const id = changeTag(db, 'Region', 'place')
  expect([tagsOf('a'), tagsOf('b'), tagsOf('c')]).toEqual([
    ['Place/almaty', 'place'],
    ['Place/almaty', 'place'],
    ['regional'],
  ])
  undoTagChange(db, id)
  expect(everything()).toEqual(before)
})

test('a tag moves into itself and out again', () => {
  put({ a: ['region'], b: ['region', 'region/all'] })
  const before = everything()
  const first = changeTag(db, 'region', 'region/all')
  expect([tagsOf('a'), tagsOf('b')]).toEqual([['region/all'], ['region/all', 'region/all/all']])
  const second = changeTag(db, 'region/all', 'region')
  expect([tagsOf('a'), tagsOf('b')]).toEqual([['region'], ['region', 'region/all']])
  undoTagChange(db, second)
  undoTagChange(db, first)
  expect(everything()).toEqual(before)
})

test('a tag that goes takes along what lies in it, and all comes back', () => {
  put({ a: ['region/Almaty', 'roads'], b: ['region'] })
  setTagColour(db, 'region', 'green')
  const before = everything()
  const id = changeTag(db, 'region', null)
  expect(everything()).toMatchObject({ tags: [{ key: 'a', tag: 'roads' }], colours: [] })
  undoTagChange(db, id)
  expect(everything()).toEqual(before)
})

test('what was put on or taken off since stays so when a change is undone', () => {
  put({ a: ['budget'], b: ['money'] })
  const id = changeTag(db, 'budget', 'money')
  put({ c: ['money'] })
  db.exec(`DELETE FROM tags WHERE key = 'b'`)
  undoTagChange(db, id)
  expect([tagsOf('a'), tagsOf('b'), tagsOf('c')]).toEqual([['budget'], [], ['money']])
})

test('a colour goes with its tag; the colour of a tag that is there already stays', () => {
  put({ a: ['region/Almaty'], b: ['place'] })
  setTagColour(db, 'Region', 'green')
  setTagColour(db, 'region/almaty', 'red')
  setTagColour(db, 'place', 'blue')
  const before = everything()
  const id = changeTag(db, 'region', 'place')
  expect(everything().colours).toEqual([
    ['place', 'blue'],
    ['place/almaty', 'red'],
  ])
  undoTagChange(db, id)
  expect(everything()).toEqual(before)
})

test('smart lists ask for a tag by its new name, and as before when that is undone; one saved since stays as it is', () => {
  put({ a: ['region/Almaty'] })
  const asking = (tag: string) => ({
    ...EVERYTHING,
    filter: { ...NO_FILTER, tags: { include: [tag], exclude: [] } },
  })
  const list = (name: string, tag: string) => ({
    id: null,
    name,
    question: asking(tag),
    sort: 'newest' as const,
  })
  saveSmartList(db, list('Almaty', 'region/Almaty'), 1)
  const second = saveSmartList(db, list('Regions', 'region'), 1)
  saveSmartList(db, list('Roads', 'roads'), 1)
  const asked = () => readSmartLists(db).map(({ question }) => question.filter.tags.include)
  const id = changeTag(db, 'region', 'place')
  expect(asked()).toEqual([['place/Almaty'], ['place'], ['roads']])
  saveSmartList(db, { ...list('Regions', 'bridges'), id: second }, 2)
  undoTagChange(db, id)
  expect(asked()).toEqual([['region/Almaty'], ['bridges'], ['roads']])
})

test('smart lists follow a tag that was typed into their search, and ask again for what they did when it is undone', () => {
  put({ a: ['Өңір/Алматы'], b: ['place'] })
  const typed = [
    'tag:өңір мектеп',
    '-tag:"Өңір / Алматы"  school',
    'школа "tag:өңір" -tag:«өңір»',
    'tag:дороги',
    'өңір',
  ]
  for (const text of typed)
    saveSmartList(db, { id: null, name: text, question: { ...EVERYTHING, text }, sort: 'newest' }, 1)
  const before = everything()
  const asked = () => readSmartLists(db).map(({ question }) => question.text)
  const renamed = changeTag(db, 'Өңір', 'бүкіл ел')
  expect(asked()).toEqual([
    'tag:"бүкіл ел" мектеп',
    '-tag:"бүкіл ел/Алматы"  school',
    'школа "tag:өңір" -tag:«бүкіл ел»',
    'tag:дороги',
    'өңір',
  ])
  const joined = changeTag(db, 'бүкіл ел', 'place')
  expect(asked().slice(0, 2)).toEqual(['tag:"place" мектеп', '-tag:"place/Алматы"  school'])
  undoTagChange(db, joined)
  undoTagChange(db, renamed)
  expect(everything()).toEqual(before)
})

test('a smart list that asks for a tag that is taken off finds nothing, rather than everything', () => {
  put({ a: ['roads'] })
  const question = {
    ...EVERYTHING,
    text: 'tag:roads',
    filter: { ...NO_FILTER, tags: { include: ['roads'], exclude: [] } },
  }
  saveSmartList(db, { id: null, name: 'Roads', question, sort: 'newest' }, 1)
  changeTag(db, 'roads', null)
  expect(readSmartLists(db).map(list => list.question)).toEqual([question])
})

test('a change that is not known cannot be undone, nor one a second time', () => {
  put({ a: ['budget'] })
  const id = changeTag(db, 'budget', 'money')
  undoTagChange(db, id)
  for (const each of [id, tagChangeId(99)])
    expect(() => undoTagChange(db, each)).toThrow(
      expect.objectContaining({ failure: { kind: 'tag-change-missing', id: each } }),
    )
})

test('a change that would make a tag too long changes nothing', () => {
  put({ a: ['region', `region/${'я'.repeat(92)}`] })
  const before = everything()
  let failure = null
  try {
    changeTag(db, 'region', 'a long region')
  } catch (thrown) {
    failure = failureOf(thrown)
  }
  expect(failure).toMatchObject({ kind: 'tag-too-long' })
  expect(everything()).toEqual(before)
})
