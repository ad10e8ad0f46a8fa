import { monthNumber } from './months'

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

// "2025 г.", "14.02.2025 жыл": what stands behind a year and says no more than that it is one.
const OF_YEAR = /(?<=\d)\s?(?:года|году|год|г\.?|жылғы|жылы|жыл|ж\.?)$/iu
/** Longer than any way of writing a date, UTF-16 units. */
export const MAX_DATE_LENGTH = 60

/** The days of a year, a month or a day, as people type them: 2025, 2025-02, 2025-02-14, 02.2025, 14.02.2025; and with
 *  the name of the month, in three languages: 14 Feb 2025, 14 февраля 2025 г., 2025 жылғы 14 ақпан, ақпан 2025.
 *  Null for what is no such date, or one that the calendar has not. */
export function periodOf(typed: string): Period | null {
  if (typed.length > MAX_DATE_LENGTH) return null
  const text = typed.normalize('NFC').trim().replace(OF_YEAR, '')
  const { year, month, day } = (ISO.exec(text) ?? WITH_DOTS.exec(text))?.groups ?? named(text) ?? {}
  if (year === undefined) return null
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const first = utc(y, m, d)
  // The calendar turns 30 February into 2 March.
  if (first.getUTCMonth() !== m - 1 || first.getUTCDate() !== d) return null
  const next =
    day !== undefined ? utc(y, m, d + 1) : month !== undefined ? utc(y, m + 1, 1) : utc(y + 1, 1, 1)
  return { first: isoDay(first), last: dayBefore(isoDay(next)) }
}

type Named = Readonly<Partial<Record<'year' | 'month' | 'day', string>>>

// A day has its ending, a year its word, or none.
const PART = new RegExp(
  `(?<year>(?<!\\d)${YEAR}(?!\\d))(?:\\s?(?:жылғы|жылдың|жылы|жыл|ж|г|год|года)(?!\\p{L}))?|` +
    '(?<day>(?<!\\d)\\d{1,2}(?!\\d))(?:st|nd|rd|th)?(?!\\p{L})|(?<month>\\p{L}+)',
  'giu',
)
const BETWEEN = /^[\s.,-]*$/u

/** A month by its name with a year and perhaps a day, in any order: the year has four digits, so none can be mistaken. */
function named(text: string): Named | null {
  const found: Partial<Record<'year' | 'month' | 'day', string>> = {}
  for (const { groups = {} } of text.matchAll(PART))
    for (const part of ['year', 'month', 'day'] as const) {
      const value = groups[part]
      if (value === undefined || (part === 'month' && value.toLowerCase() === 'of')) continue
      if (found[part] !== undefined) return null
      found[part] = value
    }
  const month = found.month === undefined ? null : monthCalled(found.month)
  if (month === null || found.year === undefined) return null
  return BETWEEN.test(text.replace(PART, '')) ? { ...found, month: String(month) } : null
}

// "июн", "июл": short for names whose last letter is ь.
const monthCalled = (word: string) => monthNumber(word) ?? monthNumber(`${word}ь`)

/** A period of a whole day, month or year as it is written shortest: 2025, 2025-02, 2025-02-14. */
export function periodText({ first, last }: Period): string {
  const isWhole = (text: string) => {
    const period = periodOf(text)
    return period?.first === first && period.last === last
  }
  return [first.slice(0, 4), first.slice(0, 7)].find(isWhole) ?? first
}

const DAY_MS = 86_400_000
const shifted = (isoDate: string, days: number) => isoDay(new Date(Date.parse(isoDate) + days * DAY_MS))

export const dayBefore = (isoDate: string): string => shifted(isoDate, -1)
export const dayAfter = (isoDate: string): string => shifted(isoDate, 1)
