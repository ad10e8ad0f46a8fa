import { expect, test } from 'vitest'
import { alignParagraphs } from './align-paragraphs'

/** Some text of that many characters. */
const text = (length: number, figures = '') => `${'слово '.repeat(length / 6)}${figures}`

const aligned = (one: readonly string[], other: readonly string[]) =>
  alignParagraphs(one, other).map(row => `${row.one.join('+')}|${row.other.join('+')}`)

test.each([
  [
    'paragraphs of like lengths stand beside each other',
    [300, 120, 480],
    [330, 132, 500],
    ['0|0', '1|1', '2|2'],
  ],
  ['a version that is longer throughout', [300, 120, 480], [390, 156, 624], ['0|0', '1|1', '2|2']],
  ['one that is two in the other', [300, 600, 180], [300, 300, 300, 180], ['0|0', '1|1+2', '2|3']],
  ['three that are one in the other', [120, 300, 240, 360, 600], [120, 900, 600], ['0|0', '1+2+3|1', '4|2']],
  ['one that the other lacks', [300, 900, 120, 480], [300, 120, 480], ['0|0', '1|', '2|1', '3|2']],
  ['one side without text', [60, 60], [], ['0|', '1|']],
  ['no text at all', [], [], []],
])('%s', (_, one, other, rows) => {
  expect(
    aligned(
      one.map(length => text(length)),
      other.map(length => text(length)),
    ),
  ).toEqual(rows)
})

test('figures tell what belongs together where lengths do not', () => {
  const one = [text(120, '2025 12 400'), text(120, '1974'), text(120, '25 000')]
  const other = [text(120, '12 400 2025'), text(120), text(120, '1974'), text(120, '25 000')]
  expect(aligned(one, other)).toEqual(['0|0+1', '1|2', '2|3'])
})

test('every paragraph comes once and in its order, whatever the two are', () => {
  const lengths = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => text(((seed * (i + 7) * 37) % 600) + 6, String((seed * i) % 9)))
  for (const [seed, n, m] of [
    [1, 30, 12],
    [2, 5, 40],
    [3, 0, 6],
    [4, 600, 600],
  ] as const) {
    const rows = alignParagraphs(lengths(seed, n), lengths(seed + 5, m))
    expect(rows.flatMap(({ one }) => one)).toEqual(Array.from({ length: n }, (_, i) => i))
    expect(rows.flatMap(({ other }) => other)).toEqual(Array.from({ length: m }, (_, i) => i))
  }
})
