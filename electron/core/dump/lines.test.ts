import { expect, test } from 'vitest'
import { splitLines } from './lines'

const texts = (pieces: readonly string[]) => [...splitLines(pieces)].map(({ text }) => text)

test.each([
  ['LF', 'a\nb\n'],
  ['CRLF', 'a\r\nb\r\n'],
  ['CR', 'a\rb\r'],
  ['NEL', 'a\u0085b'],
  ['U+2028', 'a\u2028b'],
  ['U+2029', 'a\u2029b'],
])('%s ends a line', (_name, text) => {
  expect(texts([text])).toEqual(['a', 'b'])
})

test('a CRLF cut in two is one line end', () => {
  expect(texts(['a\r', '\nb'])).toEqual(['a', 'b'])
  expect(texts(['a\r', '', '\nb'])).toEqual(['a', 'b'])
  expect(texts(['a\r', '\r\nb'])).toEqual(['a', '', 'b'])
})

test('lines are numbered from 1, empty ones too', () => {
  expect([...splitLines(['a\n\n', 'b', 'c'])]).toEqual([
    { number: 1, text: 'a', isContinued: false },
    { number: 2, text: '', isContinued: false },
    { number: 3, text: 'bc', isContinued: false },
  ])
})

test('a line of many millions of characters comes in parts, the same whatever the pieces', () => {
  const line = 'сөз \u{1F600} '.repeat(1_500_000)
  const parts = [...splitLines([line, '\nend'])]
  expect(parts.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 1, 2])
  expect(parts.map(({ isContinued }) => isContinued)).toEqual([false, true, true, true, true, true, false])
  expect(
    parts
      .slice(0, -1)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line)
  const inPieces = [
    line.slice(0, 4_000_001),
    line.slice(4_000_001, 8_500_000),
    line.slice(8_500_000),
    '\nend',
  ]
  expect([...splitLines(inPieces)]).toEqual(parts)
})
