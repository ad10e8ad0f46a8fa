import { DIGIT, INVOLVED, kindOfPoint, kindOfUnit, LETTER, MARK } from '../../../shared/characters'

/** A word of a text: letters and digits with their marks, in any script. Offsets are UTF-16, `end` exclusive. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Longest word that is indexed, UTF-16 units; what is longer is a glued text or an address, found by its beginning. */
const MAX_WORD_LENGTH = 64

const BEGINS_WORD = LETTER | DIGIT
const IN_WORD = LETTER | DIGIT | MARK

/** The words of a text, in order. */
export function* words(text: string): Generator<Word> {
  const units = new Units()
  units.read(text)
  for (let start = units.wordStart(0); start < text.length; ) {
    const end = units.wordEnd(start)
    yield { text: wordAt(text, start, end), start, end }
    start = units.wordStart(end)
  }
}

/** A word as it is indexed. */
export const wordAt = (text: string, start: number, end: number): string =>
  text.slice(start, indexedEnd(start, end))

/** Where the part of a word ends that is indexed. */
export const indexedEnd = (start: number, end: number): number => Math.min(end, start + MAX_WORD_LENGTH)

/** The code units of a text: looked at one by one in an array, they take a small part of the time they take in a
 *  string. */
export class Units {
  #all = new Uint16Array(1 << 10)
  #bytes = Buffer.from(this.#all.buffer)
  #length = 0

  /** Good until the next reading. */
  get all(): Uint16Array {
    return this.#all
  }

  read(text: string): void {
    if (text.length > this.#all.length) {
      this.#all = new Uint16Array(text.length * 2)
      this.#bytes = Buffer.from(this.#all.buffer)
    }
    this.#bytes.write(text, 'utf16le')
    this.#length = text.length
  }

  /** Where the next word begins at a place or after it; the text's length where none does. */
  wordStart(from: number): number {
    const all = this.#all
    let at = from
    while (at < this.#length) {
      const kind = kindOfUnit(all[at] ?? 0)
      if ((kind & BEGINS_WORD) !== 0) return at
      if ((kind & INVOLVED) !== 0 && (this.#kindAt(at) & BEGINS_WORD) !== 0) return at
      at++
    }
    return this.#length
  }

  /** Where the word that begins at a place ends. An apostrophe between letters belongs to the word (Kazakhstan's,
   *  об'явление); a hyphen parts words, as in lunr. */
  wordEnd(start: number): number {
    const all = this.#all
    let at = start
    while (at < this.#length) {
      const unit = all[at] ?? 0
      if ((kindOfUnit(unit) & IN_WORD) !== 0) at++
      else if (isPair(unit) && (this.#kindAt(at) & IN_WORD) !== 0) at += 2
      else if (isApostrophe(unit) && (this.#kindAt(at + 1) & IN_WORD) !== 0) at++
      else break
    }
    return at
  }

  #kindAt(at: number): number {
    if (at >= this.#length) return 0
    const unit = this.#all[at] ?? 0
    if (!isPair(unit) || at + 1 === this.#length) return kindOfUnit(unit)
    const low = (this.#all[at + 1] ?? 0) - 0xdc00
    return low < 0 || low > 0x3ff ? 0 : kindOfPoint(0x1_0000 + ((unit - 0xd800) << 10) + low)
  }
}

/** Whether a unit is the first half of a character, where a second follows. */
const isPair = (unit: number): boolean => (unit & 0xfc00) === 0xd800

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc
