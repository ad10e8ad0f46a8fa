import { LANGUAGES, type Language } from '../../../shared/article'
import { wordHash } from '../copies/word-hash'
import { readWord } from '../text/analyse'
import { indexedEnd } from '../text/tokens'
import { WordTable } from '../text/word-table'

/** Written words that are remembered: those of daily use, in some tens of megabytes. */
const MAX_REMEMBERED = 100_000

const encoder = new TextEncoder()

/** The words of the index, each with a number that holds until the memory is full and begins anew. Texts repeat their
 *  words, and folding and stemming are the dearest steps of indexing. */
export class KnownWords {
  /** Words as they are written in a language. */
  readonly #written = new WordTable()
  #wordOfWritten: number[] = []
  /** Words by form and term: "Almaty" and "ALMATY" are one. */
  readonly #numbers = new Map<string, number>()
  #forms: string[] = []
  #terms: string[] = []
  #hashes: number[] = []
  #termBytes = new Uint8Array(1 << 16)
  #termEnds: number[] = []
  /** Grows with each time that the memory begins anew. */
  generation = 0

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

  /** See copies/word-hash.ts. */
  hash(number: number): number {
    return this.#hashes[number] ?? 0
  }

  /** Writes a word's term in UTF-8 with a space after it.
   *  @returns where it ends, or -1 where there is not room enough */
  writeTerm(number: number, into: Uint8Array, at: number): number {
    const from = number === 0 ? 0 : (this.#termEnds[number - 1] ?? 0)
    const end = at + (this.#termEnds[number] ?? 0) - from
    if (end > into.length) return -1
    // A loop: words are short, and `set` takes longer to begin than to copy one.
    for (let to = at, byte = from; to < end; to++, byte++) into[to] = this.#termBytes[byte] ?? 0
    return end
  }

  #numberOf(written: string, language: Language | null): number {
    const { form, term } = readWord(written, language)
    const name = `${form} ${term}`
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#forms.push(form) - 1
    this.#terms.push(term)
    this.#hashes.push(wordHash(form))
    this.#numbers.set(name, number)
    this.#keepTerm(encoder.encode(`${term} `))
    return number
  }

  #keepTerm(bytes: Uint8Array): void {
    const from = this.#termEnds.at(-1) ?? 0
    const end = from + bytes.length
    while (end > this.#termBytes.length) {
      const larger = new Uint8Array(this.#termBytes.length * 2)
      larger.set(this.#termBytes)
      this.#termBytes = larger
    }
    this.#termBytes.set(bytes, from)
    this.#termEnds.push(end)
  }

  #beginAnew(): void {
    this.#written.clear()
    this.#wordOfWritten = []
    this.#numbers.clear()
    this.#forms = []
    this.#terms = []
    this.#hashes = []
    this.#termEnds = []
    this.generation++
  }
}
