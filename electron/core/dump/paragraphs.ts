import { foundAgain } from './found-again'
import { isInsideWord, NUMBER_AND_WORD, YEAR_AND_WORD } from './inside-word'
import type { JoinedNames } from './joined-names'
import { quoteSettled } from './straight-quotes'

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
const TAG_OR_SITE = /^(?:#[\p{L}\p{N}]|www\.\p{L})/iu
const ATTRIBUTION =
  /^[–—-]\s?(?:сказал|отмет|отмеча|подчерк|добав|заяв|сообщ|рассказ|поясн|уточн|напомн|говор|подел|счита|увер|резюмир|заключ|прокоммент|ответ|призна|продолж|said|says|noted|added|told|stated|explained|stress|emphasi|де[йп](?!\p{L}*ін)|дед|дел|айт|хабарла|dedi|deidi|dep\s|aitty)/iu

// "1.Repair" opens an item, "1.5" does not.
const NUMBERED_ITEM = /^\d{1,2}(?:\.\d{1,2})*\.(?:\s?["«“]?\p{Lu}\p{Ll}|\s\p{Lu})/u

const LOOK_AHEAD = 40
const LOOK_BEHIND = 200

/**
 * Finds the places of a line where a paragraph break was lost: a sentence's end followed, without a space, by what
 * can only begin another. Returns offsets into the text, ascending; linear in its length.
 */
export function lostBreaks(text: string, joined: JoinedNames): readonly number[] {
  return foundAgain(text, joined, findBreaks)
}

function findBreaks(text: string, joined: JoinedNames): readonly number[] {
  const breaks: number[] = []
  let paragraphStart = 0
  for (const stop of text.matchAll(STOP)) {
    const at = breakAfter(text, stop.index, stop[0], paragraphStart, joined)
    if (
      at === null ||
      opensParagraph(text.slice(paragraphStart, Math.min(stop.index, paragraphStart + LONGEST_MARKS)))
    )
      continue
    breaks.push(at)
    paragraphStart = at
  }
  return breaks
}

const LONGEST_MARKS = 12

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
  // "3…5 градусов": a range.
  if (/^\d/u.test(next) && /[….]{2}$|…$/u.test(stop) && /\d\s?$/u.test(text.slice(0, start).slice(-2)))
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
    YEAR_AND_WORD.test(next) ||
    NUMBER_AND_WORD.test(next) ||
    TAG_OR_SITE.test(next)
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
