import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command } from '../commands'
import { canMakeSmallDisk, commandsOnSmallDisk, commandUnprivileged } from './hard-places'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  chmodSync(folder, 0o777)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// Windows has other permissions than these.
const hasModes = process.platform !== 'win32'
const oneLine = /^[^\n]+\n$/u

test.runIf(hasModes)(
  'a folder nobody may read is named, and is no reason to leave the other files',
  async () => {
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    writeFileSync(join(locked, 'a.txt'), 'A line.')
    writeFileSync(join(folder, 'b.txt'), 'Park opened 14.02.2025\nThe park was opened.\n')
    chmodSync(join(folder, 'b.txt'), 0o644)
    chmodSync(locked, 0o000)
    const { stdout: out, code } = await commandUnprivileged(
      'import',
      locked,
      join(folder, 'b.txt'),
      '--library',
      join(folder, 'l'),
      '--json',
    )
    chmodSync(locked, 0o700)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { path: locked, status: 'failed', failure: { kind: 'file-no-permission', path: locked } },
        { status: 'imported', articles: 1 },
      ],
    })
  },
)

test.runIf(hasModes)('a file nobody may read is named, with what to do', async () => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, 'A line.')
  chmodSync(path, 0o000)
  const { code, stderr: err } = await commandUnprivileged('parse', path)
  expect({ code, isOneLine: oneLine.test(err) }).toEqual({ code: 1, isOneLine: true })
  expect(err).toContain(path)
})

test.runIf(hasModes)(
  'a library that cannot be written to is named at the start, and left as it was',
  async () => {
    const library = join(folder, 'library')
    await command('import', resolve('seeds'), '--library', library)
    const before = readdirSync(library)
    chmodSync(library, 0o555)
    const { code, stderr: err, stdout: out } = await commandUnprivileged('list', '--library', library)
    chmodSync(library, 0o755)
    expect({ code, out, isOneLine: oneLine.test(err) }).toEqual({ code: 1, out: '', isOneLine: true })
    expect(err).toContain(library)
    expect(err).toContain('writable')
    expect(readdirSync(library)).toEqual(before)
  },
)

test('a folder in place of a file is named', async () => {
  const { code, stderr: err } = await command('parse', folder)
  expect({ code, isOneLine: oneLine.test(err) }).toEqual({ code: 1, isOneLine: true })
  expect(err).toContain(folder)
})

test.skipIf(!canMakeSmallDisk)('a full disk is named, and what was saved before stays', async () => {
  const disk = join(folder, 'disk')
  const library = ['--library', join(disk, 'library')]
  mkdirSync(disk)
  // Random letters: what is kept deflated must not fit either.
  const noise = () => Array.from({ length: 400 }, () => Math.random().toString(36).slice(2)).join(' ')
  const text = Array.from(
    { length: 600 },
    (_, n) => `Park number ${n} opened 14.02.2025\n${noise()}.\n`,
  ).join('')
  const big = join(folder, 'big.txt')
  writeFileSync(big, text)
  const {
    code,
    stderr: err,
    stdout: out,
  } = await commandsOnSmallDisk(disk, 2_000_000, [
    ['import', resolve('seeds'), ...library],
    ['bookmark', '1', 'on', ...library],
    ['import', big, ...library],
    ['stats', '--json', ...library],
  ])
  expect({ code, isOneLine: oneLine.test(err) }).toEqual({ code: 0, isOneLine: true })
  expect(err).toContain('full')
  expect(JSON.parse(out)).toMatchObject({ articles: 22, files: 1, bookmarks: 1 })
})
