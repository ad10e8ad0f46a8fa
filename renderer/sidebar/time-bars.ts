import type { DateSpan, TimeBucket } from '../../shared/find'
import { lastDayOf } from '../wording/calendar'

/** A bar of the timeline: articles of some days. */
export interface TimeBar extends DateSpan {
  /** Articles under the question. */
  readonly count: number
  /** Articles in the library; where there are none, nothing of that time was brought in. */
  readonly inLibrary: number
}

/** Months that a bar may stand for; each divides the next, so that bars begin where years or decades do. */
const MONTHS_A_BAR = [1, 3, 12, 60, 120, 600, 1_200, 12_000]

/** Bars for months, each of as many as are needed for all to fit.
 *  @param most bars that can be told apart */
export function monthBars(months: readonly TimeBucket[], most: number): readonly TimeBar[] {
  const numbers = months.map(({ start }) => monthNumber(start))
  const barsOf = (size: number) => new Set(numbers.map(number => Math.floor(number / size))).size
  const size = MONTHS_A_BAR.find(candidate => barsOf(candidate) <= most) ?? 12_000
  const bars = new Map<number, TimeBar>()
  for (const [i, { start, count, inLibrary }] of months.entries()) {
    const place = Math.floor((numbers[i] ?? 0) / size)
    const before = bars.get(place)
    bars.set(place, {
      first: before?.first ?? `${start}-01`,
      last: lastDayOf(start),
      count: (before?.count ?? 0) + count,
      inLibrary: (before?.inLibrary ?? 0) + inLibrary,
    })
  }
  return [...bars.values()]
}

export const dayBars = (days: readonly TimeBucket[]): readonly TimeBar[] =>
  days.map(({ start, count, inLibrary }) => ({ first: start, last: start, count, inLibrary }))

function monthNumber(isoMonth: string): number {
  const [year = 0, month = 1] = isoMonth.split('-').map(Number)
  return year * 12 + month - 1
}

/** Whether a bar lies in a span, wholly or in part. */
export const isWithin = (bar: DateSpan, span: DateSpan | null): boolean =>
  span !== null && bar.first <= span.last && span.first <= bar.last

/** The days from one bar to another, in whichever order they are given. */
export function spanOf(bars: readonly TimeBar[], from: number, to: number): DateSpan | null {
  const first = bars[Math.min(from, to)]
  const last = bars[Math.max(from, to)]
  return first === undefined || last === undefined ? null : { first: first.first, last: last.last }
}

/** Days that were typed into two fields, either of which may be empty. */
export interface TypedEnds {
  readonly first: string
  readonly last: string
}

/** The days between what was typed; where a field is empty, the library's own bound stands in.
 *  @param bounds the first and last day that anything is of */
export function typedSpan({ first, last }: TypedEnds, bounds: DateSpan): DateSpan | null {
  if (first === '' && last === '') return null
  const from = first === '' ? (last < bounds.first ? last : bounds.first) : first
  const to = last === '' ? (first > bounds.last ? first : bounds.last) : last
  return from <= to ? { first: from, last: to } : { first: to, last: from }
}
