import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-whole'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const BYTES = new TextEncoder().encode('new')

test('a file is written, also over another, and nothing is left beside it', async () => {
  const path = join(folder, 'Қала.pdf')
  await writeWhole(path, BYTES)
  expect(readFileSync(path, 'utf8')).toBe('new')
  writeFileSync(path, 'of yesterday')
  await writeWhole(path, BYTES)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['Қала.pdf'])
})

test('a file may have the longest name that a disk allows, and leaves what has a like name alone', async () => {
  const longest = `${'қ'.repeat(125)}a.pdf`
  await writeWhole(join(folder, longest), BYTES)
  writeFileSync(join(folder, 'a.pdf.part'), 'of the person')
  await writeWhole(join(folder, 'a.pdf'), BYTES)
  expect(readdirSync(folder).toSorted()).toEqual(['a.pdf', 'a.pdf.part', longest])
  expect(readFileSync(join(folder, 'a.pdf.part'), 'utf8')).toBe('of the person')
})

test('where it cannot be written, what was there stays, and nothing else is there', async () => {
  const path = join(folder, 'a.pdf')
  mkdirSync(path)
  await expect(writeWhole(path, BYTES)).rejects.toMatchObject({ code: expect.any(String) })
  expect(readdirSync(folder)).toEqual(['a.pdf'])
  await expect(writeWhole(join(folder, 'gone', 'a.pdf'), BYTES)).rejects.toMatchObject({ code: 'ENOENT' })
})
