import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putBack, putStagedInPlace } from './restore'

let folder: string
const place = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-restore-'))
  mkdirSync(place('backups'))
  writeFileSync(place('library.db'), 'the library')
  writeFileSync(place('library.db.restoring'), 'the copy')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a library that is put back does not take up what a copy that was no use has left in its log', () => {
  const before = putStagedInPlace(folder, new Date())
  writeFileSync(place('library.db-wal'), 'of the copy')
  putBack(folder, before)
  expect(readFileSync(place('library.db'), 'utf8')).toBe('the library')
  expect(existsSync(place('library.db-wal'))).toBe(false)
})

test('a library whose log could not be written into it stays where it is', () => {
  writeFileSync(place('library.db-wal'), 'of the library')
  expect(() => putStagedInPlace(folder, new Date())).toThrow()
  expect(readFileSync(place('library.db'), 'utf8')).toBe('the library')
  expect(readFileSync(place('library.db-wal'), 'utf8')).toBe('of the library')
})
