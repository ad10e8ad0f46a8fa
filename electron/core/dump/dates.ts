import { monthNumber } from './months'

/** A date at the end of a line. */
export interface FoundDate {
  /** Where the date begins, with the separator, weekday or time before it; the headline ends there. */
  readonly start: number
  /** ISO date; null for one that no calendar has. */
  readonly iso: string | null
  /** The date as it is written, without time and weekday. */
  readonly written: string
}

// The longest way of writing a date, with time, weekday and brackets. Looking no further keeps long lines cheap.
const LONGEST_DATE = 100

const WEEKDAY =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)\.?$|(?<!\p{L})(?:понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|(?:дүй|сей|сәр|бей)сенбі|жұма|сенбі|жексенбі)$/iu
const TIME =
  /(?:(?:^|[\s,(|])(?:(?:в|at|сағат)\s)?|(?<=\d)T)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?(?:[ap]\.?m\.?|ч\.?|UTC|GMT|Z|[+-]\d{1,2}(?::?\d{2})?))*$/iu
// Before a date, what follows a preposition belongs to the sentence: "… on Friday 14.02.2025".
const AFTER_PREPOSITION = /(?<!\p{L})(?:в|во|на|с|до|к|at|on|till|until|from|since|by|сағат)\s\S+$/iu
// Before a date only a colon tells a time: "15.25" may be a figure of the headline.
const TIME_BEFORE = /(?:^|[\s,(|])(?:(?:в|at|сағат)\s)?\d{1,2}:\d{2}(?::\d{2})?$/iu
const SEPARATORS = /[\s,;|()[\]–—•-]+$/u

const YEAR_FIRST = /(?<![\p{L}\d]|\d[./-])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})$/u
const YEAR_LAST =
  /(?<!\d|\d[./-]|\d[–—])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?:\s?(?:года|год|г\.?|жылы|жыл|ж\.?))?$/iu
const DAY_MONTH_YEAR =
  /(?<!\d|\d[–—-])(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-](\p{L}{3,16})[.,]?[\s-](\d{4})(?:\s?(?:года|год|г\.?|жылы|жыл|ж\.?))?$/iu
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu
const YEAR_DAY_MONTH =
  /(?<!\d)(\d{4})\s?(?:жылғы|жылдың|жылы|жыл|ж\.|jylǵy|jylğy|jyly|jyl)[,]?\s?(\d{1,2})\s?[-–]?\s?(\p{L}{3,16})$/iu

// The second half of "01.02.2025 – 14.02.2025": a period the headline speaks of, not the day it appeared.
const OPEN_PERIOD = /\d{1,2}[./]\d{1,2}(?:[./]\d{4})?\s?[-–—]\s?$|(?<!\d)\d{1,2}[-–—]$/u

/**
 * Finds the date that ends a line, in the formats of three languages, with the time and the weekday beside it.
 * Returns null where the line ends otherwise; a date that does not exist is found, but has no `iso`.
 */
export function dateAtEnd(text: string): FoundDate | null {
  const offset = Math.max(0, text.length - LONGEST_DATE)
  const tail = peel(text.slice(offset), [/[\s)\]|]+$/u, WEEKDAY, TIME])
  const match = matchDate(tail)
  if (match === null) return null
  const before = tail.slice(0, tail.length - match.written.length)
  if (OPEN_PERIOD.test(before)) return null
  const headline = before.replace(SEPARATORS, '')
  const isSentence = AFTER_PREPOSITION.test(headline)
  return {
    ...match,
    start: offset + (isSentence ? headline : peel(headline, [SEPARATORS, WEEKDAY, TIME_BEFORE])).length,
  }
}

/** Takes off what matches at the end, again and again, in any order. */
function peel(text: string, patterns: readonly RegExp[]): string {
  for (let rest = text; ; ) {
    const shorter = patterns.reduce(
      (left, pattern) => left.replace(pattern, '').replace(/[\s,(|[–—-]+$/u, ''),
      rest,
    )
    if (shorter === rest) return rest
    rest = shorter
  }
}

function matchDate(tail: string): Pick<FoundDate, 'iso' | 'written'> | null {
  const yearFirst = YEAR_FIRST.exec(tail)
  if (yearFirst !== null) return found(yearFirst[0], yearFirst[1], Number(yearFirst[3]), yearFirst[4])
  const yearLast = YEAR_LAST.exec(tail)
  if (yearLast !== null) return found(yearLast[0], yearLast[4], Number(yearLast[3]), yearLast[1])
  const dayMonthYear = DAY_MONTH_YEAR.exec(tail)
  if (dayMonthYear !== null) return named(dayMonthYear[0], dayMonthYear[3], dayMonthYear[2], dayMonthYear[1])
  const monthDayYear = MONTH_DAY_YEAR.exec(tail)
  if (monthDayYear !== null) return named(monthDayYear[0], monthDayYear[3], monthDayYear[1], monthDayYear[2])
  const yearDayMonth = YEAR_DAY_MONTH.exec(tail)
  if (yearDayMonth !== null) return named(yearDayMonth[0], yearDayMonth[1], yearDayMonth[3], yearDayMonth[2])
  return null
}

function named(
  written: string,
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
) {
  const month = monthNumber(monthName ?? '')
  return month === null ? null : found(written, year, month, day)
}

function found(written: string, year: string | undefined, month: number, day: string | undefined) {
  return { written, iso: isoDate(Number(year), month, Number(day)) }
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** YYYY-MM-DD, or null for a day that the calendar does not have. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
