import { FILE_ENDINGS, isAbbreviation, KNOWN_BEFORE_STOP, TOP_DOMAINS } from './abbreviations'
import type { JoinedNames } from './joined-names'

// The end of a sentence or of a list's part, with the quotes, brackets and references that close there.
const STOP = /[.!?…]+(?:["'’”»›)\]}]|\[\d{1,3}\])*[.!?…]*|[:;]/gu
// Word's own bullets come as private characters.
const BULLET = '[•●▪◦‣∙·■□○◆◇►▶▸➢➤➔→✓✔✅☑🔹🔸🔷🔶📌📍👉*\\u{F000}-\\u{F0FF}]\\u{FE0F}?'
const LIST_ITEM = new RegExp(
  `^(?:\\d{1,2}\\)|\\p{Ll}\\)\\s|[–—-][\\s\\p{Lu}]|${BULLET}\\s?[\\p{L}\\p{N}«“"])`,
  'u',
)
// After a colon or a semicolon less is needed to see an item: "цели:–рост;–развитие", "1. roads; 2. schools".
const ITEM_OF_LIST = /^(?:[–—-]\p{L}|\p{L}\)\s?\p{L}|\d{1,2}\.\s?[\p{L}«“"])/u
const OPENING_QUOTE = /^(?:[«‹]|[“„‘"'](?=[\p{L}\p{N}«“„…]))/u
const OPENING_BRACKET = /^[([]["«“]?\p{Lu}/u
const YEAR_AND_WORD = /^(?:(?:1[89]|20)\d\d(?:\s?[–—-]\s?(?:1[89]|20)\d\d)?\s\p{L}|1\d{3}\s(?:год|жыл|jyl))/u
const ATTRIBUTION =
  /^[–—-]\s?(?:сказал|отмет|отмеча|подчерк|добав|заяв|сообщ|рассказ|поясн|уточн|напомн|говор|подел|счита|увер|резюмир|заключ|прокоммент|ответ|призна|продолж|said|says|noted|added|told|stated|explained|stress|emphasi|де[йп](?!\p{L}*ін)|дед|дел|айт|хабарла|dedi|deidi|dep\s|aitty)/iu

// "1.Repair" opens an item, "1.5" does not.
const NUMBERED_ITEM = /^\d{1,2}(?:\.\d{1,2})*\.\s?["«“]?\p{Lu}\p{Ll}/u

const LOOK_AHEAD = 40
const LOOK_BEHIND = 200

/**
 * Finds the places of a line where a paragraph break was lost: a sentence's end followed, without a space, by what
 * can only begin another. Returns offsets into the text, ascending; linear in its length.
 */
export function lostBreaks(text: string, joined: JoinedNames): readonly number[] {
  const breaks: number[] = []
  let paragraphStart = 0
  for (const stop of text.matchAll(STOP)) {
    const at = breakAfter(text, stop.index, stop[0], paragraphStart, joined)
    if (at === null || opensParagraph(text.slice(paragraphStart, Math.min(stop.index, paragraphStart + 5))))
      continue
    breaks.push(at)
    paragraphStart = at
  }
  return breaks
}

/** "...the end", "• 1.Roads": no stop ends what has not begun. */
const opensParagraph = (before: string): boolean => /^[^\p{L}\p{N}]*$/u.test(before)

/** Whether a break between two sentences was lost, and not only those of a list. */
export const isSentenceBreak = (text: string, at: number): boolean =>
  !/[:;]["'’”»)\]]*$/u.test(text.slice(Math.max(0, at - LOOK_AHEAD), at)) &&
  !LIST_ITEM.test(text.slice(at, at + LOOK_AHEAD))

/** Cuts a line at its lost breaks. */
export function splitParagraphs(text: string, joined: JoinedNames): readonly string[] {
  const breaks = lostBreaks(text, joined)
  return [...breaks, text.length]
    .map((end, index) => text.slice(breaks[index - 1] ?? 0, end).trim())
    .filter(part => part !== '')
}

function breakAfter(
  text: string,
  start: number,
  stop: string,
  paragraphStart: number,
  joined: JoinedNames,
): number | null {
  const end = quoteSettled(text, start, stop, paragraphStart)
  const next = text.slice(end, end + LOOK_AHEAD)
  if (next === '' || next.startsWith(' ') || !beginsParagraph(stop, next)) return null
  if (stop === ';' || stop === ':') return isListStop(text, start, stop, next) ? end : null
  if (/^[–—-]/u.test(next) && (isSpeechBroken(text, start, paragraphStart) || endsInUnit(text, start, stop)))
    return null
  // A quote or bracket has closed: no abbreviation, number or address reaches over it.
  if (end > start + 1 || stop !== '.') return end
  return isInsideWord(text, start, next, paragraphStart, joined) ? null : end
}

function beginsParagraph(stop: string, next: string): boolean {
  if (stop === ':') return ITEM_OF_LIST.test(next) || LIST_ITEM.test(next) || OPENING_QUOTE.test(next)
  if (stop === ';') return ITEM_OF_LIST.test(next) || LIST_ITEM.test(next) || /^\p{Lu}/u.test(next)
  if (NUMBERED_ITEM.test(next)) return true
  if (LIST_ITEM.test(next)) return !isAttribution(stop, next)
  return (
    /^\p{Lu}/u.test(next) ||
    OPENING_QUOTE.test(next) ||
    OPENING_BRACKET.test(next) ||
    YEAR_AND_WORD.test(next)
  )
}

const LONGEST_ENTITY = 10

/** A semicolon may end an HTML entity, a colon may stand in "2:1. The match". */
function isListStop(text: string, at: number, stop: string, next: string): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ENTITY), at)
  if (stop === ';') return !/&#?[\p{L}\d]{1,8}$/u.test(before)
  return !(/\d$/u.test(before) && /^\d/u.test(next))
}

// "в 2024 г.– 15 школ, в 2025 г.– 20": the dash stands for a verb.
const UNIT_AT_END = /\d\s?(?:гг?|жж?|м|км|га|кг|т|ч|мин|сағ|чел|шт|ед|млн|млрд|трлн|тыс|мың|тг|руб)$/u

const endsInUnit = (text: string, at: number, stop: string): boolean =>
  stop === '.' && UNIT_AT_END.test(text.slice(Math.max(0, at - LONGEST_UNIT), at))

const LONGEST_UNIT = 8

// "– Мы готовы,– сказал аким": the speech that was broken off goes on after the next full stop.
const BROKEN_SPEECH = /[\p{L},!?…]\s?[–—-]\s\p{Ll}[^.!?…]*$/u

/** Whether a stop ends the words about a speaker, so that a dash after it leads back to the speech. */
function isSpeechBroken(text: string, stopAt: number, paragraphStart: number): boolean {
  const before = text.slice(Math.max(paragraphStart, stopAt - LOOK_BEHIND), stopAt)
  const aside = BROKEN_SPEECH.exec(before)
  if (aside === null) return false
  return ATTRIBUTION.test(aside[0].replace(/^[^–—-]+/u, ''))
}

/** «…!»– said the akim: the dash goes on with the sentence. */
const isAttribution = (stop: string, next: string): boolean =>
  ATTRIBUTION.test(next) || (/[!?…"’”»]/u.test(stop) && /^[–—-]\s\p{Ll}/u.test(next))

/**
 * The end of a stop. A straight quote does not tell whether it closes or opens: it closes where the last straight
 * quote of the paragraph opened, else it opens the next paragraph. Nothing is counted, for quotes go missing.
 */
function quoteSettled(text: string, start: number, stop: string, paragraphStart: number): number {
  const end = start + stop.length
  // „…“ as German and Russian handwriting close it; “ alone opens.
  if (text.charAt(end) === '“') return closesLowQuote(text, end, paragraphStart) ? end + 1 : end
  const straight = /["']/u.exec(stop)
  if (straight === null) return end
  const [quote] = straight
  if (stop.startsWith(quote, straight.index + 1)) return start + straight.index + 1
  const isLast = straight.index === stop.length - 1
  if (!isLast || !/^[\p{L}\d]/u.test(text.slice(end, end + 2))) return end
  return opensBefore(text, quote, start, paragraphStart) ? end : end - 1
}

function closesLowQuote(text: string, at: number, paragraphStart: number): boolean {
  const before = text.slice(Math.max(paragraphStart, at - LONGEST_QUOTE), at)
  return before.lastIndexOf('„') > Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'))
}

const LONGEST_QUOTE = 2_000

function opensBefore(text: string, quote: string, start: number, paragraphStart: number): boolean {
  const from = Math.max(paragraphStart, start - LONGEST_QUOTE)
  for (let before = text.lastIndexOf(quote, start - 1); before >= from; ) {
    const isAfterGap = before === paragraphStart || /[\s(«“„–—-]/u.test(text.charAt(before - 1))
    const opens = isAfterGap && !/\s/u.test(text.charAt(before + 1))
    // An apostrophe inside a word is no quote.
    if (opens || quote === '"' || !/\p{L}/u.test(text.charAt(before - 1))) return opens
    before = before === 0 ? -1 : text.lastIndexOf(quote, before - 1)
  }
  return false
}

/** Whether a full stop between these is part of a number, initials, an abbreviation, a name or an address. */
function isInsideWord(
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
  const nextWord = /^\p{L}*/u.exec(next)?.[0] ?? ''
  if ((word !== '' && isTopDomain(nextWord)) || isFileEnding(run, nextWord)) return true
  if (before.endsWith(' ') || isAddress(run, next)) return true
  if (word === '')
    return isNumber(
      run,
      next,
      from === paragraphStart && /^[^\p{L}\p{N}]*$/u.test(before.slice(0, -run.length)),
    )
  if (run === word && isQuotedName(before, word, next)) return true
  if (/^\p{Lu}/u.test(word) && joined.has(word + nextWord)) return true
  if (KNOWN_BEFORE_STOP.has(word.toLowerCase())) return true
  return isAbbreviation(before.slice(-LONGEST_ABBREVIATION), run, word, next)
}

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

/** "Report_2025.PDF": in capitals too, after a name in Latin letters or digits. */
const isFileEnding = (run: string, word: string): boolean =>
  FILE_ENDINGS.has(word.toLowerCase()) && /(?:^|\/)[a-z\d_-]*[a-z][a-z\d_-]*$/iu.test(run)

/** «Жас.Отау»: two words that a quote holds and a full stop joins are a name; «Иә.Біз барамыз» is not. */
const isQuotedName = (before: string, word: string, next: string): boolean =>
  /^\p{Lu}\p{L}/u.test(word) &&
  /["«“„]/u.test(before.charAt(before.length - word.length - 1)) &&
  /^[\p{L}\d-]+["»”“]/u.test(next)

const BREAKS_RUN = [...' "«»“”„()[]']

/** The characters at the end of a text that no space, quote or bracket parts. */
const unbrokenEnd = (text: string): string =>
  text.slice(Math.max(...BREAKS_RUN.map(mark => text.lastIndexOf(mark))) + 1)

/** Inside a web or mail address a capital after a dot begins a sentence only where a plain word is all that follows. */
function isAddress(run: string, next: string): boolean {
  const rest = /^\S*/u.exec(next)?.[0] ?? ''
  if (/^\p{L}[\p{L}\d._-]*@\p{L}/u.test(rest) && !/\s/u.test(rest)) return true
  return (run.includes('://') || /^www(?:\.|$)/iu.test(run)) && !/^["«“„]?\p{L}+[,;:.!?»”")]*$/u.test(rest)
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
