import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare } from '../../../shared/bare-letters'
import { WordPool } from './word-pool'

const poolOf = (...words: readonly string[]) => new WordPool(new TextEncoder().encode(words.join(' ')))

test.each([
  ['budgte', 'budget', 1],
  ['bdgt', 'budget', 2],
  ['abudget', 'budget', 1],
  ['ubdget', 'budget', 1],
  ['онир', 'өңір', 0],
  ['казакстон', 'қазақстан', 1],
  ['ca', 'abc', 3],
  ['дом', 'домами', 3],
])('from %s to %s it is %i letters', (typed, word, distance) => {
  const pool = poolOf('others', word)
  expect(pool.neighbours(typed, distance)).toContainEqual({ form: word, distance })
  if (distance > 0) expect(pool.neighbours(typed, distance - 1)).toEqual([])
})

/** The same by its definition: what the last letters of both cost, and the rest of both. */
function distanceBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const change = Number(a.at(-1) !== b.at(-1))
  const ways = [
    distanceBetween(a.slice(0, -1), b) + 1,
    distanceBetween(a, b.slice(0, -1)) + 1,
    distanceBetween(a.slice(0, -1), b.slice(0, -1)) + change,
  ]
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  if (isSwap) ways.push(distanceBetween(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}

test('every word near enough is found, and no other, with its distance', () => {
  const anyWord = fc.string({ unit: fc.constantFrom('а', 'ә', 'к', 'қ', 'b'), minLength: 1, maxLength: 6 })
  const anyWords = fc.uniqueArray(anyWord, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(anyWords, anyWord, fc.integer({ min: 1, max: 2 }), (words, typed, limit) => {
      const near = words
        .map(form => ({ form, distance: distanceBetween(bare(typed), bare(form)) }))
        .filter(({ distance }) => distance <= limit)
      const found = poolOf(...words).neighbours(typed, limit)
      expect(new Set(found.map(({ form }) => form))).toEqual(new Set(near.map(({ form }) => form)))
      expect(found).toEqual(expect.arrayContaining(near))
    }),
  )
})

test('of very many words that are near enough, those that are nearest are told', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyабвгдежзийклмнопрст']
  const twoAway = new Set(letters.flatMap(a => letters.map(b => `zz${a}${b}`)))
  expect(twoAway.size).toBeGreaterThan(1_500)
  const found = poolOf(...twoAway, 'zzzzz').neighbours('zzzz', 2)
  expect(found[0]).toEqual({ form: 'zzzzz', distance: 1 })
  expect(found.length).toBeLessThanOrEqual(1_000)
})

test('an empty library has no words, and a text without end no neighbours', () => {
  expect(poolOf('').neighbours('word', 2)).toEqual([])
  expect(poolOf('word').neighbours('w'.repeat(10_000), 2)).toEqual([])
})
