import { type Draft, isFlattened, isUnparted } from './draft'
import type { ReadLine } from './read-line'
import { saysSomething } from './section-line'
import { leadsToDate } from './sentence-signs'
import { endsSentence, isSignature, isTitleLike } from './short-lines'

/** Whether a line under a flattened body is the headline of another: text must follow, and more than a name stand. */
export function isHeadlineBetweenBodies(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (!isFlattened(draft) || next === null || line.kind.kind !== 'plain') return false
  if (!isTitleLike(own) || isSignature(own) || line.sourceValue !== null) return false
  return next.kind.kind === 'flattened' || (next.kind.kind === 'plain' && isHeadlineOver(own, next))
}

/** With fewer words a line is rather a name. */
export const FEWEST_HEADLINE_WORDS = 3

const isHeadlineOver = (own: string, next: ReadLine): boolean =>
  own.split(' ').length >= FEWEST_HEADLINE_WORDS && endsSentence(next.own.trim()) && saysSomething(own)

/**
 * Whether an undated headline opens another article at a blank line: none of the lines above were parted by blank
 * ones, the last of them ended, and text follows right below.
 */
export function isHeadlineAfterBlank(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (!line.isAfterBlank || next === null || next.isAfterBlank || line.kind.kind !== 'plain') return false
  if (draft.body.length === 0 || !isUnparted(draft)) return false
  if (draft.body.length === 1 && draft.headline === null) return false
  // Where lines were cut at a margin, an unended line is no title.
  if (!/^[–—-]?\s?["«“„]?[\p{Lu}\p{N}]/u.test(next.text) || draft.unendedLines > 0) return false
  const isTitle = isTitleLike(own) && !isSignature(own) && own.split(' ').length >= FEWEST_HEADLINE_WORDS
  const isOverText =
    next.kind.kind === 'flattened' || (next.kind.kind === 'plain' && endsSentence(next.own.trim()))
  return isTitle && isOverText
}

/** Whether a line after a blank one could be an undated headline: no blank line parted the lines above. */
export const isTitleAtBlank = (draft: Draft, own: string): boolean =>
  draft.body.length > 1 &&
  isTitleLike(own.trim()) &&
  !isSignature(own) &&
  own.split(' ').length >= FEWEST_HEADLINE_WORDS &&
  draft.unendedLines === 0 &&
  isUnparted(draft)

/**
 * Whether a short line stands over a body. What the next line goes on with in small letters was cut at a margin; an
 * exclamation or a question is a headline only with something under it, alone it is a sentence.
 */
export function standsOverBody(line: ReadLine, next: ReadLine | null): boolean {
  if (next !== null && !next.isAfterBlank && /^\p{Ll}{2}/u.test(next.text)) return false
  if (next?.kind.kind === 'plain' && leadsToDate(line.own.trim())) return false
  return (
    !/[!?]["»”’)]*$/u.test(line.own.trim()) ||
    (next !== null && next.kind.kind !== 'dated' && next.kind.kind !== 'rule')
  )
}
