import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf } from '../../shared/failure'
import { lookAt, readDump } from './read-dump'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = Array.from({ length: 3_000 }, (_, n) => `Ескерткіш ${n} 14.02.2025\nМәтін ${n} жазылды.\n`).join(
  '',
)

function kindOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (thrown) {
    return failureOf(thrown).kind
  }
}

test('a file comes in batches, and its kept pieces are the file, byte for byte', () => {
  const path = join(folder, 'dump.txt')
  writeFileSync(path, text)
  const file = lookAt(path)
  const batches = [...readDump(file)]
  expect(batches.length).toBeGreaterThan(2)
  expect(batches.flatMap(({ items }) => items)).toHaveLength(3_000)
  const kept = Buffer.concat(batches.flatMap(({ pieces }) => pieces).map(({ bytes }) => bytes))
  expect(kept.toString('utf8')).toBe(text)
  expect(file.facts).toMatchObject({
    name: 'dump.txt',
    byteCount: Buffer.byteLength(text),
    encoding: 'UTF-8',
  })
})

test('a file that grows after it was looked at is refused as changed', () => {
  const path = join(folder, 'dump.txt')
  writeFileSync(path, text)
  const file = lookAt(path)
  appendFileSync(path, 'one line more\n')
  expect(kindOf(() => [...readDump(file)])).toBe('file-changed')
})

test('a file that is written over while it is read is refused as changed', () => {
  const path = join(folder, 'dump.txt')
  // More than is read ahead of the first batch.
  writeFileSync(path, text.repeat(10))
  const batches = readDump(lookAt(path))
  batches.next()
  writeFileSync(path, text.replaceAll('Мәтін', 'Бейне').repeat(10))
  expect(kindOf(() => [...batches])).toBe('file-changed')
})

test.each([
  ['nothing there', 'file-missing', () => undefined],
  ['a folder', 'file-is-folder', (path: string) => mkdirSync(path)],
  ['an empty file', 'file-empty', (path: string) => writeFileSync(path, '')],
  ['spaces and line ends only', 'file-empty', (path: string) => writeFileSync(path, ' \r\n\n\t\n')],
  [
    'a picture',
    'file-binary',
    (path: string) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  ],
] as const)('%s is refused as %s', (_, kind, make) => {
  const path = join(folder, 'dump.txt')
  make(path)
  expect(kindOf(() => lookAt(path))).toBe(kind)
})

test.skipIf(process.platform === 'win32')(
  'what is neither file nor folder is refused rather than waited for',
  () => {
    expect(kindOf(() => lookAt('/dev/zero'))).toBe('file-unreadable')
  },
)

test('the encoding that is kept is the one the file is read in, however late its first letter beyond ASCII', () => {
  const path = join(folder, 'dump.txt')
  const english = 'Park opened 14.02.2025\nThe park was opened today.\n'.repeat(40_000)
  const russian = 'Парк открыт 14.02.2025\nСегодня в городе открыли новый парк.\n'.repeat(50)
  writeFileSync(path, Buffer.concat([Buffer.from(english), iconv.encode(russian, 'windows-1251')]))
  expect(lookAt(path).facts.encoding).toBe('windows-1251')
})
