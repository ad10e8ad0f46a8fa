import { breaksHarmony, NEIGHBOUR_SYLLABLES, type Votes } from './language-votes'

/**
 * Whether a line in Cyrillic is in another Turkic or an Iranian language than Kazakh.
 * Kyrgyz and Tatar share ә ң ө ү һ with Kazakh, but a few words of Kazakh always hold қ, ғ, ұ or і. Uzbek and Tajik
 * share қ and ғ, but hold neither ы nor і.
 */
export function isOtherTurkic(text: string, words: readonly string[], votes: Votes): boolean {
  if (/[ғқ]/u.test(text) && !/[ыіңөүұә]/u.test(text)) return words.length > 2 && votes.kk > votes.ru
  if (votes.kk >= MARKED_WORDS_ALONE || /[құіғ]/u.test(text)) return false
  const marked = words.filter(word => /[әңөүһ]/u.test(word))
  return (
    marked.length > 1 || marked.some(word => NEIGHBOUR_SYLLABLES.test(word)) || hasBareGutturals(words, votes)
  )
}

// Votes that no run of merely marked words in a headline reaches: with more, Kazakh words are among them.
const MARKED_WORDS_ALONE = 5.6

/** Before back vowels Kazakh writes ғ and қ in its endings, where Kyrgyz and Tatar write г and к. */
const hasBareGutturals = (words: readonly string[], votes: Votes): boolean =>
  votes.kk > votes.ru &&
  words.some(word => /[аоуы][^әөүіеюя]*(?:га|гы|гын|ган|ганда|кка|лык|лыгы)$/u.test(word))

/** Whether a line is Ukrainian or Belarusian: they have і, and none of the letters that a line of Kazakh has beside it. */
export const isSlavicWithI = (text: string, words: readonly string[]): boolean =>
  /і/u.test(text) && !/[әғқңөұүһ]/u.test(text) && words.some(breaksHarmony)
