import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimatedSimilarity, MinHasher } from './minhash'
import { wordHash } from './word-hash'

const minHashOf = (members: readonly number[]) => {
  const hasher = new MinHasher()
  for (const member of members) hasher.add(wordHash(`member ${member}`))
  return hasher.finish()
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, offset) => from + offset)

/** Two sets by how many members only the first has, both have, and only the second has. */
const twoSets = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 30, max: 800 }),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 0, max: 1e9 }),
  )
  .map(([onlyFirst, shared, onlySecond, offset]) => ({
    first: range(offset, offset + onlyFirst + shared),
    second: range(offset + onlyFirst, offset + onlyFirst + shared + onlySecond),
    exact: shared / (onlyFirst + shared + onlySecond),
  }))

// Five standard errors of 128 bins with four bits each; small sets fill fewer bins than that.
const FAR_OFF = 0.25

test('the estimate is close to the exact similarity, whatever the sets', () => {
  fc.assert(
    fc.property(twoSets, ({ first, second, exact }) => {
      const estimate = estimatedSimilarity(minHashOf(first).signature, minHashOf(second).signature)
      expect(Math.abs(estimate - exact)).toBeLessThan(FAR_OFF)
    }),
  )
})

test('on average the estimate is neither too high nor too low', () => {
  const errors = fc.sample(twoSets, { numRuns: 400, seed: 1 }).map(({ first, second, exact }) => {
    return estimatedSimilarity(minHashOf(first).signature, minHashOf(second).signature) - exact
  })
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01)
})

test('it is the same from either side, and 1 for the same set in another order', () => {
  fc.assert(
    fc.property(twoSets, ({ first, second }) => {
      const [a, b] = [minHashOf(first), minHashOf(second)]
      expect(estimatedSimilarity(a.signature, b.signature)).toBe(
        estimatedSimilarity(b.signature, a.signature),
      )
      expect(minHashOf(first.toReversed())).toEqual(a)
      expect(estimatedSimilarity(a.signature, a.signature)).toBe(1)
    }),
  )
})

test('of sets that share four fifths, nearly all meet in a band; of those that share nothing, none', () => {
  const meet = (shared: number, apart: number) =>
    range(0, 200).filter(round => {
      const from = round * 10_000
      const first = minHashOf(range(from, from + shared + apart))
      const second = minHashOf(range(from + apart, from + shared + 2 * apart))
      return first.bands.some(band => second.bands.includes(band))
    }).length
  expect(meet(800, 100)).toBeGreaterThan(190)
  expect(meet(0, 400)).toBe(0)
})
