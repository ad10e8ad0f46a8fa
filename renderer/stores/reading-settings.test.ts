import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, READING_BOUNDS } from '../../shared/settings'
import { READING_MEASURES, withMeasure, withNormalTextSize, withTextSize } from './reading-settings'

const { reading } = DEFAULT_SETTINGS

test.each([
  ['textSize', 21.4, 21],
  ['textSize', 400, 40],
  ['textSize', 0, 12],
  ['measure', 70, 72],
  ['measure', 300, 110],
  ['lineHeight', 1.2 + 4 * 0.1, 1.6],
  ['lineHeight', 1.7000000000000002, 1.7],
  ['lineHeight', 3, 2.2],
] as const)('a %s of %d becomes %d', (what, wanted, kept) => {
  expect(withMeasure(reading, what, wanted)).toEqual({ ...reading, [what]: kept })
})

test.each(READING_MEASURES)('%s at first is one that can be chosen', what => {
  expect(withMeasure(reading, what, reading[what])).toEqual(reading)
})

test('the text grows and shrinks over the same sizes, and stops at its bounds', () => {
  const up: number[] = []
  let now = { ...reading, textSize: 18 }
  for (let step = 0; step < 12; step++) {
    now = withTextSize(now, 1)
    up.push(now.textSize)
  }
  expect(up).toEqual([19, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40])
  expect(withTextSize(now, 1).textSize).toBe(READING_BOUNDS.textSize.max)
  for (const before of [...up.slice(0, -1).toReversed(), 18]) {
    now = withTextSize(now, -1)
    expect(now.textSize).toBe(before)
  }
})

test('the text goes back to its first size, and nothing else changes', () => {
  const changed = { ...reading, textSize: 30, measure: 80 }
  expect(withNormalTextSize(changed)).toEqual({ ...changed, textSize: reading.textSize })
})
