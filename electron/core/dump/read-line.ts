import type { Doubt } from '../../../shared/doubt'
import { dateAtEnd, type FoundDate } from './dates'
import { joinedNames } from './joined-names'
import { dateAtStart, type OpeningDate } from './opening-date'
import { isSentenceBreak, lostBreaks } from './paragraphs'
import { hasSentenceBreak, leadsToDate, sentenceSigns } from './sentence-signs'
import { sourceAtEnd } from './source'

/** A cleaned line of the file that holds something, or the part of one that stands for a line. */
export interface TextLine {
  readonly number: number
  /** Where the text begins in the line. */
  readonly start: number
  readonly text: string
  readonly isAfterBlank: boolean
  /** Whether it goes on in the middle of a line that was too long to come as one. */
  readonly isContinued: boolean
  readonly doubts: readonly Doubt[]
}

/** The pieces of one line: text, then perhaps a source. Together they are the line. */
export interface ReadLine extends TextLine {
  /** What stands before the source; the whole line where there is none. */
  readonly own: string
  /** The source label with all that follows it; empty where there is none. */
  readonly sourceText: string
  /** The address or name after the label; null where there is no label. */
  readonly sourceValue: string | null
  readonly kind: LineKind
  /** The date that it ends in, where it was first taken for text. */
  readonly endingDate: FoundDate | null
  /** The date that it begins with, before what could be a headline. */
  readonly openingDate: OpeningDate | null
}

/**
 * `dated`: what could be a headline with its date, if it stands where a headline may; `asText` is what it is else.
 * `date`: nothing but a date, perhaps with a label. `source`: nothing but a source. `rule`: a line of dashes or the
 * like. `flattened`: sentences whose breaks were lost. `plain`: all else.
 */
export type LineKind =
  | {
      readonly kind: 'dated'
      readonly headline: string
      readonly date: FoundDate
      /** How much it reads like a sentence: see sentenceSigns. */
      readonly signs: number
      readonly asText: TextKind
    }
  | { readonly kind: 'date'; readonly date: FoundDate; readonly isLabelled: boolean }
  | { readonly kind: 'source' }
  | { readonly kind: 'rule' }
  | TextKind

export type TextKind = { readonly kind: 'flattened'; readonly breaks: number } | { readonly kind: 'plain' }

/** Whether a line is text, not a headline with its date, a date, a source or a rule. */
export const isText = ({ kind }: ReadLine): boolean => kind.kind === 'plain' || kind.kind === 'flattened'

/** Takes a line apart and says what it could be, by itself, whatever stands around it. */
export function readLine(line: TextLine): ReadLine {
  const source = sourceAtEnd(line.text)
  // Marks before a label are no text.
  const ownLength = source !== null && !SAYS.test(line.text.slice(0, source.start)) ? 0 : source?.start
  const own = line.text.slice(0, ownLength)
  const sourceText = line.text.slice(own.length)
  const kind = kindOf(own.trimEnd(), source !== null)
  return {
    ...line,
    own,
    sourceText,
    sourceValue: source?.value ?? null,
    endingDate: null,
    openingDate: kind.kind === 'plain' && source === null ? dateAtStart(own) : null,
    kind,
  }
}

// U+FFFD stands for bytes that were letters in another encoding.
const SAYS = /[\p{L}\p{N}\uFFFD]/u

function kindOf(text: string, hasSource: boolean): LineKind {
  if (text === '' && hasSource) return { kind: 'source' }
  if (!SAYS.test(text)) return { kind: 'rule' }
  const date = dateAtEnd(text)
  if (date === null) return textKind(text)
  const before = text.slice(0, date.start)
  if (DATE_LABEL.test(before)) return { kind: 'date', date: { ...date, start: 0 }, isLabelled: before !== '' }
  const asText = textKind(text)
  const headline = before.length > LONGEST_LABELLED ? before : before.replace(LABEL_AFTER_HEADLINE, '')
  const breaks = asText.kind === 'flattened' ? asText.breaks : 0
  if (FIELD.test(text.slice(0, date.at)) || !couldBeHeadline(headline, breaks, text.slice(date.start)))
    return asText
  return {
    kind: 'dated',
    headline,
    date: { ...date, start: headline.length },
    signs: sentenceSigns(headline.trim()),
    asText,
  }
}

function textKind(text: string): TextKind {
  const breaks = lostBreaks(text, joinedNames(text)).filter(at => isSentenceBreak(text, at)).length
  return breaks > 0 ? { kind: 'flattened', breaks } : { kind: 'plain' }
}

const PUBLISHED = String.raw`(?:published|posted|released)(?:\s(?:on|at))?|(?:publication|release|publishing)\sdate|date\sof\s(?:publication|release)|(?:дата|время|дата\sи\sвремя)\s(?:публикации|размещения|выхода)|опубликован[оаы]?|размещ[её]н[оаы]?|(?:жарияланған|жариялану|жарияланым|орналастырылған)(?:\s(?:күні|уақыты|мерзімі))?|жарияланды|jari[iı]?alan[ǵğ]an(?:\sk[uúü]ni)?`
// What may stand before a date on a line of its own.
const DATE_LABEL = new RegExp(
  String.raw`^[(–—•*-]?\s?(?:${PUBLISHED}|date|дата|updated|обновлено|күні|k[uúü]ni)?\s?[:–—-]?$`,
  'iu',
)
const LABEL_AFTER_HEADLINE = new RegExp(
  String.raw`(?:[\s.,;|(–—•-]+(?:${PUBLISHED})\s?:|[.|(–—•-]\s?(?:${PUBLISHED}))$`,
  'iu',
)

// Titles of orders and decrees, word for word.
const LONGEST_HEADLINE = 450
// A headline, and the label of its date.
const LONGEST_LABELLED = LONGEST_HEADLINE + 100
const LONGEST_SPEAKING_HEADLINE = 160
const LONGEST_GLUED_HEADLINE = 80

// "Closing date – 14.02.2025": a field of an announcement. Without its dash it could be a headline.
const FIELD =
  /^(?:(?:дата|сроки?|период|начало|окончание)(?:\s\p{L}+){0,3}|deadline(?:\s\p{L}+){0,3}|(?:\p{L}+\s){0,2}(?:date|мерзімі|күні))\s?[–—-]\s*$/iu

/** Whether the words before a date could be a headline; if not, they are a sentence that happens to end in a date. */
function couldBeHeadline(text: string, breaks: number, dateText: string): boolean {
  // A comma or a dash parts the date even from a preposition: "The forum goes on, 14.02.2025".
  const isParted = /^\s?[,;|(–—]/u.test(dateText)
  if (text.length > LONGEST_HEADLINE || (leadsToDate(text) && !isParted) || !/\p{L}/u.test(text)) return false
  if (breaks > 1 || (breaks === 1 && text.length > LONGEST_GLUED_HEADLINE)) return false
  return text.length <= LONGEST_SPEAKING_HEADLINE || !hasSentenceBreak(text)
}
