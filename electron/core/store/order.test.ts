import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderByDate } from './order'
import { allRows } from './shelf'
import { BARE, shelfOf } from './shelf-for-tests'

const dates = fc.array(fc.option(fc.integer({ min: 10, max: 31 }).map(day => `20${day}-01-02`)))

const shelfWith = (all: readonly (string | null)[]) =>
  shelfOf(all.map((publishedOn, place) => ({ ...BARE, id: place + 1, publishedOn })))

test('rows are in the order of their dates, without a date last, and of one date as they came in', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom<1 | -1>(1, -1), (all, direction) => {
      const shelf = shelfWith(all)
      const expected = [...all.keys()].sort((a, b) => {
        const [dateA, dateB] = [all[a] ?? null, all[b] ?? null]
        if (dateA === dateB) return a - b
        if (dateA === null || dateB === null) return dateA === null ? 1 : -1
        return dateA < dateB ? -direction : direction
      })
      const sort = direction === 1 ? 'oldest' : 'newest'
      expect([...orderByDate(shelf, allRows(shelf), sort)]).toEqual(expected)
    }),
  )
})

test('some of the rows are put in order by themselves', () => {
  const shelf = shelfWith(['2025-01-01', '2025-03-01', null, '2025-02-01', '2025-03-01'])
  expect([...orderByDate(shelf, Int32Array.of(0, 1, 2, 4), 'newest')]).toEqual([1, 4, 0, 2])
})
