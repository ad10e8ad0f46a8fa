import { expect, test } from 'vitest'
import { HINTS, nextHint } from './hints'

test.each([
  [[], 'search'],
  [['search'], 'import'],
  [['import'], 'search'],
  [['search', 'import'], 'keys'],
  [[...HINTS], null],
  [['a hint of another version'], 'search'],
])('after %j were put away the next is %s', (dismissed, next) => {
  expect(nextHint(dismissed)).toBe(next)
})
