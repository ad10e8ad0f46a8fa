/** A word of a text: letters and digits with their marks, in any script. Offsets are UTF-16, `end` exclusive. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

// An apostrophe between letters belongs to the word (Kazakhstan's, об'явление); a hyphen parts words, as in lunr.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** Longest word that is indexed, UTF-16 units; what is longer is a glued text or an address, found by its beginning. */
const MAX_WORD_LENGTH = 64

/** The words of a text, in order. */
export function* words(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0].slice(0, MAX_WORD_LENGTH), start: match.index, end: match.index + match[0].length }
  }
}
