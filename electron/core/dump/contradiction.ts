import { monthNumber } from '../../../shared/months'
import { dateAtEnd } from './dates'
import { tellsPast } from './past-tense'

const SENTENCE_REACH = 300

/**
 * Finds a sentence that tells as past what happened after the day an article appeared: by a full date, a month or a
 * year. It errs on the side of silence: the date must open the sentence or stand at its verb, and nothing may speak of
 * a plan, a deadline or the future. Returns the sentence, or null.
 */
export function contradictionOf(publishedOn: string, text: string): string | null {
  for (const { index, written, iso } of laterDates(publishedOn, text)) {
    const before = sentenceEnd(text.slice(Math.max(0, index - SENTENCE_REACH), index)).replace(PERIOD, '')
    const after = sentenceStart(text.slice(index + written.length, index + written.length + SENTENCE_REACH))
    if (!/[ғгқк][ае]$/u.test(written) && tellsPast(before, after, iso.length))
      return (before + written + after).trim()
  }
  return null
}

// "5–6 мая", "between 1 and 3 April", «с 1 по 3 апреля»: the date found is that of the last day.
const PERIOD = /(?:(?<!\p{L})(?:between|from|с|со)\s)?\d{1,2}\s?(?:[–—-]|(?:and|to|по|и|мен|пен|бен)\s)\s?$/iu

interface LaterDate {
  readonly index: number
  readonly written: string
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly iso: string
}

const DATE =
  /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s\p{L}{3,10}\s\d{4}(?!\d)|\p{L}{3,9}\s\d{1,2},\s\d{4}(?!\d)|(?<!\d)\d{4}\s(?:жылғы|жылдың|жылы)\s\d{1,2}\s\p{L}{3,14}/gu
const MONTH =
  /(?<!\p{L})(\p{L}{3,10})\s(\d{4})(?!\d)|(?<!\d)(\d{4})\s(?:жылғы|жылдың|жылы)\s(\p{L}{3,14})(?:\sайында)?/gu
const YEAR_ALONE = /(?<=(?<!\p{L})(?:in|в)\s)\d{4}(?=\s(?:году)|[\s,])|(?<!\d)\d{4}(?=\sжылы\s)/giu
const YEAR = /20\d\d/g
const BEFORE_YEAR = 24
const AFTER_YEAR = 30

/** The days, months and years of a text after a day. Looking for the year first keeps long texts cheap. */
function* laterDates(publishedOn: string, text: string): Generator<LaterDate> {
  for (const { index: at, 0: year } of text.matchAll(YEAR)) {
    if (year < publishedOn.slice(0, 4)) continue
    const from = Math.max(0, at - BEFORE_YEAR)
    const around = text.slice(from, at + AFTER_YEAR)
    const date = dateAround(around, at - from)
    if (date !== null && date.iso > publishedOn.slice(0, date.iso.length))
      yield { ...date, index: from + date.index }
  }
}

/** The fullest date whose year stands at a place of a text. */
function dateAround(text: string, at: number): LaterDate | null {
  const here = (pattern: RegExp) =>
    [...text.matchAll(pattern)].find(({ index, 0: found }) => index <= at && index + found.length > at)
  const day = here(DATE)
  if (day !== undefined) {
    const iso = dateAtEnd(day[0])?.iso ?? null
    return iso === null ? null : { index: day.index, written: day[0], iso }
  }
  const month = here(MONTH)
  const number = monthNumber(month?.[1] ?? month?.[4] ?? '')
  if (month !== undefined && number !== null) {
    const iso = `${month[2] ?? month[3]}-${String(number).padStart(2, '0')}`
    return { index: month.index, written: month[0], iso }
  }
  const year = here(YEAR_ALONE)
  return year === undefined ? null : { index: year.index, written: year[0], iso: year[0] }
}

const sentenceEnd = (text: string): string => /(?:^|[.!?…;:]["”»)]?\s?)([^.!?…;:]*)$/u.exec(text)?.[1] ?? ''

/** What follows up to the full stop that ends the sentence; the stop of an initial ends none. */
const sentenceStart = (text: string): string =>
  /^(?:\s?(?:года|году|г\.|жылы|ж\.))?[^.!?…;:]*(?:(?<=[\s(]\p{Lu})\.[^.!?…;:]*)*/u.exec(text)?.[0] ?? ''
