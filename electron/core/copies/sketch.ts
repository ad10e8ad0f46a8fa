import { MinHasher } from './minhash'
import { numbersIn } from './numbers'
import { skeletonOf } from './skeleton'
import { mixed, wordHash } from './word-hash'

/** What is kept of an article to know its copies and versions by. */
export interface Sketch {
  /** Null for a text too short to be much like another: it is the same or it is not. */
  readonly signature: Uint8Array | null
  /** Hashes of which copies share at least one; empty without a signature. */
  readonly bands: Int32Array
  /** Hashes of the numbers in headline and text, rising. */
  readonly numbers: Uint16Array
  /** Hashes of the names in the text, rising: by their skeletons, the same in every script. */
  readonly names: Uint16Array
}

/** Words that a text must have to be compared; with fewer, one changed word changes too much of it. */
const LEAST_WORDS = 32
/** Numbers from which their set alone tells a text from others of its kind. */
const LEAST_NUMBERS_IN_BAND = 3

/** Numbers, and names, that are kept: the ones with the least hashes, so that two sets are cut alike. */
export const MOST_KEPT = 32

const isCapital = /^\p{Lu}/u
const isAfterSentence = /[.!?…:\n]/u

/** Makes the sketch of an article out of the words that its analysis comes by. */
export class Sketcher {
  readonly #shingles = new MinHasher()
  readonly #numbers = new Set<number>()
  readonly #names = new Set<number>()
  readonly #skeletons = new Map<string, number | null>()
  #before = 0
  #wordCount = 0
  #paragraph = ''
  #lastEnd = 0

  /** Only the numbers of a headline count: copies often have a headline of their own. */
  headline(text: string): void {
    for (const number of numbersIn(text)) this.#numbers.add(wordHash(number) & 0xffff)
  }

  /** A paragraph, whose words follow. Shingles go across paragraphs, so that another split leaves them as they are. */
  paragraph(text: string): void {
    for (const number of numbersIn(text)) this.#numbers.add(wordHash(number) & 0xffff)
    this.#paragraph = text
    this.#lastEnd = 0
  }

  /** The next word of the paragraph.
   *  @param form folded; @param hash its wordHash; @param start where it stands in the paragraph */
  word(form: string, hash: number, start: number, end: number): void {
    if (++this.#wordCount > 1) this.#shingles.add(mixed(Math.imul(this.#before, 0x9e3779b1) ^ hash))
    this.#before = hash
    // Nearly every word is as it was before folding, and so is no name: seen at its first letter.
    const isFolded = this.#paragraph.charCodeAt(start) !== form.charCodeAt(0)
    if (isFolded && isCapital.test(this.#paragraph.charAt(start)) && !this.#beginsSentence(start)) {
      this.#seeName(form)
    }
    this.#lastEnd = end
  }

  /** The sketch of what was seen since the last time. */
  finish(): Sketch {
    const numbers = kept(this.#numbers)
    const shingles = this.#wordCount >= LEAST_WORDS ? this.#shingles.finish() : null
    if (shingles === null) this.#shingles.clear()
    const sketch = {
      signature: shingles?.signature ?? null,
      bands: Int32Array.from(shingles === null ? [] : [...shingles.bands, ...bandOfNumbers(numbers)]),
      numbers,
      names: kept(this.#names),
    }
    this.#wordCount = 0
    this.#numbers.clear()
    this.#names.clear()
    return sketch
  }

  #beginsSentence(start: number): boolean {
    return this.#lastEnd === 0 || isAfterSentence.test(this.#paragraph.slice(this.#lastEnd, start))
  }

  #seeName(form: string): void {
    let hash = this.#skeletons.get(form)
    if (hash === undefined) {
      const skeleton = skeletonOf(form)
      hash = skeleton === null ? null : wordHash(skeleton) & 0xffff
      if (this.#skeletons.size === MAX_REMEMBERED) this.#skeletons.clear()
      this.#skeletons.set(form, hash)
    }
    if (hash !== null) this.#names.add(hash)
  }
}

const MAX_REMEMBERED = 20_000

const kept = (hashes: ReadonlySet<number>) => Uint16Array.from(hashes).sort().slice(0, MOST_KEPT)

/** Bulletins of one kind share their words, and so their bands, by the thousand. A copy of one has its numbers too. */
function bandOfNumbers(numbers: Uint16Array): number[] {
  if (numbers.length < LEAST_NUMBERS_IN_BAND) return []
  let hash = numbers.length
  for (const number of numbers) hash = mixed(hash ^ number)
  return [hash | 0]
}
