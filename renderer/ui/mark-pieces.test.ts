import { expect, test } from 'vitest'
import { markPieces } from './mark-pieces'

const shown = (text: string, ...ranges: readonly (readonly [number, number])[]) =>
  markPieces(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map(piece => (piece.range === null ? piece.text : `${piece.range}[${piece.text}]`))
    .join('|')

test.each<[string, string, readonly (readonly [number, number])[], string]>([
  ['nothing to mark', 'Аким города', [], 'Аким города'],
  ['a match inside', 'Аким города', [[5, 11]], 'Аким |0[города]'],
  [
    'matches at both ends',
    'abcde',
    [
      [0, 1],
      [4, 5],
    ],
    '0[a]|bcd|1[e]',
  ],
  [
    'matches side by side',
    'abcd',
    [
      [1, 2],
      [2, 3],
    ],
    'a|0[b]|1[c]|d',
  ],
  ['all of it', 'abc', [[0, 3]], '0[abc]'],
  ['a range past the end', 'abc', [[1, 9]], 'a|0[bc]'],
  ['a range beyond the text', 'abc', [[7, 9]], 'abc'],
  [
    'ranges that overlap',
    'abcdef',
    [
      [0, 3],
      [2, 5],
    ],
    '0[abc]|1[de]|f',
  ],
  ['an empty text', '', [[0, 1]], ''],
])('with %s', (_, text, ranges, expected) => {
  expect(shown(text, ...ranges)).toBe(expected)
})
