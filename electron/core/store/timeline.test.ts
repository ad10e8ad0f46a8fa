import { expect, test } from 'vitest'
import { NO_FILTER } from '../../../shared/find'
import { countFacets } from './facets'
import { BARE, shelfOf } from './shelf-for-tests'

/** The timeline of a library with one article of each of these days, narrowed to a span. */
function timelineOf(publishedOn: readonly (string | null)[], first?: string, last?: string) {
  const shelf = shelfOf(publishedOn.map((day, place) => ({ ...BARE, id: place + 1, publishedOn: day })))
  const rows = Int32Array.from(publishedOn, (_, row) => row)
  const dates = first === undefined || last === undefined ? null : { first, last }
  return countFacets(shelf, rows, { ...NO_FILTER, dates }).timeline
}

const ends = (buckets: readonly { readonly start: string }[]) => [
  buckets.length,
  buckets[0]?.start,
  buckets.at(-1)?.start,
]

test('months without articles stand among the others, and articles without a date are counted apart', () => {
  expect(timelineOf(['2024-11-30', '2025-01-01', '2025-01-31', null])).toMatchObject({
    months: [
      { start: '2024-11', count: 1, inLibrary: 1 },
      { start: '2024-12', count: 0, inLibrary: 0 },
      { start: '2025-01', count: 2, inLibrary: 2 },
    ],
    undated: 1,
  })
})

test('a short library shows all its days, whatever is chosen of them', () => {
  const days = ['2025-01-30', '2025-02-02']
  expect(ends(timelineOf(days).days)).toEqual([4, '2025-01-30', '2025-02-02'])
  expect(ends(timelineOf(days, '2025-02-01', '2025-02-01').days)).toEqual([4, '2025-01-30', '2025-02-02'])
})

test.each([
  ['2024-02-10', '2024-02-12', [29, '2024-02-01', '2024-02-29']],
  ['2024-12-31', '2025-01-01', [62, '2024-12-01', '2025-01-31']],
  ['2024-01-01', '2024-03-31', [91, '2024-01-01', '2024-03-31']],
  ['2024-01-31', '2024-04-01', [0, undefined, undefined]],
])('a long library narrowed to %s – %s shows the days of these months', (first, last, expected) => {
  const days = ['2020-01-01', '2025-06-30']
  expect(timelineOf(days).days).toEqual([])
  expect(ends(timelineOf(days, first, last).days)).toEqual(expected)
})

test('a day without hits differs from a day of which nothing came in', () => {
  const published = ['2025-02-01', '2025-02-03', '2025-02-03']
  const shelf = shelfOf(published.map((publishedOn, place) => ({ ...BARE, id: place + 1, publishedOn })))
  expect(countFacets(shelf, Int32Array.of(1), NO_FILTER).timeline.days).toEqual([
    { start: '2025-02-01', count: 0, inLibrary: 1 },
    { start: '2025-02-02', count: 0, inLibrary: 0 },
    { start: '2025-02-03', count: 1, inLibrary: 2 },
  ])
})

test.each([[[]], [[null, null]]])('a library with the dates %j has no months', dates => {
  expect(timelineOf(dates)).toEqual({ months: [], days: [], undated: dates.length })
})
