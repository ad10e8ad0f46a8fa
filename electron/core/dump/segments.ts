import { isDeclined } from './date-formats'
import { dateAtEnd } from './dates'
import { saysSomething } from './section-line'
import { sentenceSigns } from './sentence-signs'
import { sourceLabels } from './source-labels'

/** A part of a line that stands for a line of its own. Parts are apart and together hold the whole line. */
export interface Segment {
  /** Where it begins in the line. */
  readonly start: number
  readonly text: string
}

/**
 * Cuts a line in which line ends were lost: after a source's address, where something new begins, and after a headline
 * with its date, where the body is on the same line. Most lines are one segment.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const end of [...sourceEnds(text), text.length]) {
    const part = text.slice(start, end)
    const cut = headlineEnd(part)
    if (cut !== null) segments.push({ start, text: part.slice(0, cut) })
    segments.push({ start: start + (cut ?? 0), text: part.slice(cut ?? 0) })
    start = end
  }
  return segments.filter(segment => segment.text !== '')
}

// A release's number ends its address, and so does a Cyrillic capital glued to an address in Latin letters.
const ADDRESS =
  /^[<("«[]?[Hh][Tt]{2}[Pp][Ss]?:\/\/(?:[^\s\p{Script=Cyrillic}]*?\/details\/\d+(?:\?lang=\p{Ll}{2})?(?=["«“]?\p{Lu})|[^\s\p{Script=Cyrillic}]+(?=["«“]?\p{Lu})(?=[«“\p{Script=Cyrillic}])|\S+)/u
const LONGEST_ADDRESS = 500
const NOTHING_NEW = /^\s*(?:$|\()|^\s(?:(?:и|and|және)\s)?[<(]?https?:/iu
const OPENS_ANEW = /^\s*["«“„(]?(?:\p{Lu}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s\p{L}{3,}\s\d{4})/u

/** Ends of addresses after which the line goes on with another headline, or with the last that it has to say. */
function* sourceEnds(text: string): Generator<number> {
  if (!text.includes('://')) return
  const labels = [...sourceLabels(text)]
  for (const [index, { start, valueStart }] of labels.entries()) {
    const address = ADDRESS.exec(text.slice(valueStart, valueStart + LONGEST_ADDRESS))?.[0]
    if (address === undefined || /[([]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) continue
    const end = valueStart + address.length
    const rest = text.slice(end)
    // "Source : https://… . The …" goes on with its paragraph.
    if (/[.,;]$/u.test(address) || NOTHING_NEW.test(rest) || !OPENS_ANEW.test(rest)) continue
    const isLast = index === labels.length - 1
    const cut = end + (/^\s*/u.exec(rest)?.[0].length ?? 0)
    if (isLast || headlineEnd(text.slice(cut, labels[index + 1]?.start)) !== null) yield cut
  }
}

const HEADLINE_REACH = 320
const SHORTEST_BODY = 30
const SHORTEST_BODY_AFTER_SPACE = 60
const FEWEST_HEADLINE_WORDS = 3
const DATE_AND_CAPITAL =
  /(?:\d{4}(?:\s?(?:года|г\.?|жылы|жыл|ж\.?))?|(?:жыл\p{Ll}*|ж\.)\s\d{1,2}\s\p{Ll}{3,14}|\d:\d{2}|[\s.]\d{2}\.\d{2}\.\d{2})[)\]]?(\s?(?:\|\s)?)(?=["«“„]?\p{Lu})/gu
// "On a visit to Taraz 14.02.2025 Minister …": a sentence begins so, hardly a headline.
const OPENS_SENTENCE =
  /^(?:в|во|на|по|с|со|к|от|до|после|во\sвремя|сегодня|вчера|ранее|in|on|at|by|from|during|after|today|yesterday|earlier|бүгін|кеше|биыл)\s/iu

/** Where a space is all that parts the date from the body, the line must hold a whole article, to its source. */
const standsBeforeBody = (headline: string, text: string): boolean =>
  sentenceSigns(headline) === 0 &&
  text.includes('://') &&
  (!OPENS_SENTENCE.test(headline) || saysSomething(headline))

/** Where a headline and its date end and the body begins on the same line; null for most lines. */
function headlineEnd(text: string): number | null {
  if (text.length < SHORTEST_BODY) return null
  for (const { index, 0: found, 1: gap = '' } of text.slice(0, HEADLINE_REACH).matchAll(DATE_AND_CAPITAL)) {
    const end = index + found.length
    const date = dateAtEnd(text.slice(0, end).trimEnd())
    const isSpaced = gap !== ''
    if (date === null || text.length - end < (isSpaced ? SHORTEST_BODY_AFTER_SPACE : SHORTEST_BODY)) continue
    const headline = text.slice(0, date.start).trim()
    if (headline.split(' ').length < FEWEST_HEADLINE_WORDS || isDeclined(date)) continue
    // After a full stop the date begins a sentence of the body.
    if (/[.!?…;:,]\s?["«“„]?\p{Lu}|[.!?…;:,]$/u.test(headline)) continue
    if (isSpaced ? !standsBeforeBody(headline, text) : sentenceSigns(headline) > 2) continue
    if (/[.!?…]/u.test(text.slice(end))) return end
  }
  return null
}
