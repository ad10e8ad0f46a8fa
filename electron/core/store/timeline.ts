import { type DateSpan, MAX_DAYS_SHOWN, type TimeBucket, type Timeline } from '../../../shared/find'
import type { Column } from './column'
import { dateOf } from './shelf'

const DAY_MS = 86_400_000

/** The articles of each month, and of each day where these are few.
 *  @param days of all listed articles
 *  @param counts of each day, by its code, under the question
 *  @param span the days that are chosen, or null */
export function timelineOf(days: Column<number>, counts: Int32Array, span: DateSpan | null): Timeline {
  const inLibrary = countsInLibrary(days)
  const dated = days.values.flatMap((day, code) =>
    day === 0 || inLibrary[code] === 0
      ? []
      : [{ start: dateOf(day), count: counts[code] ?? 0, inLibrary: inLibrary[code] ?? 0 }],
  )
  const [first, last] = [dated[0]?.start, dated.at(-1)?.start]
  if (first === undefined || last === undefined) return { months: [], days: [], undated: counts[0] ?? 0 }
  return {
    months: filled(monthsBetween(first.slice(0, 7), last.slice(0, 7)), dated),
    days: filled(daysShown(first, last, span), dated),
    undated: counts[0] ?? 0,
  }
}

/** The days that are counted one by one: all of a short library, else those of the months that are chosen. Days around the
 *  chosen ones are among them, so that the choice can be widened. */
function daysShown(first: string, last: string, span: DateSpan | null): string[] {
  const all = daysBetween(first, last)
  if (all.length > 0 || span === null) return all
  return daysBetween(`${span.first.slice(0, 7)}-01`, lastOfMonth(span.last))
}

function lastOfMonth(day: string): string {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return date.toISOString().slice(0, 10)
}

// A shelf keeps its days for as long as it is there.
const known = new WeakMap<Column<number>, Int32Array>()

function countsInLibrary(days: Column<number>): Int32Array {
  const counts = known.get(days) ?? new Int32Array(days.values.length)
  if (!known.has(days)) for (const code of days.codes) counts[code] = (counts[code] ?? 0) + 1
  known.set(days, counts)
  return counts
}

/** Buckets that begin so, with what falls into each.
 *  @param starts all of one length, rising */
function filled(starts: readonly string[], dated: readonly TimeBucket[]): TimeBucket[] {
  const totals = new Map(starts.map(start => [start, { count: 0, inLibrary: 0 }]))
  const length = starts[0]?.length ?? 0
  for (const { start, count, inLibrary } of dated) {
    const total = totals.get(start.slice(0, length))
    if (total === undefined) continue
    total.count += count
    total.inLibrary += inLibrary
  }
  return [...totals].map(([start, total]) => ({ start, ...total }))
}

/** YYYY-MM from one month to another, both meant. */
function monthsBetween(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const two = (value: number, digits: number) => String(value).padStart(digits, '0')
  const from = number(first)
  return Array.from({ length: number(last) - from + 1 }, (_, place) => {
    const month = from + place
    return `${two(Math.floor(month / 12), 4)}-${two((month % 12) + 1, 2)}`
  })
}

/** YYYY-MM-DD from one day to another, both meant; none where they are too many, or the last is before the first. */
function daysBetween(first: string, last: string): string[] {
  const length = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1
  if (!(length > 0 && length <= MAX_DAYS_SHOWN)) return []
  return Array.from({ length }, (_, place) =>
    new Date(Date.parse(first) + place * DAY_MS).toISOString().slice(0, 10),
  )
}
