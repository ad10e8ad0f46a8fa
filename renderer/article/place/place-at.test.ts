import { expect, test } from 'vitest'
import { type Box, heightOf, placeAt } from './place-at'

/** Paragraphs of these heights, 10 apart, the first at 100. */
function paragraphs(...heights: number[]) {
  let top = 100
  const boxes = heights.map((height): Box => {
    const box = { top, bottom: top + height }
    top = box.bottom + 10
    return box
  })
  const looked: number[] = []
  const boxOf = (paragraph: number): Box => {
    looked.push(paragraph)
    const box = boxes[paragraph]
    if (box === undefined) throw new Error(`There is no paragraph ${paragraph}`)
    return box
  }
  return { count: boxes.length, boxOf, looked }
}

test.each([
  ['the headline is at the top', 40, null],
  ['the first paragraph begins', 100, null],
  ['some of the first is above', 125, { paragraph: 0, share: 0.25 }],
  ['between two, the next is what is read', 205, { paragraph: 1, share: 0 }],
  ['the middle of the second', 235, { paragraph: 1, share: 0.5 }],
  ['the third', 270 + 150, { paragraph: 2, share: 0.75 }],
  ['below all', 2_000, { paragraph: 2, share: 1 }],
])('%s', (_, height, place) => {
  const { count, boxOf } = paragraphs(100, 50, 200)
  expect(placeAt(count, boxOf, height)).toEqual(place)
})

test('an article without paragraphs has no places', () => {
  const { count, boxOf } = paragraphs()
  expect(placeAt(count, boxOf, 500)).toBeNull()
  expect(heightOf({ paragraph: 0, share: 0.5 }, count, boxOf)).toBeNull()
})

test('a place is found again where the same paragraphs are narrower and longer', () => {
  const wide = paragraphs(100, 50, 200)
  const narrow = paragraphs(300, 150, 600)
  const place = placeAt(wide.count, wide.boxOf, 320)
  expect(place).toEqual({ paragraph: 2, share: 0.25 })
  if (place === null) throw new Error('no place')
  const height = heightOf(place, narrow.count, narrow.boxOf)
  // 100 + 300 + 10 + 150 + 10 and a quarter of 600
  expect(height).toBe(720)
  expect(placeAt(narrow.count, narrow.boxOf, 720)).toEqual(place)
})

test('a paragraph that the article no longer has is its end', () => {
  const { count, boxOf } = paragraphs(100, 50)
  expect(heightOf({ paragraph: 7, share: 0.5 }, count, boxOf)).toBe(260)
})

test('of very many paragraphs few are looked at', () => {
  const { count, boxOf, looked } = paragraphs(...Array.from({ length: 10_000 }, () => 20))
  expect(placeAt(count, boxOf, 100 + 30 * 6_000 + 5)).toEqual({ paragraph: 6_000, share: 0.25 })
  expect(new Set(looked).size).toBeLessThan(20)
})
