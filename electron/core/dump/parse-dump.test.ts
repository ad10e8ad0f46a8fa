import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanText } from './clean'
import { decodeText } from './decode'
import type { Piece } from './draft'
import { splitLines } from './lines'
import { groupDump, parseDump } from './parse-dump'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = join(ROOT, 'tests/dumps')

const dumps: readonly (readonly [string, Uint8Array])[] = [
  ...readdirSync(join(ROOT, 'seeds')).map(name => [name, readFileSync(join(ROOT, 'seeds', name))] as const),
  ...readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('source.txt'))
    .map(path => [path, readFileSync(join(FIXTURES, path))] as const),
]

// Texts in which each kind of line stands next to each other kind.
const LINES = [
  'Culture',
  'A headline of several words without a date',
  'A dated headline 14.02.2025',
  '14 ақпан 2025 жыл',
  'A flattened body.With glue inside.And more (14.13.2025).',
  'A clean sentence, alone.',
  'goes on in lower case',
  'Source : https://www.gov.kz/memleket/entities/moa/press/news/details/1',
  'Text.Источник : пресс-служба',
  'Дереккөз :',
  'https://www.gov.kz/memleket/entities/moa/press/news/details/2',
  '* * *',
  '',
  'Headline with both 01.01.2025 12:30 Source : javascript:alert(1)',
]
const NEIGHBOURS = LINES.flatMap(a => LINES.flatMap(b => LINES.map(c => `${a}\n${b}\n${c}`))).join('\n')

const bare = (text: string) => text.replace(/\s+/g, '')

describe('every character of a dump is in an article, a field or a leftover', () => {
  test.each([...dumps, ['each line beside each other', Buffer.from(NEIGHBOURS)] as const])(
    '%s',
    (_name, bytes) => {
      const all: Piece[] = []
      for (const { parsed, pieces } of groupDump([bytes]).grouped) {
        all.push(...pieces)
        const as = (kind: string) =>
          bare(
            pieces
              .filter(piece => piece.as === kind)
              .map(piece => piece.text)
              .join(''),
          )
        if (parsed.kind === 'leftover') {
          expect(bare(parsed.leftover.text)).toBe(as('leftover'))
          continue
        }
        const { headline, paragraphs, section, publishedOn, source, doubts } = parsed.article
        expect(bare(headline ?? '')).toBe(as('headline'))
        expect(bare(paragraphs.join(''))).toBe(as('body'))
        if (as('section') !== '') expect(bare(section ?? '')).toBe(as('section'))
        if (as('date') !== '')
          expect(publishedOn !== null || doubts.some(({ kind }) => kind === 'impossible-date')).toBe(true)
        expect(as('source')).toContain(bare(source.url ?? source.publisher ?? ''))
      }
      const held = new Map<number, string>()
      for (const { line, text } of all.sort((a, b) => a.line - b.line || a.start - b.start)) {
        held.set(line, (held.get(line) ?? '') + bare(text))
      }
      const written = new Map<number, string>()
      for (const { number, text } of splitLines(decodeText([bytes]).pieces)) {
        const clean = bare(cleanText(text).text)
        if (clean !== '') written.set(number, clean)
      }
      expect(held).toEqual(written)
    },
  )
})

test('the size of the chunks changes nothing', () => {
  for (const [, bytes] of dumps) {
    const whole = [...parseDump([bytes]).items]
    for (const size of [1, 3, 4096]) expect([...parseDump(chunked(bytes, size)).items]).toEqual(whole)
  }
})

function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('articles come while the file is still being read', () => {
  const release = Buffer.from(
    'A school opens 14.02.2025\nIt is large.\nSource : https://news.example/1\n'.repeat(1000),
  )
  let read = 0
  function* endless(): Generator<Uint8Array> {
    for (; ; read++) yield release
  }
  const { items } = parseDump(endless())
  for (let count = 0; count < 10; count++) expect(items.next().value).toMatchObject({ kind: 'article' })
  const readForTen = read
  for (let count = 0; count < 1000; count++) items.next()
  expect(read).toBeLessThanOrEqual(readForTen + 10)
})

test.each([
  ['letters', 'а'],
  ['glued sentences', 'Word.'],
  ['quotes', '."'],
  ['labels', 'Source : '],
  ['spaces and dots', ' .'],
  ['dates', '14.02.2025 '],
  ['digits', '1'],
])('a line of megabytes of %s is read whole', (_what, unit) => {
  const text = unit.repeat(Math.ceil(2_000_000 / unit.length))
  const shown = [...groupDump([Buffer.from(text)]).grouped].flatMap(({ pieces }) =>
    pieces.map(piece => bare(piece.text)),
  )
  expect(shown.join('').length).toBe(bare(text).length)
})

test('an empty dump holds nothing', () => {
  expect([...parseDump([]).items]).toEqual([])
  expect([...parseDump([Buffer.from('\n \n')]).items]).toEqual([])
})
