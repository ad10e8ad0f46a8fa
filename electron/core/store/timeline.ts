import { type DateSpan, MAX_DAYS_SHOWN, type TimeBucket, type Timeline } from '../../../shared/find'
import type { Column } from './column'
import { dateNumber, dateOf } from './shelf'

const DAY_MS = 86_400_000

/** What of a timeline is the same for every question: worked out anew, it would be most of what counting takes. */
interface Calendar {
  /** Articles of each day, by its code. */
  readonly inLibrary: Int32Array
  /** The first day and the last that have articles, YYYY-MM-DD. */
  readonly first: string
  readonly last: string
  /** From the first to the last, YYYY-MM. */
  readonly months: readonly string[]
  /** The place of a day's month among these, by its code. */
  readonly monthOfDay: Int32Array
}

/** The articles of each month, and of each day where these are few.
 *  @param days of all listed articles
 *  @param counts of each day, by its code, under the question
 *  @param span the days that are chosen, or null */
export function timelineOf(days: Column<number>, counts: Int32Array, span: DateSpan | null): Timeline {
  const calendar = calendarOf(days)
  const undated = counts[0] ?? 0
  if (calendar === null) return { months: [], days: [], undated }
  const { inLibrary, first, last, months, monthOfDay } = calendar
  const totals = months.map(start => ({ start, count: 0, inLibrary: 0 }))
  for (let code = 1; code < monthOfDay.length; code++) {
    const total = totals[monthOfDay[code] ?? 0]
    if (total === undefined) continue
    total.count += counts[code] ?? 0
    total.inLibrary += inLibrary[code] ?? 0
  }
  const bucketOf = (start: string): TimeBucket => {
    const code = codeOfDay(days, dateNumber(start))
    return { start, count: counts[code] ?? 0, inLibrary: inLibrary[code] ?? 0 }
  }
  return { months: totals, days: daysShown(first, last, span).map(bucketOf), undated }
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
const known = new WeakMap<Column<number>, Calendar | null>()

/** Null where no article has a day. */
function calendarOf(days: Column<number>): Calendar | null {
  const calendar = known.has(days) ? (known.get(days) ?? null) : workedOut(days)
  known.set(days, calendar)
  return calendar
}

function workedOut({ codes, values }: Column<number>): Calendar | null {
  const inLibrary = new Int32Array(values.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    inLibrary[code] = (inLibrary[code] ?? 0) + 1
  }
  const isThere = (day: number, code: number) => day !== 0 && (inLibrary[code] ?? 0) > 0
  const [first, last] = [values.find(isThere), values.findLast(isThere)]
  if (first === undefined || last === undefined) return null
  const firstMonth = monthNumber(first)
  return {
    inLibrary,
    first: dateOf(first),
    last: dateOf(last),
    months: monthsBetween(firstMonth, monthNumber(last)),
    monthOfDay: Int32Array.from(values, day => monthNumber(day) - firstMonth),
  }
}

/** The code of a day; -1 where it has none. Codes are in the order of their days. */
function codeOfDay({ values }: Column<number>, day: number): number {
  let low = 0
  let high = values.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = values[middle] ?? 0
    if (found === day) return middle
    if (found < day) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Months since the year 0.
 *  @param day YYYYMMDD */
const monthNumber = (day: number): number => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1

/** YYYY-MM from one month to another, both meant. */
function monthsBetween(first: number, last: number): string[] {
  const padded = (value: number, digits: number) => String(value).padStart(digits, '0')
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const month = first + place
    return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}`
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
