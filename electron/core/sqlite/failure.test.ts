import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { OqyrmanError } from '../../../shared/failure'
import { libraryError } from './failure'

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'library-unreadable'],
  ['SQLITE_READONLY_DBMOVED', 'library-read-only'],
])('%s is told as %s', (code, kind) => {
  const told = libraryError(new Database.SqliteError('disk I/O error', code), '/library')
  expect(told instanceof OqyrmanError && told.failure).toMatchObject({ kind, path: '/library' })
})
