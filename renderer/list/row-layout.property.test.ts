import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupOf, listHeight, type RowLayout, rowAtHeight, rowTop } from './row-layout'

const layouts = fc
  .record({
    total: fc.integer({ min: 1, max: 1_000_000 }),
    rowHeight: fc.integer({ min: 24, max: 240 }),
    headingHeight: fc.integer({ min: 20, max: 60 }),
    firsts: fc.uniqueArray(fc.nat(1_000_000), { maxLength: 30 }),
  })
  .map(
    (layout): RowLayout => ({
      ...layout,
      firsts: layout.firsts.filter(first => first < layout.total).sort((a, b) => a - b),
    }),
  )
const places = fc.double({ min: 0, max: 1, noNaN: true })

test('every row is found at each height it takes', () => {
  fc.assert(
    fc.property(layouts, places, places, (layout, share, within) => {
      const row = Math.floor(share * (layout.total - 1))
      const height = rowTop(layout, row) + Math.min(within * layout.rowHeight, layout.rowHeight - 0.01)
      expect(rowAtHeight(layout, height)).toBe(row)
    }),
  )
})

test('rows follow each other without a gap but for headings, down to the end of the list', () => {
  fc.assert(
    fc.property(layouts, places, (layout, share) => {
      const row = Math.floor(share * (layout.total - 1))
      const end = rowTop(layout, row) + layout.rowHeight
      if (row === layout.total - 1) expect(end).toBe(listHeight(layout))
      else {
        const heading = layout.firsts.includes(row + 1) ? layout.headingHeight : 0
        expect(rowTop(layout, row + 1)).toBe(end + heading)
      }
    }),
  )
})

test('a row is in the last group that begins at it or before it', () => {
  fc.assert(
    fc.property(layouts, places, (layout, share) => {
      const row = Math.floor(share * (layout.total - 1))
      expect(groupOf(layout, row)).toBe(layout.firsts.filter(first => first <= row).length - 1)
    }),
  )
})

test('what is above or below a list is its first or its last row', () => {
  const layout = { total: 5, rowHeight: 100, headingHeight: 30, firsts: [0, 3] }
  expect([-50, 0, 29, 30, 329, 330, 360, 9_000].map(height => rowAtHeight(layout, height))).toEqual([
    0, 0, 0, 0, 2, 3, 3, 4,
  ])
})
