import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyPool } from './key-pool'

// Few letters, so that many keys are the same or begin alike.
const key = fc.uint8Array({ max: 2, maxLength: 24 })

test('numbers are sorted by their keys, and stay as they are where these are the same', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), keys => {
      const pool = new KeyPool(keys.length)
      for (const each of keys) pool.add(each)
      const numbers = Int32Array.from(keys.keys())
      const sorting = pool.sorting(numbers)
      let step = sorting.next()
      while (!step.done) step = sorting.next()
      const empty = new Uint8Array(0)
      const expected = [...keys.keys()].sort(
        (a, b) => Buffer.compare(keys[a] ?? empty, keys[b] ?? empty) || a - b,
      )
      expect([...step.value]).toEqual(expected)
    }),
  )
})
