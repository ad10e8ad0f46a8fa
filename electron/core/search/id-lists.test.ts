import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBelow, inBoth, inEither, without } from './id-lists'

const anyIds = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }))
  .map(ids => Int32Array.from(ids.toSorted((a, b) => a - b)))

test('lists of ids are joined, met and taken off as sets are, and stay sorted', () => {
  fc.assert(
    fc.property(anyIds, anyIds, (a, b) => {
      expect([...inBoth(a, b)]).toEqual([...a].filter(id => b.includes(id)))
      expect([...without(a, b)]).toEqual([...a].filter(id => !b.includes(id)))
      expect([...inEither(a, b)]).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y))
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
