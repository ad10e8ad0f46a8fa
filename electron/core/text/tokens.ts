import { DIGIT, kindAt, LETTER, MARK, unitsAt } from '../../../shared/characters'

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
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start)
    yield { text: wordAt(text, start, end), start, end }
    start = wordStart(text, end)
  }
}

/** Where the next word begins at a place or after it; the text's length where none does. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & BEGINS_WORD) === 0) at += unitsAt(text, at)
  return at
}

/** Where the word that begins at a place ends. An apostrophe between letters belongs to the word (Kazakhstan's,
 *  об'явление); a hyphen parts words, as in lunr. */
export function wordEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    while ((kindAt(text, at) & IN_WORD) !== 0) at += unitsAt(text, at)
    if (!isApostrophe(text.charCodeAt(at)) || (kindAt(text, at + 1) & IN_WORD) === 0) return at
    at++
  }
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc

/** A word as it is indexed. */
export const wordAt = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + MAX_WORD_LENGTH))
