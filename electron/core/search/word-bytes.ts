import type { Spellings } from './spellings'

/** Words in UTF-8 that come one after the other, and are taken away together. */
export class WordBytes {
  #bytes = new Uint8Array(1 << 20)
  length = 0

  append(spellings: Spellings, word: number): void {
    let end = spellings.write(word, this.#bytes, this.length)
    while (end === -1) {
      this.#grow()
      end = spellings.write(word, this.#bytes, this.length)
    }
    this.length = end
  }

  /** @param ascii a few letters */
  appendPlain(ascii: string): void {
    while (this.length + ascii.length > this.#bytes.length) this.#grow()
    for (let at = 0; at < ascii.length; at++) this.#bytes[this.length++] = ascii.charCodeAt(at)
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.length)
    this.length = 0
    return taken
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
