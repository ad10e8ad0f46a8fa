const encoder = new TextEncoder()

/** Words in UTF-8, each with a space after it, by their numbers: to be copied, and not encoded anew each time. */
export class Spellings {
  #bytes = new Uint8Array(1 << 16)
  #ends: number[] = []

  /** Adds the next word. */
  add(word: string): void {
    const bytes = encoder.encode(`${word} `)
    const from = this.#ends.at(-1) ?? 0
    const end = from + bytes.length
    while (end > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, from)
    this.#ends.push(end)
  }

  /** Writes a word with its space.
   *  @returns where it ends, or -1 where there is not room enough */
  write(number: number, into: Uint8Array, at: number): number {
    const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
    const end = at + (this.#ends[number] ?? 0) - from
    if (end > into.length) return -1
    // A loop: words are short, and `set` takes longer to begin than to copy one.
    for (let to = at, byte = from; to < end; to++, byte++) into[to] = this.#bytes[byte] ?? 0
    return end
  }

  clear(): void {
    this.#ends = []
  }
}
