import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepUnchanged } from './keep-unchanged'

test('an answer is what it says, whatever was there before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(keepUnchanged(before, now)).toEqual(now)
    }),
  )
})

test('an answer that says the same again is the one that is there', () => {
  fc.assert(
    fc.property(fc.jsonValue(), before => {
      expect(keepUnchanged(before, structuredClone(before))).toBe(before)
    }),
  )
})

test('what has not changed in an answer is what was there, part by part', () => {
  const before = { counts: [{ value: 'sport', count: 2 }], months: [{ start: '2024-03', count: 2 }] }
  const now = keepUnchanged(before, {
    counts: [
      { value: 'sport', count: 2 },
      { value: 'economy', count: 1 },
    ],
    months: [{ start: '2024-03', count: 2 }],
  })
  expect(now.months).toBe(before.months)
  expect(now.counts).not.toBe(before.counts)
  expect(now.counts[0]).toBe(before.counts[0])
  expect(now.counts[1]).toEqual({ value: 'economy', count: 1 })
})

test('neither the answer before nor what came is written to', () => {
  const before = Object.freeze({ part: Object.freeze({ count: 1 }) })
  const came = Object.freeze({ part: Object.freeze({ count: 1 }), other: Object.freeze({ count: 2 }) })
  expect(keepUnchanged<object>(before, came)).toEqual({ part: { count: 1 }, other: { count: 2 } })
})

test.each([
  ['a part that is gone', { a: 1, b: undefined }, { a: 1 }],
  ['another part in its place', { a: undefined }, { b: undefined }],
  ['a list in the place of an object', { 0: 'a' }, ['a']],
  ['a list that became shorter', ['a', 'b'], ['a']],
  [
    'a part with a name of the language itself',
    JSON.parse('{"__proto__":{"a":1}}'),
    JSON.parse('{"__proto__":{"a":2}}'),
  ],
  ['a map, which has no parts of its own', new Map([['a', 1]]), new Map([['a', 2]])],
])('%s is a change', (_, before: unknown, now: unknown) => {
  const kept = keepUnchanged(before, now)
  expect(kept).not.toBe(before)
  expect(kept).toStrictEqual(now)
})
