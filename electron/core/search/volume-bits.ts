import { VOLUME } from './postings'

const BITS = 32

/** Some of the ids of one volume, a bit for each: 8 KB, however many they are. */
export class VolumeBits {
  readonly #words = new Uint32Array(VOLUME / BITS)
  readonly count: number

  constructor(ids: readonly number[]) {
    for (const id of ids) {
      const at = id % VOLUME
      const word = Math.floor(at / BITS)
      this.#words[word] = (this.#words[word] ?? 0) | (1 << (at % BITS))
    }
    this.count = ids.length
  }

  has(id: number): boolean {
    const at = id % VOLUME
    return ((this.#words[Math.floor(at / BITS)] ?? 0) & (1 << (at % BITS))) !== 0
  }

  /** The ids that are in these and in all of some others of the same volume, ascending.
   *  @param first id of the volume */
  idsIn(others: readonly VolumeBits[], first: number): Int32Array {
    const least = others.reduce((count, other) => Math.min(count, other.count), this.count)
    const ids = new Int32Array(least)
    let length = 0
    for (let word = 0; word < this.#words.length; word++) {
      let bits = this.#words[word] ?? 0
      for (const other of others) bits &= other.#words[word] ?? 0
      while (bits !== 0) {
        const lowest = bits & -bits
        ids[length++] = first + word * BITS + (BITS - 1 - Math.clz32(lowest))
        bits ^= lowest
      }
    }
    return ids.subarray(0, length)
  }
}
