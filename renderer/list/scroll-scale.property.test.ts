import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAstray, listOffset, type ScrollPlace, scrolledTo, trackHeight, trackOffset } from './scroll-scale'

const scales = fc.record({
  height: fc.integer({ min: 2_000, max: 240_000_000 }),
  view: fc.integer({ min: 300, max: 1_900 }),
})
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const million = { height: 108_000_000, view: 800 }
const highest = 2 ** 25

test('a track is never higher than a browser can draw at fivefold zoom', () => {
  fc.assert(
    fc.property(scales, scale => {
      expect(trackHeight(scale) * 5).toBeLessThan(highest)
    }),
  )
})

test('every place of a list is somewhere on its track', () => {
  fc.assert(
    fc.property(scales, shares, (scale, share) => {
      const offset = share * (scale.height - scale.view)
      const top = trackOffset(scale, offset)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThanOrEqual(trackHeight(scale) - scale.view)
      expect(listOffset(scale, top)).toBeCloseTo(offset, 3)
    }),
  )
})

test('further down on the track is further down in the list', () => {
  fc.assert(
    fc.property(scales, shares, shares, (scale, one, other) => {
      const end = trackHeight(scale) - scale.view
      const [upper, lower] = [Math.min(one, other) * end, Math.max(one, other) * end]
      expect(listOffset(scale, upper)).toBeLessThanOrEqual(listOffset(scale, lower))
    }),
  )
})

test('the share of the scroll bar is the share of the list, to half a percent', () => {
  fc.assert(
    fc.property(scales, shares, (scale, share) => {
      const top = share * (trackHeight(scale) - scale.view)
      const offset = listOffset(scale, top) / (scale.height - scale.view)
      expect(Math.abs(offset - share)).toBeLessThan(0.005)
    }),
  )
})

test('the ends of the track are the ends of the list', () => {
  fc.assert(
    fc.property(scales, scale => {
      expect(listOffset(scale, 0)).toBe(0)
      expect(listOffset(scale, trackHeight(scale) - scale.view)).toBe(scale.height - scale.view)
    }),
  )
})

/** Scrolls as a browser does, and sets the track right as the list does.
 *  @returns how far it has come in the list */
function scroll(from: number, steps: readonly number[]): number {
  let place: ScrollPlace = { offset: from, scrollTop: trackOffset(million, from) }
  for (const step of steps) {
    const end = trackHeight(million) - million.view
    const scrollTop = Math.max(0, Math.min(end, place.scrollTop + step))
    place = scrolledTo(million, place, scrollTop, true)
    if (isAstray(million, place)) place = { ...place, scrollTop: trackOffset(million, place.offset) }
  }
  return place.offset
}

test.each([
  ['down in the middle', 50_000_000, 120],
  ['up in the middle', 50_000_000, -120],
  ['down near the end', 107_900_000, 120],
])('the wheel moves %s by what it says, for as long as it is turned', (_, from, step) => {
  const steps = new Array<number>(500).fill(step)
  expect(scroll(from, steps)).toBeCloseTo(from + 500 * step, 3)
})

test('the wheel comes to the very top and the very end from wherever it is turned', () => {
  const end = million.height - million.view
  expect(scroll(1_000_000, new Array<number>(10_000).fill(-120))).toBe(0)
  expect(scroll(end - 1_000_000, new Array<number>(10_000).fill(120))).toBe(end)
})

test('the bar, dragged to half of its way, shows the middle of the list', () => {
  const end = trackHeight(million) - million.view
  const dragged = scrolledTo(million, { offset: 0, scrollTop: 0 }, end / 2, false)
  expect(dragged.offset).toBeCloseTo((million.height - million.view) / 2, 0)
})

test('a step of a screenful is a screenful, though nobody turned a wheel', () => {
  const before = { offset: 50_000_000, scrollTop: trackOffset(million, 50_000_000) }
  expect(scrolledTo(million, before, before.scrollTop + 700, false).offset).toBe(50_000_700)
})
