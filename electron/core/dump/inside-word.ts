import {
  FILE_ENDINGS,
  isAbbreviation,
  isKnownShort,
  KNOWN_BEFORE_STOP,
  TOP_DOMAINS,
} from '../../../shared/abbreviations'
import type { JoinedNames } from './joined-names'

/** A year that begins a sentence. */
export const YEAR_AND_WORD =
  /^(?:(?:1[89]|20)\d\d(?:\s?[–—-]\s?(?:1[89]|20)\d\d)?\s\p{L}|1\d{3}\s(?:год|жыл|jyl))/u

const LOOK_BEHIND = 200

/** A number that begins a sentence: "56 students", "1,250 households", "3 күнде", "1-орынды". */
export const NUMBER_AND_WORD = /^\d{1,6}(?:[ ,]\d{3})*(?:[,.]\d{1,2})?(?:-\p{Ll}{1,6})?\s\p{L}/u

/**
 * Whether a full stop is part of a number, initials, an abbreviation, a name or an address. `next` is what follows it;
 * no word reaches before the start of its paragraph.
 */
export function isInsideWord(
  text: string,
  stopAt: number,
  next: string,
  paragraphStart: number,
  joined: JoinedNames,
): boolean {
  const from = Math.max(paragraphStart, stopAt - LOOK_BEHIND)
  const before = text.slice(from, stopAt)
  const run = unbrokenEnd(before)
  const word = wordAtEnd(run)
  // "RU-CENTER" is no domain.
  const nextWord = /^\p{L}*(?!-)/u.exec(next)?.[0] ?? ''
  if ((word !== '' && isTopDomain(nextWord)) || isFileEnding(run, nextWord)) return true
  // ".NET", "в зоне .РФ"; but "открыт .Проход" only has a space too many.
  if (before.endsWith(' ')) return /^(?:\p{Lu}{2}|\d)/u.test(next)
  if (/^www\./iu.test(next)) return run.includes('://')
  if (isAddress(run, next) || isTicker(word, next)) return true
  if (word === '')
    return isNumber(
      run,
      next,
      from === paragraphStart && /^[^\p{L}\p{N}]*$/u.test(before.slice(0, -run.length)),
    )
  if (run === word && isQuotedName(before, word, next)) return true
  if (nextWord !== '' && /^\p{Lu}/u.test(word) && joined.has(word + nextWord)) return true
  if (KNOWN_BEFORE_STOP.has(word.toLowerCase())) return true
  if (NUMBER_AND_WORD.test(next) && !YEAR_AND_WORD.test(next))
    return run !== word || !WHOLE_WORD.test(word) || isKnownShort(word)
  return isAbbreviation(before.slice(-LONGEST_ABBREVIATION), run, word, next)
}

// "…прошла.56 студентов"; but "ст.56 Закона".
const WHOLE_WORD = /^\p{L}\p{Ll}{3,}$/u

// With the words before it that tell what it is. Looking no further keeps runs of initials cheap.
const LONGEST_ABBREVIATION = 60

const WORD_CHARACTER = /[\p{L}\p{M}-]/u

// From the end backwards: a pattern that is anchored there would be tried at every place before it.
function wordAtEnd(run: string): string {
  let at = run.length
  while (at > 0 && WORD_CHARACTER.test(run.charAt(at - 1))) at--
  return run.slice(at)
}

/** "Tengrinews.KZ", "Kaspi.Kz"; but "law.By" and "school.Me" begin a sentence. */
const isTopDomain = (word: string): boolean =>
  TOP_DOMAINS.has(word.toLowerCase()) &&
  (!/^\p{Lu}\p{Ll}/u.test(word) || /^(?:kz|ru|com|org|net)$/iu.test(word))

/** "(BK.N)": a company at its exchange. */
const isTicker = (word: string, next: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(word) && /^\p{Lu}{1,2}[),;]/u.test(next)

/** "Report_2025.PDF": in capitals too, after a name in Latin letters or digits. */
const isFileEnding = (run: string, word: string): boolean =>
  FILE_ENDINGS.has(word.toLowerCase()) && /(?:^|\/)[a-z\d_-]*[a-z][a-z\d_-]*$/iu.test(run)

/** «Жас.Отау»: two words that a quote holds and a full stop joins are a name; «Иә.Біз барамыз» is not. */
const isQuotedName = (before: string, word: string, next: string): boolean =>
  /^\p{Lu}\p{L}/u.test(word) &&
  /["«“„]/u.test(before.charAt(before.length - word.length - 1)) &&
  /^[\p{L}\d-]+["»”“]/u.test(next)

const BREAKS_RUN = ' "«»“”„()[]'

/** The characters at the end of a text that no space, quote or bracket parts. */
function unbrokenEnd(text: string): string {
  let at = text.length
  while (at > 0 && !BREAKS_RUN.includes(text.charAt(at - 1))) at--
  return text.slice(at)
}

/** Inside a web or mail address a capital after a dot begins a sentence only where a plain word is all that follows. */
function isAddress(run: string, next: string): boolean {
  const rest = /^\S*/u.exec(next)?.[0] ?? ''
  if (/^\p{L}[\p{L}\d._-]*@\p{L}/u.test(rest) && !/\s/u.test(rest)) return true
  // No address holds a quote.
  const isAfterAddress = /^["«“„]/u.test(next) || /^\p{L}+[,;:.!?»”")]*$/u.test(rest)
  return (run.includes('://') || /^www(?:\.|$)/iu.test(run)) && !isAfterAddress
}

// Past the months: "12.2025 года" is December.
const WHOLE_NUMBER = /^(?!0|1[0-2]?$|[2-9]$)\d+$/u
const YEAR_BY_NAME = /^(?:1\d|20)\d\d\s(?:год|жыл|jyl)/u
const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?:,\d{3})+$/u

/** "3.8" and "14.02.2025" are numbers; so is the "1." that opens an item. "In 2025.The" is not. */
function isNumber(run: string, next: string, isOpening: boolean): boolean {
  if (!/\d$/u.test(run)) return false
  // Neither a year nor "50,000" has decimals that are a year; "3 100.2025 жылы" has none either.
  if (/^\d/u.test(next))
    return (
      !/(?<!\d|[.,/-])(?:1[89]|20)\d\d$/u.test(run) &&
      !(GROUPED_NUMBER.test(run) && YEAR_AND_WORD.test(next)) &&
      !(WHOLE_NUMBER.test(run) && YEAR_BY_NAME.test(next))
    )
  return (isOpening && /^\d{1,2}(?:\.\d{1,2})*$/u.test(run)) || /\p{L}[:;]\d{1,2}$/u.test(run)
}
