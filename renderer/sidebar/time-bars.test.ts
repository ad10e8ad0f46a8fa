import { expect, test } from 'vitest'
import { isWithin, monthBars, spanOf, typedSpan } from './time-bars'

const month = (start: string, count: number, inLibrary = count) => ({ start, count, inLibrary })

test('where there is room each month has a bar of its own', () => {
  expect(monthBars([month('2024-12', 1, 2), month('2025-01', 0), month('2025-02', 3)], 3)).toEqual([
    { first: '2024-12-01', last: '2024-12-31', count: 1, inLibrary: 2 },
    { first: '2025-01-01', last: '2025-01-31', count: 0, inLibrary: 0 },
    { first: '2025-02-01', last: '2025-02-28', count: 3, inLibrary: 3 },
  ])
})

test('where there is less room bars are quarters, years or more, as the calendar has them', () => {
  const year = (number: number) =>
    Array.from({ length: 12 }, (_, i) => month(`${number}-${String(i + 1).padStart(2, '0')}`, 1))
  expect(monthBars([month('2024-11', 1), month('2024-12', 1), ...year(2025)], 5)).toEqual([
    { first: '2024-11-01', last: '2024-12-31', count: 2, inLibrary: 2 },
    { first: '2025-01-01', last: '2025-03-31', count: 3, inLibrary: 3 },
    { first: '2025-04-01', last: '2025-06-30', count: 3, inLibrary: 3 },
    { first: '2025-07-01', last: '2025-09-30', count: 3, inLibrary: 3 },
    { first: '2025-10-01', last: '2025-12-31', count: 3, inLibrary: 3 },
  ])
  const bars = monthBars([...year(1999), ...year(2000), ...year(2001)], 4)
  expect(bars.map(({ first, count }) => [first, count])).toEqual([
    ['1999-01-01', 12],
    ['2000-01-01', 12],
    ['2001-01-01', 12],
  ])
})

test('months of a thousand years are never more bars than there is room for', () => {
  const months = Array.from({ length: 12_000 }, (_, i) =>
    month(
      `${String(1000 + Math.floor(i / 12)).padStart(4, '0')}-${String((i % 12) + 1).padStart(2, '0')}`,
      1,
    ),
  )
  const bars = monthBars(months, 60)
  expect(bars.length).toBeLessThanOrEqual(60)
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(12_000)
})

test('a span goes from bar to bar, whichever was taken first', () => {
  const bars = monthBars([month('2025-01', 1), month('2025-02', 1), month('2025-03', 1)], 3)
  const span = { first: '2025-01-01', last: '2025-02-28' }
  expect(spanOf(bars, 0, 1)).toEqual(span)
  expect(spanOf(bars, 1, 0)).toEqual(span)
  expect(bars.map(bar => isWithin(bar, span))).toEqual([true, true, false])
})

test.each([
  ['', '', null],
  ['2025-01-05', '2025-01-09', { first: '2025-01-05', last: '2025-01-09' }],
  ['2025-01-09', '2025-01-05', { first: '2025-01-05', last: '2025-01-09' }],
  ['2025-01-05', '', { first: '2025-01-05', last: '2025-02-28' }],
  ['', '2025-01-05', { first: '2024-12-01', last: '2025-01-05' }],
  ['2026-01-01', '', { first: '2026-01-01', last: '2026-01-01' }],
  ['', '2020-01-01', { first: '2020-01-01', last: '2020-01-01' }],
])('typed from %j to %j', (first, last, span) => {
  expect(typedSpan({ first, last }, { first: '2024-12-01', last: '2025-02-28' })).toEqual(span)
})
