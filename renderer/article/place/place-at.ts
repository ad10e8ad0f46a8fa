import type { ReadingPlace } from '../../../shared/marking'

/** Top and bottom of a paragraph, in pixels from anywhere. */
export interface Box {
  readonly top: number
  readonly bottom: number
}

/** Which of the paragraphs, which lie under each other, stands at a height, and the share of it that is above. Null
 *  above the first of them; the end of the last below all. Looks at few of them.
 *  @param height in the pixels of the boxes */
export function placeAt(
  count: number,
  boxOf: (paragraph: number) => Box,
  height: number,
): ReadingPlace | null {
  if (count === 0 || boxOf(0).top >= height) return null
  let first = 0
  let last = count - 1
  while (first < last) {
    const middle = (first + last) >> 1
    if (boxOf(middle).bottom > height) last = middle
    else first = middle + 1
  }
  const { top, bottom } = boxOf(first)
  const share = bottom === top ? 0 : (height - top) / (bottom - top)
  // Between two paragraphs the next is at the top.
  return { paragraph: first, share: Math.min(1, Math.max(0, share)) }
}

/** The height of a place, in the pixels of the boxes; of a paragraph that there no longer is, the end of the last. Null
 *  where there are none. */
export function heightOf(
  { paragraph, share }: ReadingPlace,
  count: number,
  boxOf: (paragraph: number) => Box,
): number | null {
  if (count === 0) return null
  if (paragraph >= count) return boxOf(count - 1).bottom
  const { top, bottom } = boxOf(paragraph)
  return top + share * (bottom - top)
}
