import { LANGUAGES, type Language } from '../../../shared/article'
import { wordHash } from '../copies/word-hash'
import { readWord } from '../text/analyse'
import { hasApostrophe } from '../text/fold'
import { nameKey } from '../text/name-key'
import { indexedEnd } from '../text/tokens'
import { WordTable } from '../text/word-table'
import { indexedWord } from './indexed-term'
import { Spellings } from './spellings'

/** Written words that are remembered: those of daily use, in some tens of megabytes. */
const MAX_REMEMBERED = 100_000

/** The words of the index, each with a number that holds until the memory is full and begins anew. Texts repeat their
 *  words, and folding and stemming are the dearest steps of indexing. */
export class KnownWords {
  /** Words as they are written in a language. */
  readonly #written = new WordTable()
  #wordOfWritten: number[] = []
  /** Words by form and term: "Almaty" and "ALMATY" are one. */
  readonly #numbers = new Map<string, number>()
  readonly #beforeAnew: () => void
  #forms: string[] = []
  #terms: string[] = []
  /** Not known before it is asked for. */
  #keys: (string | null | undefined)[] = []
  #hadApostrophe: boolean[] = []
  #hashes: number[] = []
  /** By the numbers of the words. */
  readonly writtenForms = new Spellings()
  readonly writtenTerms = new Spellings()

  /** @param beforeAnew told when the memory is full, while its numbers still hold */
  constructor(beforeAnew: () => void) {
    this.#beforeAnew = beforeAnew
  }

  get size(): number {
    return this.#forms.length
  }

  /** The number of the word that stands at a place of a text in a language. */
  numberOf(text: Uint16Array, start: number, wordEnd: number, language: Language | null): number {
    const end = indexedEnd(start, wordEnd)
    const tag = language === null ? LANGUAGES.length : LANGUAGES.indexOf(language)
    const written = this.#written.find(text, start, end, tag)
    if (written !== -1) return this.#wordOfWritten[written] ?? 0
    if (this.#written.size === MAX_REMEMBERED) this.#beginAnew()
    const number = this.#numberOf(String.fromCharCode(...text.subarray(start, end)), language)
    this.#wordOfWritten[this.#written.add(text, start, end, tag)] = number
    return number
  }

  form(number: number): string {
    return this.#forms[number] ?? ''
  }

  term(number: number): string {
    return this.#terms[number] ?? ''
  }

  /** The key of a word as a name; null where it is too short for one. See text/name-key.ts. */
  key(number: number, language: Language | null): string | null {
    let key = this.#keys[number]
    if (key === undefined) {
      key = nameKey(this.form(number), language, this.#hadApostrophe[number] ?? false)
      this.#keys[number] = key
    }
    return key
  }

  /** See copies/word-hash.ts. */
  hash(number: number): number {
    return this.#hashes[number] ?? 0
  }

  #numberOf(written: string, language: Language | null): number {
    const { form, term } = indexedWord(readWord(written, language), language)
    const number = this.#numbers.get(`${form} ${term}`) ?? this.#add(form, term)
    this.#hadApostrophe[number] ||= hasApostrophe(written)
    return number
  }

  #add(form: string, term: string): number {
    const number = this.#forms.push(form) - 1
    this.#terms.push(term)
    this.#keys.push(undefined)
    this.#hadApostrophe.push(false)
    this.#hashes.push(wordHash(form))
    this.#numbers.set(`${form} ${term}`, number)
    this.writtenForms.add(form)
    this.writtenTerms.add(term)
    return number
  }

  #beginAnew(): void {
    this.#beforeAnew()
    this.#written.clear()
    this.#wordOfWritten = []
    this.#numbers.clear()
    this.#forms = []
    this.#terms = []
    this.#keys = []
    this.#hadApostrophe = []
    this.#hashes = []
    this.writtenForms.clear()
    this.writtenTerms.clear()
  }
}
