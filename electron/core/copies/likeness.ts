import { estimatedSimilarity } from './minhash'
import { type Overlap, overlapOf } from './overlap'
import type { Sketch } from './sketch'

/** What is compared of two articles. */
export interface Likened extends Pick<Sketch, 'signature' | 'numbers' | 'names'> {
  /** Days since 1970; null where the article has no date. */
  readonly day: number | null
}

/** Shared pairs of words, of all that either text has, from which one text is a copy of another: see docs/copies.md for
 *  how it was chosen. */
export const LEAST_SIMILARITY = 0.55

/** Tells whether one article is a near copy of another.
 *  @returns their similarity as their sketches show it, or null where they are different articles */
export function nearCopySimilarity(a: Likened, b: Likened): number | null {
  if (a.signature === null || b.signature === null) return null
  const similarity = estimatedSimilarity(a.signature, b.signature)
  if (similarity < LEAST_SIMILARITY || areSiblings(a, b)) return null
  return similarity
}

/** Whether two articles with much the same words are two of a kind, such as the bulletins of two days, or the same news of
 *  two districts. An editor cuts and adds; a template keeps its words and puts other numbers and names in the place of
 *  the old ones. So what only one of them has is no matter, as long as the other has nothing instead. */
function areSiblings(a: Likened, b: Likened): boolean {
  const isSameDay = a.day !== null && a.day === b.day
  const numbers = overlapOf(a.numbers, b.numbers)
  const names = overlapOf(a.names, b.names)
  return isSameDay
    ? isReplaced(numbers, SHARED_FOR_ONE_CORRECTED) || isReplaced(names, SHARED_FOR_ONE_CORRECTED)
    : isReplaced(numbers, Number.POSITIVE_INFINITY) || isReplaced(names, SHARED_FOR_ONE_RESPELLED)
}

// On one day a wrong number is corrected, a name respelled. On another, another number is another event.
const SHARED_FOR_ONE_CORRECTED = 4
const SHARED_FOR_ONE_RESPELLED = 6

const isReplaced = ({ shared, onlyInFirst, onlyInSecond }: Overlap, sharedForOne: number) => {
  const replaced = Math.min(onlyInFirst, onlyInSecond)
  return replaced > 0 && replaced * sharedForOne > shared
}
