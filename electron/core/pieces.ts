import type { EncodingName } from '../../shared/encodings'

/** A part of a file, as it is kept. */
export interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Whether a line begins where the piece does, so that it can be read without those before it. */
  readonly beginsLine: boolean
}

/** Bytes of a line after which it is cut all the same. */
const LONGEST = 4 << 20

/** Cuts the bytes of a file into pieces that end with a line, where lines end in LF. */
export class PieceCutter {
  readonly #unit: number
  /** Where in a unit the byte of an LF lies that is not 0. */
  readonly #place: number
  #rest = new Uint8Array()
  #beginsLine = true

  constructor(encoding: EncodingName) {
    this.#unit = encoding.startsWith('UTF-16') ? 2 : 1
    this.#place = encoding === 'UTF-16BE' ? 1 : 0
  }

  /** @returns the piece that is complete with these bytes, or null */
  add(bytes: Uint8Array): Piece | null {
    const all = new Uint8Array(this.#rest.length + bytes.length)
    all.set(this.#rest)
    all.set(bytes, this.#rest.length)
    const cut = this.#lastLineEnd(all)
    if (cut === 0 && all.length < LONGEST) {
      this.#rest = all
      return null
    }
    const end = cut === 0 ? all.length : cut
    this.#rest = all.slice(end)
    const piece = { bytes: all.slice(0, end), beginsLine: this.#beginsLine }
    this.#beginsLine = cut > 0
    return piece
  }

  /** What is left at the end of the file, or null. */
  finish(): Piece | null {
    return this.#rest.length === 0 ? null : { bytes: this.#rest, beginsLine: this.#beginsLine }
  }

  /** Where the last line that is complete ends; 0 where none is. Pieces begin with whole units. */
  #lastLineEnd(bytes: Uint8Array): number {
    for (let at = bytes.length; at > 0; ) {
      const found = bytes.lastIndexOf(LINE_FEED, at - 1)
      if (found === -1) return 0
      const start = found - this.#place
      const isWhole = this.#unit === 1 || (start % 2 === 0 && bytes[start + 1 - this.#place] === 0)
      if (isWhole && start + this.#unit <= bytes.length) return start + this.#unit
      at = found
    }
    return 0
  }
}

const LINE_FEED = 0x0a
