import type { Language, TextRange } from '../../../shared/article'
import { analyse, type Term } from '../text/analyse'
import { bare } from '../text/bare'
import { indexedWord } from './indexed-term'
import type { Field } from './query'
import type { Wanted, WantedWord } from './wanted'

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
  const seekers = wanted.flatMap((each, word) =>
    each.fields.includes(field) ? [each.isPhrase ? phraseSeeker(each, word) : wordSeeker(each, word)] : [],
  )
  if (seekers.length === 0) return []
  const places: FoundPlace[] = []
  for (const each of analyse(text, language)) {
    const term = indexedWord(each, language)
    for (const seek of seekers) {
      const place = seek(term)
      if (place !== null) places.push(place)
    }
  }
  return apart(places)
}

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
type Seeker = (term: Term) => FoundPlace | null

function wordSeeker({ words }: Wanted, word: number): Seeker {
  const isWanted = remembered(words)
  return ({ form, term, start, end }) => (isWanted(form, term) ? { start, end, word, isPhrase: false } : null)
}

function phraseSeeker({ words }: Wanted, word: number): Seeker {
  const parts = words.map(part => remembered([part]))
  // How far each attempt has come that is under way, and where it began.
  let attempts: { readonly start: number; readonly next: number }[] = []
  return ({ form, term, start, end }) => {
    attempts = [...attempts, { start, next: 0 }]
      .filter(({ next }) => parts[next]?.(form, term))
      .map(attempt => ({ start: attempt.start, next: attempt.next + 1 }))
    const whole = attempts.find(({ next }) => next === parts.length)
    if (whole === undefined) return null
    attempts = []
    return { start: whole.start, end, word, isPhrase: true }
  }
}

type Test = (form: string, term: string) => boolean

const memories = new WeakMap<readonly WantedWord[] | WantedWord, Map<string, boolean>>()

/** Texts repeat their words, and a list has many texts: what was found of a word holds as long as the query does. */
function remembered(words: readonly WantedWord[]): Test {
  const owner = words.length === 1 && words[0] !== undefined ? words[0] : words
  const memory = memories.get(owner) ?? new Map<string, boolean>()
  memories.set(owner, memory)
  return (form, term) => {
    const name = `${form} ${term}`
    const known = memory.get(name)
    if (known !== undefined) return known
    const isWanted = words.some(word => answers(word, form, term))
    memory.set(name, isWanted)
    return isWanted
  }
}

function answers(word: WantedWord, form: string, term: string): boolean {
  const { prefix, barePrefix, forms, terms, also } = word
  if (prefix !== null && form.startsWith(prefix)) return true
  if (forms !== null) return forms.has(form)
  if (terms.has(term) || also.has(term)) return true
  return barePrefix !== null && bare(form).startsWith(barePrefix)
}
