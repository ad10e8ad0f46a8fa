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
    { number: 1, text: 'a' },
    { number: 2, text: '' },
    { number: 3, text: 'bc' },
  ])
})
