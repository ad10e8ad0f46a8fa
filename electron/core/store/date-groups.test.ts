import { expect, test } from 'vitest'
import { MAX_DATE_GROUPS } from '../../../shared/find'
import { Column } from './column'
import { dateGroups } from './date-groups'

/** Rows of these days, in this order. */
function groupsOf(days: readonly number[]) {
  const values = [...new Set([0, ...days])].sort((a, b) => a - b)
  const codes = Int32Array.from(days, day => values.indexOf(day))
  const rows = Int32Array.from(days, (_, row) => row)
  return dateGroups({ days: new Column(codes, values) }, rows)
}
const times = (count: number, day: number) => new Array<number>(count).fill(day)

test('a list with several articles a day has its days, and those without a date at the end', () => {
  const days = [...times(4, 20250214), ...times(3, 20250213), ...times(2, 0)]
  expect(groupsOf(days)).toEqual([
    { start: '2025-02-14', first: 0 },
    { start: '2025-02-13', first: 4 },
    { start: null, first: 7 },
  ])
})

test('a list with an article a day has its months', () => {
  const days = [20250131, 20250130, 20250129, 20250128, 20241231, 20241230, 20241229]
  expect(groupsOf(days)).toEqual([
    { start: '2025-01', first: 0 },
    { start: '2024-12', first: 4 },
  ])
})

test('a list with an article a month has its years, the oldest first where that is its order', () => {
  const days = [20240101, 20240201, 20240301, 20250101, 20250201, 20250301]
  expect(groupsOf(days)).toEqual([
    { start: '2024', first: 0 },
    { start: '2025', first: 3 },
  ])
})

test.each([
  ['no articles', []],
  ['one article', [20250214]],
  ['an article a year', [20210101, 20220101, 20230101, 20240101]],
])('a list of %s has no groups', (_, days) => {
  expect(groupsOf(days)).toEqual([])
})

test('a list of more days than are told has its months', () => {
  const days = Array.from({ length: MAX_DATE_GROUPS + 1 }, (_, place) => {
    const date = new Date(Date.UTC(2000, 0, 1 + place))
    return times(3, Number(date.toISOString().slice(0, 10).replaceAll('-', '')))
  }).flat()
  const groups = groupsOf(days)
  expect(groups[0]).toEqual({ start: '2000-01', first: 0 })
  expect(groups[1]).toEqual({ start: '2000-02', first: 31 * 3 })
})

test('the year 45 is written with four digits', () => {
  expect(groupsOf(times(3, 450214))).toEqual([{ start: '0045-02-14', first: 0 }])
})
