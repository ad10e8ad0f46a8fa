import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanText } from './clean'
import { decodeText } from './decode'
import { splitLines } from './lines'
import { groupDump, parseDump } from './parse-dump'

const FIXTURES = join(import.meta.dirname, '../../../tests/dumps')
const DUMPS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('source.txt'))
  .sort()
  .map(path => readFileSync(join(FIXTURES, path)))

// What the parser decides by: put anywhere, it must not lose a character.
const SPLINTERS = [
  ...'.!?…:;,»«”“"()–-1',
  '\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\n\n',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\0',
  '14.02.2025',
  ' 31.02.2025\n',
  ' 2025 жылғы 14 ақпан\n',
  'Source : ',
  'Источник:',
  'Дереккөз :',
  'https://www.gov.kz/memleket/entities/moa/press/news/details/1',
  'javascript:alert(1)',
  '\nSport\n',
  '.The',
  ';1) ',
  '<b>',
].map(splinter => Buffer.from(splinter))
const MUTANTS = 150
const LONGEST = 1500

/** Numbers from 0 to 1 that are the same at every run: a linear congruence, with the factor of Numerical Recipes. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function mutant(seed: number): Buffer {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const source = DUMPS[below(DUMPS.length)] ?? Buffer.alloc(0)
  const start = below(Math.max(1, source.length - LONGEST))
  let bytes = source.subarray(random() < 0.5 ? 0 : start).subarray(0, LONGEST)
  for (let change = 1 + below(12); change > 0; change--) {
    const from = below(bytes.length + 1)
    const to = from + (random() < 0.4 ? below(40) : 0)
    const splinter = SPLINTERS[below(SPLINTERS.length)] ?? Buffer.alloc(0)
    const put = random() < 0.1 ? Buffer.from([below(256), below(256)]) : splinter
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)])
  }
  return bytes
}

const bare = (text: string) => text.replace(/\s+/g, '')

function written(bytes: Uint8Array): string {
  const lines = [...splitLines(decodeText([bytes]).pieces)]
  return lines
    .map(({ text }) => bare(cleanText(text).text))
    .join('\n')
    .replace(/\n+/g, '\n')
    .trim()
}

function held(bytes: Uint8Array): string {
  const pieces = [...groupDump([bytes]).grouped].flatMap(item => item.pieces)
  const byLine = new Map<number, string>()
  for (const { line, text } of pieces.sort((a, b) => a.line - b.line || a.start - b.start)) {
    byLine.set(line, (byLine.get(line) ?? '') + bare(text))
  }
  return [...byLine.values()].join('\n')
}

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = (chunks: Iterable<Uint8Array>) => {
  const { encoding, items } = parseDump(chunks)
  return { encoding, items: [...items] }
}

test('whatever is done to a dump, every character of it is kept and chunks change nothing', () => {
  for (let seed = 1; seed <= MUTANTS; seed++) {
    const bytes = mutant(seed)
    expect(held(bytes), `mutant ${seed}`).toBe(written(bytes))
    const whole = read([bytes])
    for (const size of [1, 7]) expect(read(inChunks(bytes, size)), `mutant ${seed}`).toEqual(whole)
  }
})
