import type { TextRange } from '../../../shared/article'
import { cutText } from '../../../shared/cut-text'

/** UTF-16 units: what is longer no person wrote as one paragraph. Browsers lay a paragraph out as a whole, each time
 *  anew when a word of it is marked: of a million letters that takes many seconds. */
const LONGEST_WHOLE = 10_000
/** UTF-16 units of a stretch: the least, and the most. */
const SHORTEST = 3_000
const LONGEST = 5_000

// No space that holds, as between initials and a name.
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']*[^\S\u00A0]+(?=\P{Ll})/gu
const SPACE = /[^\S\u00A0]+/gu

/** Cuts a paragraph of enormous length into stretches that are laid out one by one: behind a sentence where one ends,
 *  else behind a word, else between two letters. Any other paragraph is one stretch. */
export function stretchesOf(text: string): readonly TextRange[] {
  if (text.length <= LONGEST_WHOLE) return [{ start: 0, end: text.length }]
  const stretches: TextRange[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST ? text.length : start + lengthOf(text.slice(start))
    stretches.push({ start, end })
    start = end
  }
  return stretches
}

function lengthOf(ahead: string): number {
  return lastEnd(ahead, SENTENCE_END) ?? lastEnd(ahead, SPACE) ?? cutText(ahead, LONGEST).length
}

/** Where the last thing of a kind ends, if that is not too early. */
function lastEnd(ahead: string, kind: RegExp): number | null {
  const last = [...ahead.slice(SHORTEST, LONGEST).matchAll(kind)].at(-1)
  return last === undefined ? null : SHORTEST + last.index + last[0].length
}

/** Those of ranges that lie in a stretch of the text, as far as they do, told from where it begins. */
export const rangesWithin = <T extends TextRange>(ranges: readonly T[], { start, end }: TextRange): T[] =>
  ranges
    .filter(range => range.start < end && range.end > start)
    .map(range => ({
      ...range,
      start: Math.max(range.start, start) - start,
      end: Math.min(range.end, end) - start,
    }))
