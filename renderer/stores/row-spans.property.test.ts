import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, hasRow, type RowSpans, withoutRow, withRows } from './row-spans'

const row = fc.nat(30)
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), one: row, other: row }),
    fc.record({ kind: fc.constant('remove' as const), one: row, other: row }),
  ),
  { maxLength: 20 },
)

test('spans hold the rows that a set of them would, rising and apart, after whatever was selected', () => {
  fc.assert(
    fc.property(steps, steps => {
      let spans: RowSpans = []
      const rows = new Set<number>()
      for (const { kind, one, other } of steps) {
        if (kind === 'add') {
          spans = withRows(spans, one, other)
          for (let at = Math.min(one, other); at <= Math.max(one, other); at++) rows.add(at)
        } else {
          spans = withoutRow(spans, one)
          rows.delete(one)
        }
      }
      expect(countOf(spans)).toBe(rows.size)
      for (let at = 0; at <= 31; at++) expect(hasRow(spans, at)).toBe(rows.has(at))
      for (const [place, { first, last }] of spans.entries()) {
        expect(last).toBeGreaterThanOrEqual(first)
        expect(first).toBeGreaterThan((spans[place - 1]?.last ?? -2) + 1)
      }
    }),
  )
})
