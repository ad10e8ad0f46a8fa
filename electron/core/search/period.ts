/** Days from the first to the last, both meant, as ISO dates. */
export interface Period {
  readonly first: string
  readonly last: string
}

// Years of four digits that a release can have; ISO dates of them sort as strings.
const YEAR = '[12]\\d{3}'
const ISO = new RegExp(`^(?<year>${YEAR})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?$`)
const WITH_DOTS = new RegExp(`^(?:(?:(?<day>\\d{1,2})\\.)?(?<month>\\d{1,2})\\.)?(?<year>${YEAR})$`)

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

/** The days of a year, a month or a day, as people type them: 2025, 2025-02, 2025-02-14, 02.2025, 14.02.2025.
 *  Null for what is no such date, or one that the calendar has not. */
export function periodOf(typed: string): Period | null {
  const { year, month, day } = (ISO.exec(typed) ?? WITH_DOTS.exec(typed))?.groups ?? {}
  if (year === undefined) return null
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const first = utc(y, m, d)
  // The calendar turns 30 February into 2 March.
  if (first.getUTCMonth() !== m - 1 || first.getUTCDate() !== d) return null
  const next =
    day !== undefined ? utc(y, m, d + 1) : month !== undefined ? utc(y, m + 1, 1) : utc(y + 1, 1, 1)
  return { first: isoDay(first), last: dayBefore(isoDay(next)) }
}

const DAY_MS = 86_400_000
const shifted = (isoDate: string, days: number) => isoDay(new Date(Date.parse(isoDate) + days * DAY_MS))

export const dayBefore = (isoDate: string): string => shifted(isoDate, -1)
export const dayAfter = (isoDate: string): string => shifted(isoDate, 1)
