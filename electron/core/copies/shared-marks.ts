import type { KnownSketch } from './tables'
import { wordHash } from './word-hash'

/** How much two articles in different languages have in common of their numbers and names. */
export interface SharedMarks {
  /** What they share of all that they say, 0 to 1. */
  readonly likeness: number
  /** How unlikely it is that they share it by chance: the sum of the information in each mark, in nats. */
  readonly weight: number
  readonly count: number
}

// How many articles have a number of one digit, one of two, or a longer one, and a name, where too few are known to count.
const ONE_DIGIT = 0.5
const TWO_DIGITS = 0.1
const LONGER = 0.01
const NAME = 0.03
/** Articles that these shares count as much as. */
const PRIOR_ARTICLES = 20

const hashesOf = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, offset) => wordHash(String(from + offset)) & 0xffff))
const oneDigit = hashesOf(0, 10)
const twoDigits = hashesOf(10, 100)
const shareOf = (number: number) => {
  if (oneDigit.has(number)) return ONE_DIGIT
  return twoDigits.has(number) ? TWO_DIGITS : LONGER
}

/** Weighs numbers and names by how rare they are among articles of the same days: a name that all of them have says
 *  nothing. */
export class MarkWeights {
  readonly #numbers = new Map<number, number>()
  readonly #names = new Map<number, number>()

  constructor(articles: readonly KnownSketch[]) {
    const all = articles.length + PRIOR_ARTICLES
    const weigh = (weights: Map<number, number>, share: (mark: number) => number) => {
      for (const [mark, count] of weights) {
        weights.set(mark, Math.max(0, -Math.log((count + share(mark) * PRIOR_ARTICLES) / all)))
      }
    }
    for (const { numbers, names } of articles) {
      for (const number of numbers) this.#numbers.set(number, (this.#numbers.get(number) ?? 0) + 1)
      for (const name of names) this.#names.set(name, (this.#names.get(name) ?? 0) + 1)
    }
    weigh(this.#numbers, shareOf)
    weigh(this.#names, () => NAME)
  }

  /** Compares two articles, both among those the weights were made of. */
  shared(a: KnownSketch, b: KnownSketch): SharedMarks {
    const numbers = sharedOf(a.numbers, b.numbers, this.#numbers)
    const names = sharedOf(a.names, b.names, this.#names)
    const [ofA, ofB] = [numbers.ofA + names.ofA, numbers.ofB + names.ofB]
    const weight = numbers.shared + names.shared
    return {
      likeness: ofA * ofB === 0 ? 0 : weight / Math.sqrt(ofA * ofB),
      weight,
      count: numbers.count + names.count,
    }
  }
}

function sharedOf(a: Uint16Array, b: Uint16Array, weights: ReadonlyMap<number, number>) {
  let [shared, count, ofA, ofB] = [0, 0, 0, 0]
  let inB = 0
  for (const mark of a) {
    const weight = weights.get(mark) ?? 0
    ofA += weight
    while ((b[inB] ?? Number.POSITIVE_INFINITY) < mark) inB++
    if (b[inB] === mark) {
      shared += weight
      count++
    }
  }
  for (const mark of b) ofB += weights.get(mark) ?? 0
  return { shared, count, ofA, ofB }
}
