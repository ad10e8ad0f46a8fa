import { bare } from '../../../shared/bare-letters'

/** A word of the pool, and how many letters it is away from the one that was asked for. */
export interface Neighbour {
  readonly form: string
  readonly distance: number
}

/** Neighbours of one word that are looked at, the nearest. */
const MAX_NEIGHBOURS = 1_000
/** Longest word that has neighbours, UTF-16 units. */
const MAX_LENGTH = 40

/** Letters that are written with others on a keyboard without them are the same here; code units beyond are themselves. */
const BARE_UNITS = Uint16Array.from({ length: 0x530 }, (_, unit) =>
  bare(String.fromCharCode(unit)).charCodeAt(0),
)
const bareUnit = (unit: number): number => BARE_UNITS[unit] ?? unit

/** One bit for some letters: words with few different letters differ in few bits. */
const bitOf = (unit: number): number => 1 << ((unit * 7) & 31)

/** Many words, to be compared with one that is misspelt. They are put together by their lengths, since none that is much
 *  longer or shorter comes into question, and most others are told apart by their sets of letters alone: a comparison
 *  takes some nanoseconds.
 *
 *      units    а б е л а р қ а л а …   as they are written
 *      starts   0 0     4     7    …    where the words of a length begin among the units
 *      firsts   0 0     2     3    …    and among the words
 *      letters  bits of the letters of each word, bare
 */
export class WordPool {
  readonly #units: Uint16Array
  readonly #starts: Uint32Array
  readonly #firsts: Uint32Array
  readonly #letters: Int32Array
  readonly size: number

  /** @param words parted by spaces, in UTF-8; equal ones stand together */
  constructor(words: Uint8Array) {
    const text = new TextDecoder().decode(words)
    const counts = countsOfLengths(text)
    this.#starts = new Uint32Array(counts.length + 1)
    this.#firsts = new Uint32Array(counts.length + 1)
    for (const [length, count] of counts.entries()) {
      this.#starts[length + 1] = (this.#starts[length] ?? 0) + length * count
      this.#firsts[length + 1] = (this.#firsts[length] ?? 0) + count
    }
    this.#units = new Uint16Array(this.#starts.at(-1) ?? 0)
    this.size = this.#firsts.at(-1) ?? 0
    this.#letters = new Int32Array(this.size)
    this.#fill(text)
  }

  #fill(text: string): void {
    const ends = this.#starts.slice()
    const next = this.#firsts.slice()
    for (let at = 0; at < text.length; ) {
      const wordEnd = endOfWord(text, at)
      const length = wordEnd - at
      let end = ends[length] ?? 0
      let bits = 0
      for (; at < wordEnd; at++) {
        const unit = text.charCodeAt(at)
        this.#units[end++] = unit
        bits |= bitOf(bareUnit(unit))
      }
      ends[length] = end
      const word = next[length] ?? 0
      this.#letters[word] = bits
      next[length] = word + 1
      at++
    }
  }

  /** The words at most some letters away from one (inserted, left out, changed, or two neighbours swapped), the nearest
   *  first. Kazakh letters are the same as those that stand for them. */
  neighbours(form: string, limit: number): Neighbour[] {
    if (form.length > MAX_LENGTH) return []
    const target = Uint16Array.from(form, letter => bareUnit(letter.charCodeAt(0)))
    const comparison = new Comparison(target, limit)
    const bits = target.reduce((all, unit) => all | bitOf(unit), 0)
    const found: Neighbour[] = []
    const longest = Math.min(target.length + limit, this.#firsts.length - 2)
    for (let length = Math.max(1, target.length - limit); length <= longest; length++) {
      const first = this.#firsts[length] ?? 0
      const end = this.#firsts[length + 1] ?? 0
      for (let word = first; word < end; word++) {
        // A letter that is changed is one that is missing and one that is new.
        if (bitCount((this.#letters[word] ?? 0) ^ bits) > 2 * limit) continue
        const start = (this.#starts[length] ?? 0) + (word - first) * length
        const distance = comparison.distanceTo(this.#units, start, length)
        if (distance <= limit) found.push({ form: this.#word(start, length), distance })
      }
    }
    return distinct(found)
      .sort((a, b) => a.distance - b.distance || (a.form < b.form ? -1 : 1))
      .slice(0, MAX_NEIGHBOURS)
  }

  #word(start: number, length: number): string {
    return String.fromCharCode(...this.#units.subarray(start, start + length))
  }
}

function endOfWord(text: string, start: number): number {
  const space = text.indexOf(' ', start)
  return space === -1 ? text.length : space
}

/** How many words have each length, from 0. */
function countsOfLengths(text: string): number[] {
  const counts: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start)
    while (counts.length <= end - start) counts.push(0)
    counts[end - start] = (counts[end - start] ?? 0) + 1
    start = end + 1
  }
  return counts
}

const distinct = (found: readonly Neighbour[]): Neighbour[] =>
  found.filter(({ form }, place) => found[place - 1]?.form !== form)

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The optimal string alignment distance to one word, by rows, given up as soon as it is too large. */
class Comparison {
  readonly #target: Uint16Array
  readonly #limit: number
  #beforeLast = new Uint8Array(2 * MAX_LENGTH)
  #last = new Uint8Array(2 * MAX_LENGTH)
  #current = new Uint8Array(2 * MAX_LENGTH)

  constructor(target: Uint16Array, limit: number) {
    this.#target = target
    this.#limit = limit
  }

  /** @returns the distance, or more than the limit */
  distanceTo(units: Uint16Array, start: number, length: number): number {
    const target = this.#target
    for (let column = 0; column <= length; column++) this.#last[column] = column
    let unitBefore = -1
    for (let row = 0; row < target.length; row++) {
      const wanted = target[row] ?? 0
      const current = this.#current
      const last = this.#last
      current[0] = row + 1
      let least = row + 1
      let before = -1
      for (let column = 0; column < length; column++) {
        const unit = bareUnit(units[start + column] ?? 0)
        let best = (last[column] ?? 0) + (unit === wanted ? 0 : 1)
        best = Math.min(best, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1)
        if (row > 0 && column > 0 && unit === unitBefore && before === wanted) {
          best = Math.min(best, (this.#beforeLast[column - 1] ?? 0) + 1)
        }
        current[column + 1] = best
        least = Math.min(least, best)
        before = unit
      }
      if (least > this.#limit) return least
      unitBefore = wanted
      this.#current = this.#beforeLast
      this.#beforeLast = last
      this.#last = current
    }
    return this.#last[length] ?? 0
  }
}
