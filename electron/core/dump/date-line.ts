import { isBetween } from './dated-line'
import type { Draft } from './draft'
import type { LineKind, ReadLine } from './read-line'
import { leadsToDate } from './sentence-signs'
import { endsSentence } from './short-lines'

type DateLine = Extract<LineKind, { kind: 'date' }>

const LONGEST_UNENDED = 120

/** To which article a date on a line of its own belongs, or whether it is text of the one under way. */
export function dateBelongs(
  draft: Draft | null,
  { date, isLabelled }: DateLine,
  next: ReadLine | null,
): 'to this article' | 'to the next article' | 'to the text' {
  if (draft === null) return 'to the next article'
  const isLast = next === null || next.kind.kind === 'dated'
  // The end of a sentence that was cut at a margin: "… not later than", "05.12.2025".
  const above = draft.body.at(-1)?.text ?? ''
  const isCutAbove = leadsToDate(above) || (above.length > LONGEST_UNENDED && !endsSentence(above))
  if (!isLabelled && draft.source === null && isCutAbove) return 'to the text'
  if (draft.date === null || (draft.date.iso === null && isLabelled)) {
    if (draft.source === null && (draft.headline !== null || isLabelled || next?.kind.kind === 'source'))
      return 'to this article'
    return isLabelled || isLast ? 'to this article' : 'to the next article'
  }
  const isSame = isLabelled && date.iso === draft.date.iso
  if (isSame && (draft.source === null || isLast)) return 'to this article'
  if (isBetween(draft))
    return draft.source !== null && isLabelled && isLast ? 'to the text' : 'to the next article'
  const isInside = isLabelled || draft.body.length === 0 || isLast || next?.kind.kind === 'source'
  return isInside ? 'to the text' : 'to the next article'
}
