import { expect, test } from 'vitest'
import { drawnGroups } from './drawn-groups'

const groups = [
  { start: '2025-02-14', first: 0 },
  { start: '2025-02-13', first: 10 },
  { start: null, first: 30 },
]

test.each([
  ['in one group', 2, 8, [[0, 2, 8]]],
  ['in the middle of one, to its end', 12, 29, [[1, 12, 29]]],
  [
    'over all of them',
    5,
    40,
    [
      [0, 5, 9],
      [1, 10, 29],
      [2, 30, 40],
    ],
  ],
])('rows %s stand under the headings that are theirs', (_, first, last, expected) => {
  const drawn = drawnGroups(groups, first, last)
  expect(drawn.map(({ group, first, last }) => [group && groups.indexOf(group), first, last])).toEqual(
    expected,
  )
})

test('a list without groups is drawn without headings', () => {
  expect(drawnGroups([], 5, 9)).toEqual([{ group: null, first: 5, last: 9 }])
})
