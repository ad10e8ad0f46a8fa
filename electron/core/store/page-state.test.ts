import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EVERYTHING, NO_FILTER, type Question } from '../../../shared/find'
import { articleId, fileId } from '../../../shared/ids'
import type { PageState } from '../../../shared/page-state'
import { readPageState, writePageState } from './page-state'
import { MIGRATIONS } from './schema'
import { writeSetting } from './settings'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  for (const migration of MIGRATIONS) db.exec(migration)
})
afterEach(() => db.close())

const left: PageState = {
  question: { ...EVERYTHING, text: 'мектеп', asTyped: ['мектеп'] },
  listSort: 'oldest',
  searchSort: 'headline',
  pane: 'article',
  articleId: null,
  cursor: 41,
  cursorId: null,
  firstRow: 38,
  findText: 'school',
  isFocusMode: true,
  closedGroups: ['tags'],
  places: [{ place: 'unread', question: EVERYTHING, sort: 'newest' }],
}

/** Adds a file that is in, with one article. @returns the number of both */
function bringIn(number: number): void {
  db.prepare(
    `INSERT INTO files (id, path, name, hash, byte_count, encoding, parser_version, imported_at)
     VALUES (:number, 'a.txt', 'a.txt', :number, 1, 'UTF-8', 1, 1)`,
  ).run({ number })
  db.prepare(
    `INSERT INTO articles (id, file_id, ordinal, key, first_line, last_line) VALUES (:number, :number, 0, 'k', 1, 2)`,
  ).run({ number })
  db.prepare(`INSERT INTO bodies (article_id, paragraphs, doubts) VALUES (:number, '[]', '[]')`).run({
    number,
  })
}

const ofFiles = (...ids: readonly number[]): Question => ({
  ...EVERYTHING,
  filter: { ...NO_FILTER, files: { include: ids.map(fileId), exclude: [] } },
})

test('what was left is found again as it was', () => {
  writePageState(db, left)
  expect(readPageState(db)).toEqual(left)
})

test('what an earlier Oqyrman left is understood, which did not tell whose row the person was at', () => {
  const { cursorId: _, ...earlier } = left
  writeSetting(db, 'page-state', earlier)
  expect(readPageState(db)).toEqual(left)
})

test('the newest of what was left counts', () => {
  writePageState(db, left)
  writePageState(db, { ...left, cursor: 2 })
  expect(readPageState(db)?.cursor).toBe(2)
})

test('there is nothing to be found at a first start, nor in what is not understood', () => {
  expect(readPageState(db)).toBeNull()
  writeSetting(db, 'page-state', { ...left, pane: 'cellar' })
  expect(readPageState(db)).toBeNull()
})

test('an article and files that are there stay, those that are gone are passed over', () => {
  bringIn(1)
  writePageState(db, {
    ...left,
    articleId: articleId(1),
    cursorId: articleId(1),
    question: ofFiles(1, 2),
  })
  expect(readPageState(db)).toMatchObject({ articleId: 1, cursorId: 1, question: ofFiles(1) })
  db.exec('UPDATE files SET removed_at = 1')
  expect(readPageState(db)).toMatchObject({ articleId: null, cursorId: null, question: EVERYTHING })
})

test('files that are gone are passed over in each place', () => {
  bringIn(1)
  const places = [{ place: 'all', question: ofFiles(2, 1), sort: 'newest' }] as const
  writePageState(db, { ...left, places })
  expect(readPageState(db)?.places).toEqual([{ ...places[0], question: ofFiles(1) }])
})
