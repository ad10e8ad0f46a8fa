import {
  ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  LONG_INITIALS,
  SENTENCE_OPENERS,
  TOP_DOMAINS,
} from './abbreviations'
import type { JoinedNames } from './joined-names'

// The end of a sentence or of a list's part, with the quotes and brackets that close there.
const STOP = /[.!?…]+["'’”»)\]]*[.!?…]*|[:;]/gu
const LIST_ITEM = /^(?:\d{1,2}\)|\p{Ll}\)\s|[–—-][\s\p{Lu}]|[•●▪◦‣➢➤✓✔✅*]\s?\p{L})/u
const OPENING_QUOTE = /^(?:«|[“„‘"](?=[\p{L}\p{N}«“„…]))/u
const YEAR_AND_WORD = /^(?:1[89]|20)\d\d\s\p{L}/u
const ATTRIBUTION =
  /^[–—-]\s(?:сказал|отметил|подчеркнул|добавил|заявил|сообщил|рассказал|said|noted|added|де[йп]|деді|айтты)/iu

// "1.Repair" opens an item, "1.5" does not.
const NUMBERED_ITEM = /^\d{1,2}\.\s?\p{Lu}\p{Ll}/u

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
    if (at === null) continue
    breaks.push(at)
    paragraphStart = at
  }
  return breaks
}

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
  // A quote or bracket has closed: no abbreviation, number or address reaches over it.
  if (end > start + 1 || stop !== '.') return end
  return isInsideWord(text, start, next, paragraphStart, joined) ? null : end
}

function beginsParagraph(stop: string, next: string): boolean {
  if (stop === ':') return LIST_ITEM.test(next) || OPENING_QUOTE.test(next)
  if (stop === ';') return LIST_ITEM.test(next) || /^\p{Lu}/u.test(next)
  if (NUMBERED_ITEM.test(next)) return true
  if (LIST_ITEM.test(next)) return !isAttribution(stop, next)
  return /^\p{Lu}/u.test(next) || OPENING_QUOTE.test(next) || YEAR_AND_WORD.test(next)
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
  const quote = stop.indexOf('"')
  if (quote === -1) return end
  if (/^"{2}/u.test(stop.slice(quote))) return start + quote + 1
  const isLast = quote === stop.length - 1
  if (!isLast || !/^[\p{L}\d]/u.test(text.slice(end, end + 2))) return end
  return opensBefore(text, start, paragraphStart) ? end : end - 1
}

function opensBefore(text: string, start: number, paragraphStart: number): boolean {
  const before = text.lastIndexOf('"', start - 1)
  if (before < paragraphStart) return false
  const isAfterGap = before === paragraphStart || /[\s(«“„–—-]/u.test(text.charAt(before - 1))
  return isAfterGap && !/\s/u.test(text.charAt(before + 1))
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
  const word = /[\p{L}\p{M}-]*$/u.exec(run)?.[0] ?? ''
  const nextWord = /^\p{L}*/u.exec(next)?.[0] ?? ''
  if (word !== '' && isTopDomain(nextWord)) return true
  if (before.endsWith(' ') || isAddress(run, next)) return true
  if (word === '') return isNumber(run, next, from === paragraphStart && run.length === before.length)
  if (run === word && isQuotedName(before, word)) return true
  if (/^\p{Lu}/u.test(word) && joined.has(word + nextWord)) return true
  return isAbbreviation(before, run, word, next)
}

/** "Tengrinews.KZ", "Kaspi.Kz"; but "law.By" and "school.Me" begin a sentence. */
const isTopDomain = (word: string): boolean =>
  TOP_DOMAINS.has(word.toLowerCase()) &&
  (!/^\p{Lu}\p{Ll}/u.test(word) || /^(?:kz|ru|com|org|net)$/iu.test(word))

/** "Яндекс.Новости": a quote that opens on one word and a full stop is a name. */
const isQuotedName = (before: string, word: string): boolean =>
  /^\p{Lu}\p{L}/u.test(word) && /["«“„]/u.test(before.charAt(before.length - word.length - 1))

const BREAKS_RUN = new Set(' "«»“”„()[]')

/** The characters at the end of a text that no space, quote or bracket parts. */
function unbrokenEnd(text: string): string {
  let at = text.length
  while (at > 0 && !BREAKS_RUN.has(text.charAt(at - 1))) at--
  return text.slice(at)
}

/** Inside a web or mail address a capital after a dot begins a sentence only where a plain word is all that follows. */
function isAddress(run: string, next: string): boolean {
  const rest = /^\S*/u.exec(next)?.[0] ?? ''
  if (/^\p{L}[\p{L}\d._-]*@\p{L}/u.test(rest) && !/\s/u.test(rest)) return true
  return /:\/\/|^www(?:\.|$)/iu.test(run) && !/^["«“„]?\p{L}+[,;:.!?»”")]*$/u.test(rest)
}

/** "3.8" and "14.02.2025" are numbers; so is the "1." that opens an item. "In 2025.The" is not. */
function isNumber(run: string, next: string, opensParagraph: boolean): boolean {
  if (!/\d$/u.test(run)) return false
  if (/^\d/u.test(next)) return !/(?<!\d|[.,/-])(?:1[89]|20)\d\d$/u.test(run)
  return (opensParagraph && /^\d{1,2}$/u.test(run)) || /\p{L}[:;]\d{1,2}$/u.test(run)
}

const isInitial = (word: string): boolean => /(?:^|-)\p{Lu}$/u.test(word) || LONG_INITIALS.has(word)

/** "U.S.The …": what no surname can be. */
const opensSentence = (next: string): boolean =>
  SENTENCE_OPENERS.has(/^\p{L}+(?=[\s,])/u.exec(next)?.[0].toLowerCase() ?? '')

function isAbbreviation(before: string, run: string, word: string, next: string): boolean {
  const folded = run.toLowerCase()
  for (const closing of CLOSING_ABBREVIATIONS) {
    if (folded === closing || (closing.includes('.') && folded.endsWith(`.${closing}`))) return false
  }
  if (/(?:^|\s)и\s(?:др|пр)$/u.test(before)) return false
  if (isInitial(word)) return !opensSentence(next)
  const isAfterNumber = /\d\s?$/u.test(before.slice(0, before.length - word.length))
  if (isAfterNumber) return false
  return ABBREVIATIONS.has(word.toLowerCase()) || (/^\p{Ll}$/u.test(word) && !run.endsWith(`/${word}`))
}
