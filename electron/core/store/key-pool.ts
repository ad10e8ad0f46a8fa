import { KEY_BYTES } from './alphabet'

/** Bytes by which all keys are counted into their places, two at a time, before those that are the same so far are
 *  compared. */
const COUNTED_BYTES = 8
/** A byte of a key, or its end, which comes before every byte. */
const PLACES = 257

/** Keys by number, held as bytes: a million strings would take many times the room. */
export class KeyPool {
  #bytes: Uint8Array<ArrayBuffer>
  readonly #ends: Uint32Array<ArrayBuffer>
  #count = 0

  /** @param size how many keys there will be */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size * (KEY_BYTES / 2) + KEY_BYTES)
    this.#ends = new Uint32Array(size)
  }

  /** Adds the key of the next number. */
  add(key: Uint8Array): void {
    const start = this.#start(this.#count)
    const end = start + key.length
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 1.5))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(key, start)
    this.#ends[this.#count++] = end
  }

  /** Sorts numbers by their keys, step by step; those of one key stay as they are.
   *  @param numbers rising */
  *sorting(numbers: Int32Array<ArrayBuffer>): Generator<void, Int32Array<ArrayBuffer>> {
    let sorted = numbers
    for (let place = COUNTED_BYTES - 2; place >= 0; place -= 2) {
      sorted = this.#countedBy(place, sorted)
      yield
    }
    for (let from = 0; from < sorted.length; ) {
      let end = from + 1
      while (end < sorted.length && this.#isSameSoFar(sorted[from] ?? 0, sorted[end] ?? 0)) end++
      if (end - from > 1) {
        sorted.subarray(from, end).sort((a, b) => this.#compared(a, b) || a - b)
        yield
      }
      from = end
    }
    return sorted
  }

  /** Numbers by two bytes of their keys. */
  #countedBy(place: number, numbers: Int32Array): Int32Array<ArrayBuffer> {
    const pairs = new Int32Array(numbers.length)
    const starts = new Int32Array(PLACES * PLACES + 1)
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      const pair = this.#at(number, place) * PLACES + this.#at(number, place + 1)
      pairs[at] = pair
      starts[pair + 1] = (starts[pair + 1] ?? 0) + 1
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
    const sorted = new Int32Array(numbers.length)
    for (let at = 0; at < numbers.length; at++) {
      const pair = pairs[at] ?? 0
      const start = starts[pair] ?? 0
      sorted[start] = numbers[at] ?? 0
      starts[pair] = start + 1
    }
    return sorted
  }

  #isSameSoFar(a: number, b: number): boolean {
    for (let place = 0; place < COUNTED_BYTES; place++)
      if (this.#at(a, place) !== this.#at(b, place)) return false
    return true
  }

  #compared(a: number, b: number): number {
    for (let place = COUNTED_BYTES; place < KEY_BYTES; place++) {
      const difference = this.#at(a, place) - this.#at(b, place)
      if (difference !== 0) return difference
    }
    return 0
  }

  /** A byte of a key from 1 on; 0 behind its end. */
  #at(number: number, place: number): number {
    const at = this.#start(number) + place
    return at < (this.#ends[number] ?? 0) ? (this.#bytes[at] ?? 0) + 1 : 0
  }

  #start(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
  }
}
