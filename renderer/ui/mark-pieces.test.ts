import { expect, test } from 'vitest'
import { markPieces } from './mark-pieces'

const shown = (text: string, ...ranges: readonly (readonly [number, number])[]) =>
  markPieces(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map(piece => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('|')

test.each<[string, string, readonly (readonly [number, number])[], string]>([
  ['nothing to mark', 'Аким города', [], 'Аким города'],
  ['a match inside', 'Аким города', [[5, 11]], 'Аким |[города]'],
  [
    'matches at both ends',
    'abcde',
    [
      [0, 1],
      [4, 5],
    ],
    '[a]|bcd|[e]',
  ],
  [
    'matches side by side',
    'abcd',
    [
      [1, 2],
      [2, 3],
    ],
    'a|[b]|[c]|d',
  ],
  ['all of it', 'abc', [[0, 3]], '[abc]'],
  ['a range past the end', 'abc', [[1, 9]], 'a|[bc]'],
  ['a range beyond the text', 'abc', [[7, 9]], 'abc'],
  [
    'ranges that overlap',
    'abcdef',
    [
      [0, 3],
      [2, 5],
    ],
    '[abc]|[de]|f',
  ],
  ['an empty text', '', [[0, 1]], ''],
])('with %s', (_, text, ranges, expected) => {
  expect(shown(text, ...ranges)).toBe(expected)
})
