import { dateThatEnds, type WrittenDate } from './date-formats'

/** A date at the end of a line. */
export interface FoundDate extends WrittenDate {
  /** Where the date begins, with the separator, weekday or time before it; the headline ends there. */
  readonly start: number
  /** Where the date itself begins. */
  readonly at: number
}

// The longest way of writing a date, with time, weekday and brackets. Looking no further keeps long lines cheap.
const LONGEST_DATE = 100

// Every date has a year of four digits, or is written in three numbers of two.
const COULD_BE_DATE = /\p{N}{4}|\p{N}{2}[./．／]\p{N}{2}/u

// How most lines of a body end; no date, weekday or time does.
const ENDS_OTHERWISE = /[!?…»”":;%]$|(?<=\p{L}{6})\.$/u

const WEEKDAY =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?<!\p{L})(?:mon|tues?|wed|thur?s?|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|дс|сс|сн|бс|жм|жс)\.?$|(?<!\p{L})(?:понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|(?:дүй|сей|сәр|бей)сенбі|жұма|сенбі|жексенбі|(?:d[uú]ı?i?|seı?i?|s[aá]r|beı?i?)senb[iı]|juma|(?:jek)?senb[iı])$/iu
const TIME =
  /(?:(?:^|[\s,(|])(?:(?:в|at|сағат)\s)?|(?<=\d)T)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?(?:[ap]\.?m\.?|ч\.?|UTC|GMT|Z|[+-]\d{1,2}(?::?\d{2})?))*$/iu
// How often it was read, which sites show beside the time.
const COUNTER = /\s(?<=\d{4}\s\d{1,2}:\d{2}(?::\d{2})?\s)\d{1,7}$/u
// Before a date, what follows a preposition belongs to the sentence: "… on Friday 14.02.2025".
const AFTER_PREPOSITION =
  /(?<!\p{L})(?:в|во|на|с|со|до|к|ко|по|от|at|on|till|until|to|for|of|from|since|by|this|next|last|every|сағат)\s\S+$/iu
// Before a date only a colon tells a time: "15.25" may be a figure of the headline.
const TIME_BEFORE = /(?:^|[\s,(|])(?:(?:в|at|сағат)\s)?\d{1,2}:\d{2}(?::\d{2})?$/iu
const SEPARATORS = /[\s,;|([–—•·/-]+$/u

// The second half of "01.02.2025 – 14.02.2025": a period the headline speaks of, not the day it appeared.
const OPEN_PERIOD = /\d{1,2}[./]\d{1,2}(?:[./]\d{4})?\s?[-–—]\s?$|(?<!\d)\d{1,2}[-–—]$/u

/**
 * Finds the date that ends a line, in the formats of three languages, with the time and the weekday beside it.
 * Returns null where the line ends otherwise; a date that does not exist is found, but has no `iso`.
 */
export function dateAtEnd(text: string): FoundDate | null {
  const offset = Math.max(0, text.length - LONGEST_DATE)
  const end = text.slice(offset)
  if (ENDS_OTHERWISE.test(end) || !COULD_BE_DATE.test(end)) return null
  const tail = peel(inAsciiDigits(end), [/[\s)\]|]+$/u, COUNTER, WEEKDAY, TIME])
  const match = dateThatEnds(tail)
  if (match === null) return null
  const before = tail.slice(0, tail.length - match.written.length)
  if (OPEN_PERIOD.test(before)) return null
  const headline = before.replace(SEPARATORS, '')
  const isSentence = AFTER_PREPOSITION.test(headline)
  return {
    ...match,
    at: offset + before.length,
    start: offset + (isSentence ? headline : peel(headline, [SEPARATORS, WEEKDAY, TIME_BEFORE])).length,
  }
}

// The longest weekday is shorter, so what stands before it is seen too.
const WEEKDAY_REACH = 16

/** A text without the pattern at its end. A weekday has many shapes, and is looked for nowhere else. */
function withoutEnd(text: string, pattern: RegExp): string {
  if (pattern !== WEEKDAY) return text.replace(pattern, '')
  const from = Math.max(0, text.length - WEEKDAY_REACH)
  return text.slice(0, from) + text.slice(from).replace(pattern, '')
}

/** Full-width digits and marks as plain ones, each in its place. */
const inAsciiDigits = (text: string): string =>
  text.replace(/[\uFF10-\uFF19．／：－]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** Takes off what matches at the end, again and again, in any order. */
function peel(text: string, patterns: readonly RegExp[]): string {
  for (let rest = text; ; ) {
    const shorter = patterns.reduce(
      (left, pattern) => withoutEnd(left, pattern).replace(/[\s,(|[–—·/-]+$/u, ''),
      rest,
    )
    if (shorter === rest) return rest
    rest = shorter
  }
}
