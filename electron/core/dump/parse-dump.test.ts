import { expect, test } from 'vitest'
import { knownDumps } from '../../../tests/proofs/known-dumps'
import { expectLawful } from '../../../tests/proofs/laws'
import { groupDump, parseDump } from './parse-dump'

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

test.each([1, 3, 4096])('the known dumps are read lawfully, in chunks of %i bytes too', chunkSize => {
  for (const bytes of knownDumps()) expectLawful(bytes, chunkSize)
})

test('every kind of line is read lawfully beside every other kind', () => {
  expectLawful(Buffer.from(NEIGHBOURS), 7)
})

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
  ['lines', 'A clean sentence of a book that never ends.\n'],
  ['one line', 'A clean sentence of a book that never ends. '],
  ['flattened sentences', 'A sentence of a book that never ends.'],
])('a book of %s without end comes as articles that are cut off', (_what, sentence) => {
  const chunk = Buffer.from(sentence.repeat(1000))
  let read = 0
  function* endless(): Generator<Uint8Array> {
    for (; ; read += chunk.length) yield chunk
  }
  const { items } = parseDump(endless())
  for (let count = 0; count < 2; count++) {
    const { value } = items.next()
    if (value.kind !== 'article') continue
    expect(value.article.doubts.map(({ kind }: { kind: string }) => kind)).toContain('cut-off')
  }
  expect(read).toBeLessThan(20_000_000)
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

test('a line of nothing but invisible characters is told of by the article that goes on after it', () => {
  const [item] = [
    ...parseDump([Buffer.from('A school opens 14.02.2025\n\u200B\u00AD\nIt is large.\n')]).items,
  ]
  expect(item?.kind === 'article' && item.article.doubts).toContainEqual({
    kind: 'invisible-characters',
    line: 2,
    evidence: 'U+200B U+00AD',
  })
})
