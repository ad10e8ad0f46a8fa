import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightsWithin, isHighlighted, joinedHighlights, withoutHighlights } from './highlight-ranges'
import type { Highlight } from './marking'

const at = (part: Highlight['part'], start: number, end: number): Highlight => ({ part, start, end })

test.each<[string, readonly Highlight[], readonly Highlight[]]>([
  ['overlap', [at(0, 4, 9), at(0, 0, 5)], [at(0, 0, 9)]],
  ['touch', [at(0, 0, 5), at(0, 5, 7)], [at(0, 0, 7)]],
  ['lie in each other', [at(0, 0, 9), at(0, 2, 4)], [at(0, 0, 9)]],
  ['stand apart', [at(0, 6, 8), at(0, 0, 5)], [at(0, 0, 5), at(0, 6, 8)]],
  [
    'stand in other parts',
    [at(1, 0, 5), at(0, 3, 5), at('headline', 4, 6)],
    [at('headline', 4, 6), at(0, 3, 5), at(1, 0, 5)],
  ],
  ['are empty', [at(0, 3, 3), at(0, 5, 4)], []],
])('highlights that %s', (_, highlights, joined) => {
  expect(joinedHighlights(highlights)).toEqual(joined)
})

test.each<[string, Highlight, readonly Highlight[]]>([
  ['the middle', at(0, 4, 6), [at(0, 2, 4), at(0, 6, 10)]],
  ['the beginning', at(0, 0, 6), [at(0, 6, 10)]],
  ['the end', at(0, 6, 20), [at(0, 2, 6)]],
  ['all', at(0, 2, 10), []],
  ['what lies beside', at(0, 10, 12), [at(0, 2, 10)]],
  ['another paragraph', at(1, 2, 10), [at(0, 2, 10)]],
  ['the headline', at('headline', 2, 10), [at(0, 2, 10)]],
])('of one highlight, %s is taken out', (_, removed, left) => {
  expect(withoutHighlights([at(0, 2, 10)], [removed])).toEqual(left)
})

/** The same told by single characters: what the functions must agree with. */
const units = (highlights: readonly Highlight[]): ReadonlySet<string> =>
  new Set(
    highlights
      .flatMap(({ part, start, end }) =>
        Array.from({ length: Math.max(0, end - start) }, (_, i) => `${part}:${start + i}`),
      )
      .sort(),
  )
const unitsWhere = (units: ReadonlySet<string>, isMeant: (unit: string) => boolean) =>
  new Set([...units].filter(isMeant))

const highlight = fc.record({
  part: fc.constantFrom<Highlight['part']>('headline', 0, 1),
  start: fc.nat(20),
  end: fc.nat(24),
})
const highlights = fc.array(highlight, { maxLength: 12 })

describe('whatever is highlighted', () => {
  test('is the same words when it is joined, in pieces that do not touch', () => {
    fc.assert(
      fc.property(highlights, given => {
        const joined = joinedHighlights(given)
        expect(units(joined)).toEqual(units(given))
        for (const [i, { part, start, end }] of joined.entries()) {
          const next = joined[i + 1]
          expect(start).toBeLessThan(end)
          if (next?.part === part) expect(next.start).toBeGreaterThan(end)
        }
      }),
    )
  })

  test('loses what is taken out, and nothing else', () => {
    fc.assert(
      fc.property(highlights, highlights, (given, removed) => {
        const left = withoutHighlights(given, removed)
        expect(units(left)).toEqual(unitsWhere(units(given), unit => !units(removed).has(unit)))
        expect(joinedHighlights(left)).toEqual(left)
      }),
    )
  })

  test('is told of places that are asked for', () => {
    fc.assert(
      fc.property(highlights, highlights, (given, asked) => {
        expect(units(highlightsWithin(given, asked))).toEqual(
          unitsWhere(units(given), unit => units(asked).has(unit)),
        )
        expect(isHighlighted(given, asked)).toBe([...units(asked)].every(unit => units(given).has(unit)))
      }),
    )
  })

  test('comes back where it was when a change is undone', () => {
    fc.assert(
      fc.property(highlights, highlights, (given, changed) => {
        const before = highlightsWithin(given, changed)
        const undone = [...withoutHighlights([...given, ...changed], changed), ...before]
        expect(joinedHighlights(undone)).toEqual(joinedHighlights(given))
      }),
    )
  })
})
