import { dateThatEnds, isDeclined, type WrittenDate } from './date-formats'
import { isTitleLike } from './short-lines'

/** A date that a line begins with, before its headline. */
export interface OpeningDate extends WrittenDate {
  /** Where the headline begins, behind the time and the marks that part it from the date. */
  readonly end: number
}

const LONGEST_OPENING = 60
const STARTS = /^[([|]?\s?(?:\p{N}|\p{Lu}\p{Ll}{2,8}\.?\s\d)/u
const BEFORE = /^[([|\s]*(?:\d{1,2}:\d{2}[,\s]+)?$/u
// Where a date may end: after a year, a year in two digits, or the month that follows a Kazakh year.
const ENDS =
  /\d{4}([./-])\s?\d{1,2}\1\s?\d{1,2}|\d{2}[./]\d{2}[./]\d{2}(?!\d)|\d{4}(?:\s?(?:года|г\.?|жылы|жыл|ж\.?)(?!\p{L}))?|(?:жыл\p{Ll}*|ж\.|jyl\p{Ll}*)\s\d{1,2}\s\p{L}{3,14}/gu
const BEHIND = /^(?:[,\s]*(?:(?:в|at|сағат)\s)?\d{1,2}:\d{2}(?::\d{2})?)?\s?[)\]]?\s?[.,:;|–—/-]*\s?/u
const YEAR_IN_WORDS = /(?:года|жылы|жыл)$/u

/**
 * Finds the date before a headline: "14.02.2025 Headline", "2025-02-14 | Headline", "[14 February 2025] Headline".
 * Null where the line begins otherwise, or goes on as a sentence does.
 */
export function dateAtStart(text: string): OpeningDate | null {
  if (!STARTS.test(text)) return null
  for (const { index, 0: found } of text.slice(0, LONGEST_OPENING).matchAll(ENDS)) {
    const before = text.slice(0, index + found.length)
    const date = dateThatEnds(before)
    if (date === null || isDeclined(date) || !BEFORE.test(before.slice(0, -date.written.length))) continue
    const gap = BEHIND.exec(text.slice(before.length))?.[0] ?? ''
    const end = before.length + gap.length
    return isParted(date.written, gap) && isHeadline(text.slice(end)) ? { ...date, end } : null
  }
  return null
}

/** "14 февраля 2025 года Президент …" is a sentence: after such a year a space is too little. */
const isParted = (date: string, gap: string): boolean =>
  gap.trim() !== '' || (gap !== '' && !YEAR_IN_WORDS.test(date))

// "14 February 2025, Astana" is a dateline.
const isHeadline = (text: string): boolean =>
  isTitleLike(text) && /^["«“„(]?\p{Lu}/u.test(text) && text.includes(' ')
