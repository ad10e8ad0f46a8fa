import type { Language } from '../../../shared/article'
import { bare } from '../../../shared/bare-letters'
import { KnownWords } from './known-words'
import type { WantedWord } from './wanted'

/** The words of all texts that are looked at for what a query found, with their numbers. */
let edition = 0
const known = new KnownWords(() => edition++)

/** The number of the word that stands at a place of a text; what it means changes with time, see Verdicts. */
export const wordNumber = (
  text: Uint16Array,
  start: number,
  end: number,
  language: Language | null,
): number => known.numberOf(text, start, end, language)

/** Stands for every word that none is wanted of. */
export const NO_WORD = -1

const UNKNOWN = 0
const YES = 1
const NO = 2

/** Whether words are among those that a query wants, by their numbers. Texts repeat their words, and a list has many
 *  texts: what was found of a word holds as long as its number does. */
export class Verdicts {
  readonly #wanted: readonly WantedWord[]
  #verdicts = new Uint8Array(1 << 10)
  #edition = edition

  constructor(wanted: readonly WantedWord[]) {
    this.#wanted = wanted
  }

  /** @param number as wordNumber has just given it, or NO_WORD */
  has(number: number): boolean {
    if (number === NO_WORD) return false
    if (this.#edition !== edition) {
      this.#verdicts.fill(UNKNOWN)
      this.#edition = edition
    }
    const verdict = this.#verdicts[number] ?? UNKNOWN
    return verdict === UNKNOWN ? this.#judge(number) : verdict === YES
  }

  #judge(number: number): boolean {
    if (number >= this.#verdicts.length) {
      const larger = new Uint8Array(number * 2)
      larger.set(this.#verdicts)
      this.#verdicts = larger
    }
    const form = known.form(number)
    const term = known.term(number)
    const isWanted = this.#wanted.some(word => answers(word, form, term))
    this.#verdicts[number] = isWanted ? YES : NO
    return isWanted
  }
}

const ofWords = new WeakMap<readonly WantedWord[] | WantedWord, Verdicts>()

/** The verdicts on words that are one of some; kept as long as these are. */
export function verdictsOn(words: readonly WantedWord[]): Verdicts {
  const owner = words.length === 1 && words[0] !== undefined ? words[0] : words
  const verdicts = ofWords.get(owner) ?? new Verdicts(words)
  ofWords.set(owner, verdicts)
  return verdicts
}

/** Whether a word of a text is one that is wanted. */
export function answers(word: WantedWord, form: string, term: string): boolean {
  const { prefix, barePrefix, forms, terms, also } = word
  if (prefix !== null && form.startsWith(prefix)) return true
  if (forms !== null) return forms.has(form)
  if (terms.has(term) || also.has(term)) return true
  return barePrefix !== null && bare(form).startsWith(barePrefix)
}
