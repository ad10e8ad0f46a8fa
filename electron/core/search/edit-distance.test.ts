import { expect, test } from 'vitest'
import { isWithinDistance } from './edit-distance'

test.each([
  ['досаев', 'досаев', 0, true],
  ['dosaev', 'dossayev', 1, false],
  ['dosaev', 'dossayev', 2, true],
  ['puppt', 'puppet', 1, true],
  ['alamty', 'almaty', 1, true],
  ['түркістан', 'туркістан', 1, true],
  ['түркістан', 'туркистан', 1, false],
  ['', 'ab', 2, true],
  ['', 'abc', 2, false],
])('%j and %j within %d letters: %s', (a, b, limit, expected) => {
  expect(isWithinDistance(a, b, limit)).toBe(expected)
  expect(isWithinDistance(b, a, limit)).toBe(expected)
})
