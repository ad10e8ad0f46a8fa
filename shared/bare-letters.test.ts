import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare, hasKazakhLetter } from './bare-letters'

test.each([
  ['қазақстан', 'казакстан'],
  ['өңір', 'онир'],
  ['ауыл', 'ауыл'],
  ['үкімет', 'укимет'],
  ['жиһаз', 'жихаз'],
  ['йод', 'йод'],
  ['kazakhstan', 'kazakhstan'],
])('%s is typed %s on a Russian keyboard', (word, typed) => {
  expect(bare(word)).toBe(typed)
})

test.each([
  ['ғылым', true],
  ['іс', true],
  ['наука', false],
  ['science', false],
])('%s has a letter of Kazakh alone: %s', (word, expected) => {
  expect(hasKazakhLetter(word)).toBe(expected)
})

test('bare words are as long as their words, and have no letter of Kazakh alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'аәғқңөұүһіжйz7'), maxLength: 20 }), word => {
      expect(bare(word).length).toBe(word.length)
      expect(hasKazakhLetter(bare(word))).toBe(false)
    }),
  )
})
