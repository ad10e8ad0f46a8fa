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

/** Shingles that a text must have to be compared; with fewer, one changed word changes a tenth of them. */
const LEAST_SHINGLES = 30
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
  #shingleCount = 0

  /** A text of the article, from its beginning; only its numbers count for a headline, since copies often have one of
   *  their own.
   *  @returns takes the words of the text, in order: the folded form, and where it stands in the text */
  text(text: string, part: 'headline' | 'body'): (form: string, start: number, end: number) => void {
    for (const number of numbersIn(text)) this.#numbers.add(wordHash(number) & 0xffff)
    let [before, beforeThat, seen, lastEnd] = [0, 0, 0, 0]
    return (form, start, end) => {
      if (part === 'headline') return
      const hash = wordHash(form)
      if (++seen > 2) {
        this.#shingles.add(mixed(Math.imul(beforeThat, 0x9e3779b1) ^ Math.imul(before, 0x85ebca77) ^ hash))
        this.#shingleCount++
      }
      // Nearly every word is as it was before folding, and so is no name: seen at its first letter.
      if (seen > 1 && text.charCodeAt(start) !== form.charCodeAt(0) && isCapital.test(text.charAt(start))) {
        if (!isAfterSentence.test(text.slice(lastEnd, start))) this.#seeName(form)
      }
      beforeThat = before
      before = hash
      lastEnd = end
    }
  }

  /** The sketch of what was seen since the last time. */
  finish(): Sketch {
    const isLong = this.#shingleCount >= LEAST_SHINGLES
    const { signature, bands } = this.#shingleCount > 0 ? this.#shingles.finish() : NOTHING
    const numbers = kept(this.#numbers)
    const sketch = {
      signature: isLong ? signature : null,
      bands: isLong ? Int32Array.from([...bands, ...bandOfNumbers(numbers)]) : NOTHING.bands,
      numbers,
      names: kept(this.#names),
    }
    this.#shingleCount = 0
    this.#numbers.clear()
    this.#names.clear()
    return sketch
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

const NOTHING = { signature: new Uint8Array(0), bands: new Int32Array(0) }
const MAX_REMEMBERED = 20_000

const kept = (hashes: ReadonlySet<number>) => Uint16Array.from(hashes).sort().slice(0, MOST_KEPT)

/** Bulletins of one kind share their words, and so their bands, by the thousand. A copy of one has its numbers too. */
function bandOfNumbers(numbers: Uint16Array): number[] {
  if (numbers.length < LEAST_NUMBERS_IN_BAND) return []
  let hash = numbers.length
  for (const number of numbers) hash = mixed(hash ^ number)
  return [hash | 0]
}
