import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EVERYTHING } from '../../../shared/find'
import { type SmartListId, smartListId } from '../../../shared/ids'
import { MIGRATIONS } from './schema'
import { readSmartLists, removeSmartList, saveSmartList } from './smart-lists'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  for (const migration of MIGRATIONS) db.exec(migration)
})
afterEach(() => db.close())

const save = (name: string, id: SmartListId | null = null) =>
  saveSmartList(db, { id, name, question: EVERYTHING, sort: 'newest' }, 0)
const names = () => readSmartLists(db).map(({ name }) => name)

test('a list that was removed comes back in its place and under its id', () => {
  save('first')
  const second = save('second')
  save('third')
  removeSmartList(db, second)
  expect(names()).toEqual(['first', 'third'])
  expect(save('second', second)).toBe(second)
  expect(names()).toEqual(['first', 'second', 'third'])
})

test('the id of a list that was removed is not given to another', () => {
  const last = save('last')
  removeSmartList(db, last)
  expect(save('new')).not.toBe(last)
})

test('a list with an id that never was gets the next one, so that ids do not run out', () => {
  expect(save('first', smartListId(Number.MAX_SAFE_INTEGER))).toBe(1)
  expect(save('second', smartListId(Number.MAX_SAFE_INTEGER))).toBe(2)
})
