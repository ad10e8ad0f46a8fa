import { expect, test } from 'vitest'
import { isDay, lastDayOf } from './calendar'

test.each([
  ['2025-02', '2025-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
  ['0099-04', '0099-04-30'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day)
})

test.each([
  ['2025-02-28', true],
  ['2025-02-29', false],
  ['0099-04-30', true],
  ['2025-2-1', false],
  ['', false],
])('%j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
