import { expect, test } from 'vitest'
import { loose } from './loose'

test.each([
  ['Қазақстан', 'казакстан'],
  ['ЁЛКА', 'елка'],
  ['и\u0306од', 'йод'],
  ['Almaty', 'almaty'],
])('%j is compared as %j', (name, letters) => {
  expect(loose(name)).toBe(letters)
})
