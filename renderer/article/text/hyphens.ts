import type { Language } from '../../../shared/article'

/** Shorter words are not worth parting: lines are not justified. */
const SHORTEST = 12
/** Letters that stay before a hyphen and go behind it. */
const LEAST = 3

const longWord = (script: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])\p{Script=${script}}{${SHORTEST},}(?![\p{L}\p{M}])`, 'gu')
const LONG_CYRILLIC_WORD = longWord('Cyrillic')
const LONG_LATIN_WORD = longWord('Latin')
const VOWELS = new Set('аеёиоуыэюяәіөүұАЕЁИОУЫЭЮЯӘІӨҮҰ')
/** They say how the letter before them is spoken, and stay with it. */
const SIGNS = new Set('ьъЬЪ')
/** After a vowel they may be no syllable of their own: тау, киім. */
const GLIDES = new Set('уиУИ')
const SHORT_I = new Set('йЙ')

/**
 * Where a line may end within the long words of a text, as offsets of the letters that begin the next. Syllables of
 * Russian and Kazakh begin with the last consonant before a vowel, or with two that are spoken together; й begins none
 * in Russian. English goes by patterns.
 * @param english what tells the syllables of an English word; null while it is not there
 */
export function hyphenPlaces(
  text: string,
  language: Language | null,
  english: EnglishSyllables | null,
): readonly number[] {
  if (language === 'en') return english === null ? [] : placesWithin(text, LONG_LATIN_WORD, english)
  if (language === null) return []
  return placesWithin(text, LONG_CYRILLIC_WORD, word => syllables(word, language))
}

/** Offsets within a word at which a line may end. */
export type EnglishSyllables = (word: string) => readonly number[]

const placesWithin = (text: string, words: RegExp, places: EnglishSyllables) =>
  [...text.matchAll(words)].flatMap(({ index, 0: word }) => places(word).map(at => index + at))

function syllables(word: string, language: 'ru' | 'kk'): number[] {
  const places: number[] = []
  for (let at = LEAST; at <= word.length - LEAST; at++) {
    const last = places.at(-1) ?? 0
    if (beginsSyllable(word, at, language) && at - last >= LEAST && hasVowel(word.slice(last, at)))
      places.push(at)
  }
  return places
}

function beginsSyllable(word: string, at: number, language: 'ru' | 'kk'): boolean {
  const [before, letter, next] = [word[at - 1] ?? '', word[at] ?? '', word[at + 1] ?? '']
  if (SIGNS.has(letter) || (language === 'ru' && SHORT_I.has(letter))) return false
  if (VOWELS.has(letter)) {
    const isGlide = language === 'kk' && (GLIDES.has(letter) || GLIDES.has(before))
    return VOWELS.has(before) && !isGlide
  }
  if (VOWELS.has(next)) return !isOnset(word, at - 1, language)
  return VOWELS.has(word[at + 2] ?? '') && isOnset(word, at, language)
}

/** Whether two consonants begin a syllable together: достопри-мечательность, Қазақ-стан. */
function isOnset(word: string, at: number, language: 'ru' | 'kk'): boolean {
  const isBehindVowel = VOWELS.has(word[at - 1] ?? '')
  const pair = word.slice(at, at + 2).toLowerCase()
  if (pair === 'ст') return !isBehindVowel
  return STOP_AND_LIQUID.test(pair) && (language === 'ru' || !isBehindVowel)
}

const STOP_AND_LIQUID = /^(?:[птбдкгфхв]р|[пбкгфх]л)$/u

const hasVowel = (letters: string) => [...letters].some(letter => VOWELS.has(letter))
