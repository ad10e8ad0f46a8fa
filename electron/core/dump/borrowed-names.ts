import { KAZAKH_LATIN_LETTERS } from './language-votes'
import { KAZAKH_LATIN_WORDS, KAZAKH_WORDS } from './language-words'

// With more words a line has enough of its own to be known by.
const MOST_WORDS = 8

// Kazakh has none of these as words by themselves.
const RUSSIAN_PREPOSITION = /^(?:в|во|на|по|для|из|от|при|об|над|под|к|с|со)$/u
const KAZAKH_VERB_AT_END = /(?:[дт][ыі]|[ае]ды|[еі]ді|йды|йді)$/u

/**
 * Whether a short line that looks Kazakh is a Russian one with Kazakh names: «Наурыз мейрамы в Костанае».
 * @param words of the line as they are written
 */
export function holdsRussianPreposition(words: readonly string[]): boolean {
  if (words.length > MOST_WORDS || KAZAKH_VERB_AT_END.test(words.at(-1) ?? '')) return false
  return (
    words.some(word => RUSSIAN_PREPOSITION.test(word)) &&
    !words.some(word => KAZAKH_WORDS.has(word.toLowerCase()))
  )
}

// Those that are no words of Kazakh: "at" is a horse, "on" is ten, "an" a song.
const ENGLISH_WORD = /^(?:the|of|in|for|with|and|by|to|from|its?|our|said)$/u

/** Whether a short line in Latin letters that looks Kazakh is an English one with Kazakh names: "Kurultai in Burabay". */
export const holdsEnglishWord = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  words.some(word => ENGLISH_WORD.test(word)) &&
  !words.some(word => KAZAKH_LATIN_WORDS.has(word.toLowerCase()))

/** Whether a short line is nothing but words in capitals that may be names in any language: "Taza Kazakhstan". */
export const isNamesAlone = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  words.every(word => /^\p{Lu}[\p{ASCII}]*$/u.test(word) && !isKazakh(word.toLowerCase()))

/** By a letter that stands for one of Cyrillic's own; an apostrophe does so in the alphabet of 2017. */
const isKazakh = (word: string): boolean =>
  KAZAKH_LATIN_WORDS.has(word) ||
  KAZAKH_LATIN_LETTERS.test(word) ||
  /'(?!(?:s|t|d|m|re|ve|ll)$)\p{L}/u.test(word)
