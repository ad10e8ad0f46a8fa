import { LANGUAGES, type Language } from '../../../shared/article'
import { ENGLISH_WORDS, KAZAKH_LATIN_WORDS, KAZAKH_WORDS, OTHER_WORDS, RUSSIAN_WORDS } from './language-words'

// Enough of a text to know its language; a long one is judged by its start.
const JUDGED_CHARACTERS = 8_000
const LEAST_VOTES = 1

type Votes = Record<Language | 'other', number>

/**
 * Tells the language of a text by letters that only one language has, then by its commonest words and endings. Lines
 * are judged one by one: mixed text is in the language of most of its letters. Null where there is too little to tell,
 * and for every language but the three: Ukrainian, Kyrgyz, Tatar and the like have letters, words and endings of their
 * own that speak against Russian and Kazakh.
 */
export function languageOf(text: string): Language | null {
  const judged = text.slice(0, JUDGED_CHARACTERS)
  const letters: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  for (const line of judged.split('\n')) {
    const language = lineLanguage(line.toLowerCase())
    if (language !== null) letters[language] += line.length
  }
  const winner = LANGUAGES.reduce((best, next) => (letters[next] > letters[best] ? next : best))
  return letters[winner] > letters.other ? winner : null
}

/** The language of one line; `other` for what is plainly none of the three, null where it cannot be told. */
function lineLanguage(line: string): Language | 'other' | null {
  const votes: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  for (const word of wordsOf(line)) vote(votes, word)
  if (isOtherTurkic(line, votes)) return 'other'
  const winner = LANGUAGES.reduce((best, next) => (votes[next] > votes[best] ? next : best))
  if (votes.other >= LEAST_VOTES && votes.other >= votes[winner]) return 'other'
  return votes[winner] >= LEAST_VOTES ? winner : null
}

// No word is longer; what is, is cut, so that no pattern below meets a word without end.
const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{M}'’ʼ]{1,40}/gu) ?? []

/** Kyrgyz and Tatar share ә ң ө ү һ with Kazakh, but a few words of Kazakh always hold қ, ғ, ұ or і. */
const isOtherTurkic = (text: string, votes: Votes): boolean =>
  votes.kk < MARKED_WORDS_ALONE &&
  !/[құіғ]/u.test(text) &&
  wordsOf(text).filter(word => /[әңөүһ]/u.test(word)).length > 1

// Votes that no run of merely marked words in a headline reaches: with more, Kazakh words are among them.
const MARKED_WORDS_ALONE = 3

function vote(votes: Votes, word: string): void {
  if (/^[\u0400-\u052F\p{M}'’ʼ]+$/u.test(word)) voteCyrillic(votes, word)
  else if (/^[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(word)) voteLatin(votes, word)
  else votes.other += 1
}

const KAZAKH_LETTERS = /[әғқңөұүһі]/u
// Ukrainian ї є ґ, Belarusian ў, Bashkir ҙ ҫ ҡ, Tatar җ, Tajik ӣ ӯ ҷ, Uzbek ҳ, Serbian and Macedonian ђ ј љ њ ћ џ ѓ ќ.
const FOREIGN_LETTERS = /[їєґўҙҫҡҗӣӯҷҳђјљњћџѓќѣ]/u
// Long vowels of Kyrgyz and Mongolian, Kyrgyz -нын for Kazakh -ның, ч among Turkic vowels, Bulgarian ъ.
const FOREIGN_SPELLING =
  /аа|уу|өө|үү|ээ|[ыуү]нын$|инин$|ч.*[өүң]|[өүң].*ч|ч.*лды$|[бвгджзклмнпрстфхц]ъ[бвгджзклмнпрстфхц]|[а-я]{3}ът$/u
// Vowel harmony: і stands with front vowels in Kazakh, with any in Ukrainian and Belarusian.
const BROKEN_HARMONY = /[аоыэя][^аеёиоуыэюяәөұүі]*і|і[^аеёиоуыэюяәөұүі]*[аоыэяи]/u
const RUSSIAN_ENDING =
  /(?:ого|его|ому|ему|ться|тся|ци[яию]|ией|иях|ость|ости|остью|ски[йхм]|ск(?:ая|ое|ого|ой|ую)|ному|ных|ными|ыми|ени[ейяю]|ением|овать|али|или|[аяуюе]ет|[аяую]ют|ый|ая|ые|ов|ах|ами|ил|ал)$/u
const KAZAKH_VERB = /(?:лды|рды|тты|нды|йды|ыпты|[дтл]ау|[дтл]еу|ушы|лар|лер)$/u

function voteCyrillic(votes: Votes, word: string): void {
  if (FOREIGN_LETTERS.test(word)) votes.other += 3
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (KAZAKH_WORDS.has(word)) votes.kk += 2
  else if (RUSSIAN_WORDS.has(word)) votes.ru += 2
  else if (FOREIGN_SPELLING.test(word)) votes.other += 1.5
  else if (KAZAKH_LETTERS.test(word)) voteTurkic(votes, word)
  else if (KAZAKH_VERB.test(word)) votes.kk += 1
  else if (RUSSIAN_ENDING.test(word)) votes.ru += /[ёщъыэ]/u.test(word) ? 1.5 : 1
  else votes.ru += 0.4
}

/** A word with letters that Kazakh shares: ң ө ү with Kyrgyz, ә ң ө ү һ with Tatar, і with Ukrainian. */
function voteTurkic(votes: Votes, word: string): void {
  if (/[қғұ]/u.test(word)) votes.kk += 2
  else if (BROKEN_HARMONY.test(word) && !/[әңөүһ]/u.test(word)) votes.other += 1.5
  else if (/і/u.test(word)) votes.kk += 1.2
  else votes.kk += 0.7
}

const KAZAKH_LATIN_LETTERS = /[ǵńǧ]|[äöüñğış].*[qñğı]|[qñğı].*[äöüñğış]|[ūī]|[qj].*[áúý]|[áúý].*[qj]/u
const ENGLISH_ENDING =
  /(?:tions?|ings?|ments?|ness|it(?:y|ies)|ally|edly|ive|ous|ance|ence|ies|ers|ists|['’]s|ed|ly)$/u
const ENGLISH_SPELLING = /th|wh|ght|ck|tch|ee|oo|ea|ou|ow|ay|ew|dge|[^aeiou]le$|[^aeiou]y$/u

function voteLatin(votes: Votes, word: string): void {
  if (ENGLISH_WORDS.has(word)) votes.en += 2
  else if (KAZAKH_LATIN_WORDS.has(word)) votes.kk += 2
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (KAZAKH_LATIN_LETTERS.test(word)) votes.kk += 1
  else if (/[^\p{ASCII}’ʼ]/u.test(word)) votes.other += 1
  else if (ENGLISH_ENDING.test(word) && word.length > 4) votes.en += 1
  else votes.en += ENGLISH_SPELLING.test(word) ? 0.35 : 0.1
}
