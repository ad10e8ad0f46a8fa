import { type Draft, isFlattened, isUnparted } from './draft'
import type { ReadLine } from './read-line'
import { endsSentence, isSignature, isTitleLike } from './short-lines'
import { FEWEST_HEADLINE_WORDS } from './undated-headline'

/** How dates have stood beside the headlines of a dump so far. */
export class DateHabits {
  /** The ways in which dates at the end of headlines were written: see shapeOf. */
  readonly shapes = new Set<string>()
  areBeforeHeadlines = false
  areUnderHeadlines = false
}

/**
 * Whether a line under an open article, with a date before what could be a headline, is one: where dates stand before
 * headlines in this dump, or where another article may begin; not in a row of days that a text lists.
 */
export function isDatedHeadlineInside(
  draft: Draft,
  line: ReadLine,
  next: ReadLine | null,
  isUsual: boolean,
): boolean {
  const above = draft.body.at(-1)
  if (above === undefined) return isUsual
  if (next === null || next.openingDate !== null || !endsSentence(above.text)) return false
  const isOverText =
    next.kind.kind === 'flattened' || (next.kind.kind === 'plain' && endsSentence(next.own.trim()))
  return isOverText && (isUsual || isFlattened(draft) || (line.isAfterBlank && isUnparted(draft)))
}

const LONGEST_OVER_DATE = 200

/**
 * Whether a line is the headline of a date that stands alone on the next line, even where it ends in a full stop.
 * Under an open article, only where that wants no date itself; a full stop ends a body there, unless dates stand under
 * headlines in this dump.
 */
export function isHeadlineOverDate(
  draft: Draft | null,
  line: ReadLine,
  next: ReadLine | null,
  isUsual: boolean,
): boolean {
  const own = line.own.trim()
  if (next?.kind.kind !== 'date' || next.kind.isLabelled || line.kind.kind !== 'plain') return false
  if (own.length > LONGEST_OVER_DATE || line.sourceValue !== null || isSignature(own)) return false
  const isSentence = /[.!?…]$/u.test(own)
  const title = own.replace(/\.$/u, '')
  if (!isTitleLike(title) || title.split(' ').length < FEWEST_HEADLINE_WORDS) return false
  if (draft === null) return true
  const above = draft.body.at(-1)?.text ?? ''
  return (
    (draft.date !== null || draft.headline === null || isUsual) &&
    (endsSentence(above) || above.length > LONGEST_OVER_DATE) &&
    (!isSentence || (isUsual && draft.body.length > 0))
  )
}
