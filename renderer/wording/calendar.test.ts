import { expect, test } from 'vitest'
import { lastDayOf } from './calendar'

test.each([
  ['2025-02', '2025-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
  ['0099-04', '0099-04-30'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day)
})
