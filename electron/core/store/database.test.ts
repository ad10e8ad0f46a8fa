import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Failure, failureOf } from '../../../shared/failure'
import { libraryError } from '../sqlite/failure'
import { integrityProblems } from '../sqlite/integrity'
import { openLibraryDatabase } from './database'
import { MIGRATIONS } from './schema'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function failureOfOpening(path: string): Failure | null {
  try {
    openLibraryDatabase(path).close()
    return null
  } catch (thrown) {
    return failureOf(thrown)
  }
}

test('a new library is made with its folder, and opens again', () => {
  const inner = join(folder, 'a', 'b')
  openLibraryDatabase(inner).close()
  const db = openLibraryDatabase(inner)
  expect(integrityProblems(db)).toEqual([])
  db.close()
})

test('a library that is open elsewhere is refused as in use, and opens once that one is closed', () => {
  const first = openLibraryDatabase(folder)
  expect(failureOfOpening(folder)).toMatchObject({ kind: 'library-in-use', path: folder })
  first.close()
  expect(failureOfOpening(folder)).toBeNull()
})

test('a library of a newer version is refused and not touched', () => {
  openLibraryDatabase(folder).close()
  const newer = new Database(join(folder, 'library.db'))
  newer.pragma(`user_version = ${MIGRATIONS.length + 1}`)
  newer.close()
  expect(failureOfOpening(folder)).toMatchObject({ kind: 'library-newer', path: folder })
  const after = new Database(join(folder, 'library.db'))
  expect(after.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1)
  after.close()
})

test.each([
  [
    'text in place of a database',
    () => writeFileSync(join(folder, 'library.db'), 'not a database at all, just text'),
  ],
  [
    'a database of another program',
    () => {
      const other = new Database(join(folder, 'library.db'))
      other.exec('CREATE TABLE things (id INTEGER)')
      other.close()
    },
  ],
  [
    'a database that was overwritten in the middle',
    () => {
      openLibraryDatabase(folder).close()
      truncateSync(join(folder, 'library.db'), 4096)
    },
  ],
])('%s is refused as damaged', (_, spoil) => {
  spoil()
  expect(failureOfOpening(folder)).toMatchObject({ kind: 'library-corrupt', path: folder })
})

test.each([
  ['empty', (path: string) => writeFileSync(path, '')],
  ['missing', (path: string) => rmSync(path)],
])('a library.db that is %s beside its index is not begun anew in silence', (_, spoil) => {
  openLibraryDatabase(folder).close()
  writeFileSync(join(folder, 'index.db'), '')
  spoil(join(folder, 'library.db'))
  expect(failureOfOpening(folder)).toMatchObject({ kind: 'library-corrupt', path: folder })
})

test('a database of another program is left as it is, byte for byte', () => {
  const path = join(folder, 'library.db')
  const other = new Database(path)
  other.exec('CREATE TABLE things (id INTEGER)')
  other.close()
  const before = readFileSync(path)
  failureOfOpening(folder)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a damaged library is left as it is, byte for byte', () => {
  const path = join(folder, 'library.db')
  writeFileSync(path, 'not a database at all, just text')
  failureOfOpening(folder)
  expect(readFileSync(path, 'utf8')).toBe('not a database at all, just text')
})

test('a file where the folder should be is named', () => {
  const path = join(folder, 'library')
  writeFileSync(path, '')
  expect(failureOfOpening(path)).toMatchObject({ kind: 'library-unreadable', path })
})

test('a folder where library.db should be is named', () => {
  mkdirSync(join(folder, 'library.db'))
  expect(failureOfOpening(folder)).toMatchObject({ path: folder })
})

test('a full disk is named, and what was saved before is still there', () => {
  const db = openLibraryDatabase(folder)
  db.exec(`INSERT INTO settings (name, value) VALUES ('kept', '1')`)
  // SQLite's own limit of pages gives the very error a full disk gives.
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
  const fill = db.prepare('INSERT INTO settings (name, value) VALUES (?, ?)')
  const thrown = caught(() => {
    for (let row = 0; row < 1000; row++) fill.run(`row ${row}`, 'x'.repeat(5000))
  })
  expect(failureOf(libraryError(thrown, folder))).toMatchObject({ kind: 'disk-full', path: folder })
  db.close()
  const again = openLibraryDatabase(folder)
  expect(integrityProblems(again)).toEqual([])
  expect(again.prepare(`SELECT value FROM settings WHERE name = 'kept'`).pluck().get()).toBe('1')
  again.close()
})

function caught(work: () => void): unknown {
  try {
    work()
    return null
  } catch (thrown) {
    return thrown
  }
}
