import type { Language, TextRange } from '../../../shared/article'
import { Units } from '../text/tokens'
import { beginningsOf, beginsWithOne, NOTHING } from './beginnings'
import type { Field } from './query'
import { NO_WORD, verdictsOn, wordNumber } from './verdicts'
import type { Wanted } from './wanted'

/** A place in a text that a query found. */
export interface FoundPlace extends TextRange {
  /** Which of the wanted it answers. */
  readonly word: number
  readonly isPhrase: boolean
}

/** The places in a text that a query found, by the same analysis that made the index: a hit on "Досаева" marks
 *  "Досаева". Neighbouring words stay apart, but those of a phrase are one place. */
export function foundPlaces(
  text: string,
  field: Field,
  language: Language | null,
  wanted: readonly Wanted[],
): FoundPlace[] {
  let beginnings = NOTHING
  const seekers: Seeker[] = []
  for (const [word, each] of wanted.entries()) {
    if (!each.fields.includes(field)) continue
    beginnings |= beginningsOf(each)
    seekers.push(each.isPhrase ? phraseSeeker(each, word) : wordSeeker(each, word))
  }
  if (seekers.length === 0) return []
  const places: FoundPlace[] = []
  units.read(text)
  for (let start = units.wordStart(0); start < text.length; ) {
    const end = units.wordEnd(start)
    const number = beginsWithOne(beginnings, units.all, start, end)
      ? wordNumber(units.all, start, end, language)
      : NO_WORD
    for (let at = 0; at < seekers.length; at++) {
      const place = seekers[at]?.(number, start, end) ?? null
      if (place !== null) places.push(place)
    }
    start = units.wordStart(end)
  }
  return apart(places)
}

const units = new Units()

/** The same without what found them. */
export const matchRanges = (
  text: string,
  field: Field,
  language: Language | null,
  wanted: readonly Wanted[],
): TextRange[] => foundPlaces(text, field, language, wanted).map(({ start, end }) => ({ start, end }))

/** Sorted, and where two lie over one another the one that begins first, or is longer. */
function apart(places: FoundPlace[]): FoundPlace[] {
  const sorted = places.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter(place => {
    if (place.start < end) return false
    end = place.end
    return true
  })
}

/** Looks at the words of a text one after the other; gives a place that ends with the one it is shown. */
type Seeker = (number: number, start: number, end: number) => FoundPlace | null

function wordSeeker({ words }: Wanted, word: number): Seeker {
  const verdicts = verdictsOn(words)
  return (number, start, end) => (verdicts.has(number) ? { start, end, word, isPhrase: false } : null)
}

function phraseSeeker({ words }: Wanted, word: number): Seeker {
  const parts = words.map(part => verdictsOn([part]))
  // How far each attempt has come that is under way, and where it began.
  let attempts: { readonly start: number; readonly next: number }[] = []
  return (number, start, end) => {
    if (attempts.length === 0 && !parts[0]?.has(number)) return null
    attempts = [...attempts, { start, next: 0 }]
      .filter(({ next }) => parts[next]?.has(number))
      .map(attempt => ({ start: attempt.start, next: attempt.next + 1 }))
    const whole = attempts.find(({ next }) => next === parts.length)
    if (whole === undefined) return null
    attempts = []
    return { start: whole.start, end, word, isPhrase: true }
  }
}
