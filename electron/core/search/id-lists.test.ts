import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBelow, inBoth, inEither, without } from './id-lists'

const anyIds = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }))
  .map(ids => Int32Array.from(ids.toSorted((a, b) => a - b)))

test('lists of ids are joined, met and taken off as sets are, and stay sorted', () => {
  fc.assert(
    fc.property(anyIds, anyIds, (a, b) => {
      const [left, right] = [new Set(a), new Set(b)]
      const sorted = (ids: ReadonlySet<number>) => [...ids].sort((x, y) => x - y)
      expect([...inBoth(a, b)]).toEqual(sorted(left.intersection(right)))
      expect([...inEither(a, b)]).toEqual(sorted(left.union(right)))
      expect([...without(a, b)]).toEqual(sorted(left.difference(right)))
    }),
  )
})

test('ids below one are counted', () => {
  fc.assert(
    fc.property(anyIds, fc.integer({ min: 0, max: 42 }), (ids, id) => {
      expect(countBelow(ids, id)).toBe(ids.filter(each => each < id).length)
    }),
  )
})
