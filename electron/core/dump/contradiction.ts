import { dateAtEnd } from './dates'

const DATE =
  /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}\s\p{L}{3,10}\s\d{4}(?!\d)|\p{L}{3,9}\s\d{1,2},\s\d{4}(?!\d)|(?<!\d)\d{4}\s(?:жылғы|жылдың|жылы)\s\d{1,2}\s\p{L}{3,14}/gu
const SENTENCE_REACH = 300

/**
 * Finds a sentence that tells as past what happened after the day an article appeared, by a full date. It errs on the
 * side of silence: the date must open the sentence or stand at its verb, and nothing may speak of a plan, a deadline
 * or the future. Returns the sentence, or null.
 */
export function contradictionOf(publishedOn: string, text: string): string | null {
  for (const { index, written } of datesFrom(publishedOn.slice(0, 4), text)) {
    const iso = dateAtEnd(written)?.iso ?? null
    if (iso === null || iso <= publishedOn) continue
    const before = sentenceEnd(text.slice(Math.max(0, index - SENTENCE_REACH), index))
    const after = sentenceStart(text.slice(index + written.length, index + written.length + SENTENCE_REACH))
    if (after !== null && !PLAN.test(before + after) && tellsPast(before, after)) {
      return (before + written + after).trim()
    }
  }
  return null
}

const YEAR = /20\d\d/g
const BEFORE_YEAR = 20
const AFTER_YEAR = 30

/** The full dates of a year or later ones. Looking for the year first keeps long texts cheap. */
function* datesFrom(year: string, text: string): Generator<{ index: number; written: string }> {
  for (const { index: at, 0: found } of text.matchAll(YEAR)) {
    if (found < year) continue
    const from = Math.max(0, at - BEFORE_YEAR)
    for (const { index, 0: written } of text.slice(from, at + AFTER_YEAR).matchAll(DATE)) {
      const isHere = from + index <= at && from + index + written.length > at
      if (isHere) yield { index: from + index, written }
    }
  }
}

const sentenceEnd = (text: string): string => /(?:^|[.!?…;:]["”»)]?\s?)([^.!?…;:]*)$/u.exec(text)?.[1] ?? ''

/** What follows up to the full stop that ends the sentence; null where none is near. */
const sentenceStart = (text: string): string | null =>
  /^(?:\s(?:года|г\.|жылы|ж\.))?[^.!?…;:]*(?=[.!?…])/u.exec(text)?.[0] ?? null

const PLAN =
  /(?<!\p{L})(?:will|would|shall|should|may|can|must|plan\p{L}*|scheduled?|expect\p{L}*|due|is|are|be|until|till|by|before|from|to|since|deadline|через|до|с|к|по|будет|будут|буд\p{L}+|может|могут|запланирован\p{L}*|планир\p{L}+|намечен\p{L}*|ожида\p{L}+|долж\p{L}+|предстои\p{L}*|срок\p{L}*|дейін|бастап|жоспар\p{L}*|тиіс|керек|мүмкін|көзде\p{L}*|мерзім\p{L}*|\p{L}+(?:[ує]тся|[еияюу]тся|ить|ать|еть|ять|йти|сти|[аеий]ет|ит|ут|ют|[ая]т|едет|дет|нет|ады|еді|йды|йді|атын\p{L}*|етін\p{L}*|йтын\p{L}*|йтін\p{L}*|мақ|мек|бақ|бек))(?!\p{L})/iu
const ENGLISH_PAST =
  /(?:^|\s)(?:was|were|had|took|held|met|visited|attended|signed|opened|launched|started|began|won|became|received|arrived|announced)(?!\p{L})/iu
const RUSSIAN_PAST =
  /\p{L}{2}(?:лся|лась|лось|лись|[аеиоыя]ла|[аеиоыя]ло|[аеиоыя]ли|[аеиыя]л|шёл|шел|шла|шли)(?!\p{L})/iu
const KAZAKH_PAST = /\p{L}{2}(?:ды|ді|ты|ті)$/iu

/** The date opens the sentence and a past verb follows, or a past verb stands right before it. */
function tellsPast(before: string, after: string): boolean {
  const opens = /^\s*(?:(?:on|в)\s)?$/iu.test(before)
  if (opens) return [ENGLISH_PAST, RUSSIAN_PAST, KAZAKH_PAST].some(past => past.test(after.trimEnd()))
  return (
    /(?:was|were)\s\p{L}+(?:ed|en|ld|ne|wn|de)\son\s$|took\splace\son\s$/iu.test(before) ||
    RUSSIAN_VERB_BEFORE.test(before)
  )
}

const RUSSIAN_VERB_BEFORE = /\p{L}{2}(?:лся|лась|лось|лись|шёл|шел|шла|шли)\s$/iu
