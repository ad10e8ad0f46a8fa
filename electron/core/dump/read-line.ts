import type { Doubt } from '../../../shared/doubt'
import { dateAtEnd, type FoundDate } from './dates'
import { joinedNames } from './joined-names'
import { isSentenceBreak, lostBreaks } from './paragraphs'
import { sourceAtEnd } from './source'

/** A cleaned line of the file that holds something. */
export interface TextLine {
  readonly number: number
  readonly text: string
  readonly isAfterBlank: boolean
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
}

/**
 * `dated`: a headline with its date. `date`: nothing but a date. `source`: nothing but a source. `rule`: a line of
 * dashes or the like. `flattened`: sentences whose breaks were lost. `plain`: all else.
 */
export type LineKind =
  | { readonly kind: 'dated'; readonly headline: string; readonly date: FoundDate }
  | { readonly kind: 'date'; readonly date: FoundDate }
  | { readonly kind: 'source' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'flattened'; readonly breaks: number }
  | { readonly kind: 'plain' }

/** Takes a line apart and says what it could be, by itself, whatever stands around it. */
export function readLine(line: TextLine): ReadLine {
  const source = sourceAtEnd(line.text)
  const own = source === null ? line.text : line.text.slice(0, source.start)
  const sourceText = source === null ? '' : line.text.slice(source.start)
  return {
    ...line,
    own,
    sourceText,
    sourceValue: source?.value ?? null,
    kind: kindOf(own.trim(), source !== null),
  }
}

function kindOf(text: string, hasSource: boolean): LineKind {
  if (text === '' && hasSource) return { kind: 'source' }
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'rule' }
  const date = dateAtEnd(text)
  if (date !== null && DATE_LABEL.test(text.slice(0, date.start)))
    return { kind: 'date', date: { ...date, start: 0 } }
  const breaks = lostBreaks(text, joinedNames(text)).filter(at => isSentenceBreak(text, at)).length
  const isField = date !== null && FIELD.test(text.slice(0, text.lastIndexOf(date.written)))
  if (date !== null && !isField && isHeadline(text.slice(0, date.start), breaks)) {
    return { kind: 'dated', headline: text.slice(0, date.start), date }
  }
  return breaks > 0 ? { kind: 'flattened', breaks } : { kind: 'plain' }
}

// What may stand before a date on a line of its own.
const DATE_LABEL =
  /^(?:(?:published|posted)(?:\son)?|date|дата(?:\sпубликации)?|опубликовано|күні|жарияланған(?:\sкүні)?|жарияланды)?\s?:?$/iu

const LONGEST_HEADLINE = 300
const LONGEST_SPEAKING_HEADLINE = 160
const LONGEST_GLUED_HEADLINE = 80
const SENTENCE_BREAK = /(?<!(?:^|\s)\p{L}{1,3})[.!?…][»”")]*\s["«“(]?\p{Lu}/u

// "… accepted until 14 February 2025", "Deadline: 14.02.2025": the date belongs to the sentence.
const GOES_ON_TO_DATE =
  /(?<!\p{L})(?:on|until|till|by|from|since|of|dated|before|after|to|through|от|до|с|по|на|к|после|и|and)$|:$/iu
// A list item, or the second half of a wrapped line.
const STARTS_INSIDE = /^(?:[–—•*-]\s|\p{N}{1,2}\)|\p{Ll}{2})/u

// "Closing date – 14.02.2025": a field of an announcement. Without its dash it could be a headline.
const FIELD =
  /^(?:(?:дата|сроки?|период|начало|окончание)(?:\s\p{L}+){0,3}|deadline(?:\s\p{L}+){0,3}|(?:\p{L}+\s){0,2}(?:date|мерзімі|күні))\s?[–—-]\s*$/iu

/** Whether the words before a date are a headline, or a sentence of a body that happens to end in a date. */
function isHeadline(text: string, breaks: number): boolean {
  if (text.length > LONGEST_HEADLINE || GOES_ON_TO_DATE.test(text) || STARTS_INSIDE.test(text)) return false
  if (breaks > 1 || (breaks === 1 && text.length > LONGEST_GLUED_HEADLINE)) return false
  return text.length <= LONGEST_SPEAKING_HEADLINE || !SENTENCE_BREAK.test(text)
}
