import { monthNumber } from '../../../shared/months'

/** A date as it is written, and what the calendar makes of it. */
export interface WrittenDate {
  /** ISO date; null for one that no calendar has. */
  readonly iso: string | null
  readonly written: string
}

const OF_YEAR = String.raw`(?:\s?(?:года|году|год|г\.?|жылғы|жылы|жыл|ж\.?))?`
const DAY = String.raw`[«"“]?(\d{1,2})[»"”]?`

const YEAR_FIRST = /(?<![\p{L}\d]|\d[./-])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})$/u
const YEAR_LAST = new RegExp(
  String.raw`(?<!\d|\d[./-]|\d[–—])(\d{1,2})\s?([./-])\s?(\d{1,2})\2\s?(\d{4})${OF_YEAR}$`,
  'iu',
)
// Two digits for each part, so that "1.2.25" stays the number of a version.
const SHORT_YEAR = new RegExp(
  String.raw`(?<=^|[\s,(|–—])(?<!(?:№|[Nn]o\.?|v\.?)\s?)(\d{2})([./])(\d{2})\2(\d{2})${OF_YEAR}$`,
  'iu',
)
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<!\d|\d[–—-])${DAY}(?:st|nd|rd|th)?(?:\sof)?(?:\s|-|\s[–—-]\s)(\p{L}{3,16})[.,]{0,2}[\s-](\d{4})${OF_YEAR}$`,
  'iu',
)
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu
const YEAR_DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{4})\s?(?:жылғы|жылдың|жылы|жыл|ж\.|jylǵy|jylğy|jyldyń|jyldyñ|jyly|jyl),?\s?${DAY}\s?[-–]?\s?(\p{L}{3,16})$`,
  'iu',
)

/**
 * Reads the date that a text ends in. Day comes before month, but for "02/14/2025": with slashes, and where no month
 * has that number, it is the American order. Two digits of a year are read only where the whole is a real day.
 */
export function dateThatEnds(text: string): WrittenDate | null {
  const end = text.slice(-LONGEST_DATE)
  if (!YEAR.test(end)) return null
  return ENDS_IN_YEAR.test(end) ? (inNumbers(end) ?? inWords(end)) : yearDayMonth(end)
}

const LONGEST_DATE = 48
const ENDS_IN_YEAR = new RegExp(String.raw`\d{2}${OF_YEAR}$`, 'iu')
const YEAR = /\d{4}|\d{2}(?:\s?[\p{L}.]{1,4})?$/u

function inNumbers(text: string): WrittenDate | null {
  const standard = YEAR_FIRST.exec(text)
  if (standard !== null) return found(standard[0], standard[1], Number(standard[3]), standard[4])
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null) {
    const [written, day, mark, month, year] = yearLast
    const date = found(written, year, Number(month), day)
    return date.iso === null && mark === '/' ? found(written, year, Number(day), month) : date
  }
  const shortYear = SHORT_YEAR.exec(text)
  if (shortYear === null) return null
  const [written, day, , month, year] = shortYear
  const date = found(written, fullYear(Number(year)), Number(month), day)
  return date.iso === null ? null : date
}

function inWords(text: string): WrittenDate | null {
  const dayMonthYear = DAY_MONTH_YEAR.exec(text)
  if (dayMonthYear !== null) return named(dayMonthYear[0], dayMonthYear[3], dayMonthYear[2], dayMonthYear[1])
  const monthDayYear = MONTH_DAY_YEAR.exec(text)
  if (monthDayYear !== null) return named(monthDayYear[0], monthDayYear[3], monthDayYear[1], monthDayYear[2])
  return yearDayMonth(text)
}

function yearDayMonth(text: string): WrittenDate | null {
  const match = YEAR_DAY_MONTH.exec(text)
  return match === null ? null : named(match[0], match[1], match[3], match[2])
}

// Releases on the web: no year of two digits lies further ahead.
const LAST_SHORT_YEAR = 69
const fullYear = (short: number): string => String(short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short)

function named(
  written: string,
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
): WrittenDate | null {
  const month = monthNumber(monthName ?? '')
  return month === null ? null : found(written, year, month, day)
}

const found = (
  written: string,
  year: string | undefined,
  month: number,
  day: string | undefined,
): WrittenDate => ({
  written,
  iso: isoDate(Number(year), month, Number(day)),
})

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** YYYY-MM-DD, or null for a day that the calendar does not have. */
function isoDate(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= days)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

// "2025 жылғы 10 ақпанда": on that day, in a sentence. July itself ends like that.
const DECLINED = /(?<!шіл)(?:[дт][ае]н?|н[ае]н|[ғгқк][ае]|[нтд][ыі]ң|[дт][ае]ғ[ыі]|[дт][ае]г[ыі])$/iu

/** Whether a date stands in a case that only a sentence puts it in. */
export const isDeclined = ({ written }: WrittenDate): boolean =>
  /^\d{4}\D/u.test(written) && DECLINED.test(written)
