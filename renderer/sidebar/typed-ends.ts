import type { DateSpan } from '../../shared/find'
import { type TypedEnds, typedSpan } from './time-bars'

type End = keyof TypedEnds

/** What was typed into the two fields for days, and into which of them last. */
export interface TypedDays extends TypedEnds {
  readonly end: End | null
}

export const NOTHING_TYPED: TypedDays = { first: '', last: '', end: null }

/** What the two fields show: what was typed, where the list is narrowed to that and in its order. An end that was left
 *  open stays empty then.
 *  @param bounds the first and last day that anything is of */
export function shownEnds(typed: TypedEnds, dates: DateSpan | null, bounds: DateSpan): TypedEnds {
  const isInOrder = typed.last === '' || typed.first <= typed.last
  if (isAskedFor(typed, dates, bounds) && isInOrder) return { first: typed.first, last: typed.last }
  return { first: dates?.first ?? '', last: dates?.last ?? '' }
}

/** What is typed once a day stands in one field. While that is typed letter by letter the other stays what it was, also
 *  where the two had to change places on the way. */
export function withTyped(
  typed: TypedDays,
  change: { readonly end: End; readonly day: string },
  dates: DateSpan | null,
  bounds: DateSpan,
): TypedDays {
  const { end, day } = change
  const goesOn = typed.end === end && isAskedFor(typed, dates, bounds)
  return { ...(goesOn ? typed : shownEnds(typed, dates, bounds)), [end]: day, end }
}

function isAskedFor(typed: TypedEnds, dates: DateSpan | null, bounds: DateSpan): boolean {
  const span = typedSpan(typed, bounds)
  return span?.first === dates?.first && span?.last === dates?.last
}
