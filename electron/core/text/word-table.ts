const EMPTY = -1

/** Gives each word a number, without making a string of each word that is looked up: words stand among the code units of
 *  a text. Words with another `tag` are other words. An open-addressing hash table over one pool of code units:
 *
 *      slots   [ -1 | 2 | -1 | 0 | 1 … ]      numbers, by the word's hash
 *      starts  [ 0 | 7 | 12 … ]               where a number's word begins in the pool
 *      units   [ tag п а р к … | tag … ]      the words themselves
 */
export class WordTable {
  #slots = new Int32Array(1 << 12).fill(EMPTY)
  #starts = new Int32Array(1 << 11)
  #hashes = new Int32Array(1 << 11)
  #units = new Uint16Array(1 << 14)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of the word that stands at a place of a text; -1 where it has none. */
  find(text: Uint16Array, start: number, end: number, tag: number): number {
    return this.#slots[this.#slotOf(text, start, end, tag, hashOf(text, start, end, tag))] ?? EMPTY
  }

  /** Gives a word that has no number the next one, from 0. */
  add(text: Uint16Array, start: number, end: number, tag: number): number {
    if ((this.#size + 1) * 2 > this.#slots.length) this.#growSlots()
    const hash = hashOf(text, start, end, tag)
    const number = this.#size++
    const from = this.#starts[number] ?? 0
    const to = from + 1 + end - start
    while (to > this.#units.length) this.#units = grown(this.#units, new Uint16Array(this.#units.length * 2))
    if (number + 1 === this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2))
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2))
    }
    this.#units[from] = tag
    for (let at = start; at < end; at++) this.#units[from + 1 + at - start] = text[at] ?? 0
    this.#starts[number + 1] = to
    this.#hashes[number] = hash
    this.#slots[this.#slotOf(text, start, end, tag, hash)] = number
    return number
  }

  clear(): void {
    this.#slots.fill(EMPTY)
    this.#size = 0
  }

  /** Where the word is, or where it would go. */
  #slotOf(text: Uint16Array, start: number, end: number, tag: number, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const number = this.#slots[slot] ?? EMPTY
      if (number === EMPTY || (this.#hashes[number] === hash && this.#is(number, text, start, end, tag)))
        return slot
      slot = (slot + 1) & mask
    }
  }

  #is(number: number, text: Uint16Array, start: number, end: number, tag: number): boolean {
    const units = this.#units
    const from = this.#starts[number] ?? 0
    if (this.#starts[number + 1] !== from + 1 + end - start || units[from] !== tag) return false
    for (let at = start, unit = from + 1; at < end; at++, unit++) if (units[unit] !== text[at]) return false
    return true
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY)
    const mask = slots.length - 1
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.#slots = slots
  }
}

/** FNV-1a over code units, mixed once more at the end since the slots are its lowest bits. */
function hashOf(text: Uint16Array, start: number, end: number, tag: number): number {
  let hash = 0x811c9dc5 ^ tag
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function grown<T extends Int32Array | Uint16Array>(all: T, larger: T): T {
  larger.set(all)
  return larger
}
