import type { Language } from '../../../shared/article'
import {
  ENGLISH_WORDS,
  KAZAKH_LATIN_WORDS,
  KAZAKH_WORDS,
  OTHER_WORDS,
  RUSSIAN_WORDS,
  SHARED_LATIN_WORDS,
  SLAVIC_WORDS,
} from './language-words'

/** What speaks for each language; `other` for all but the three. */
export type Votes = Record<Language | 'other', number>

const KAZAKH_LETTERS = /[әғқңөұүһі]/u
// Ukrainian їєґ, Belarusian ў, Bashkir ҙҫҡ, Tatar җ, Tajik ӣӯҷ, Uzbek ҳ, Serbian and Macedonian ђјљњћџѓќ.
const FOREIGN_LETTERS = /[їєґўҙҫҡҗӣӯҷҳђјљњћџѓќѣ]/u
// Long vowels of Kyrgyz and Mongolian, Kyrgyz -нын for Kazakh -ның, ч among Turkic vowels, Bulgarian ъ.
const FOREIGN_SPELLING =
  /аа|уу|өө|үү|ээ|[ыуү]нын$|инин$|ч.*[өүң]|[өүң].*ч|ч.*лд[ыи]$|[бвгджзклмнпрстфхц]ъ[бвгджзклмнпрстфхц]/u
// Kazakh writes ө and ү in the first syllable alone, and ә hardly after it.
export const NEIGHBOUR_SYLLABLES = /[өү][^аеоуыэөүәяию]+[өүә]|ә[^аеоуыэөүәяию]+ә/u
// The Bulgarian article after a noun; Russian has no word in -ът.
const ENDS_IN_HARD_T = /[а-я]{3}ът$/u
const BULGARIAN_ARTICLE = /[а-я]{3}(?:ият|ията|ството|ванет|ването)$|[а-я]{2}(?:ните|телите|ките|тото)$/u
// Vowel harmony: і stands with front vowels in Kazakh, with any in Ukrainian and Belarusian.
const BROKEN_HARMONY = /[аоыэя][^аеёиоуыэюяәөұүі]*і|і[^аеёиоуыэюяәөұүі]*[аоыэяи]/u
const RUSSIAN_ENDING =
  /(?:ого|его|ому|ему|ться|тся|ци[яию]|ией|иях|ость|ости|остью|ски[йхм]|ск(?:ая|ое|ого|ой|ую)|ному|ных|ными|ыми|ени[ейяю]|ением|овать|али|или|[аяуюе]ет|[аяую]ют|ый|ая|ые|ов|ах|ами|ил|ал)$/u
const KAZAKH_VERB = /(?:лды|рды|тты|нды|йды|ыпты|[дтл]ау|[дтл]еу|ушы|лар|лер)$/u

/** Whether a word with і has vowels that Kazakh does not put beside it. */
export const breaksHarmony = (word: string): boolean =>
  BROKEN_HARMONY.test(word) && !/[әңөүһқғұ]|^кітап/u.test(word)

/** Adds what a word in Cyrillic, in lower case, says by itself: by what it is, its letters, its ending. */
export function voteCyrillic(votes: Votes, word: string): void {
  if (FOREIGN_LETTERS.test(word)) votes.other += 3
  else if (ENDS_IN_HARD_T.test(word)) votes.other += 5
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (KAZAKH_WORDS.has(word)) votes.kk += 2
  else if (SLAVIC_WORDS.has(word)) votes.ru += 0.8
  else if (RUSSIAN_WORDS.has(word)) votes.ru += 2
  else if (BULGARIAN_ARTICLE.test(word)) votes.other += 3.5
  else if (FOREIGN_SPELLING.test(word)) votes.other += 1.5
  else if (KAZAKH_LETTERS.test(word)) voteTurkic(votes, word)
  else if (KAZAKH_VERB.test(word)) votes.kk += 1
  else if (RUSSIAN_ENDING.test(word)) votes.ru += /[ёщъыэ]/u.test(word) ? 1.5 : 1
  else votes.ru += 0.15
}

/** A word with letters that Kazakh shares: ң ө ү with Kyrgyz, ә ң ө ү һ with Tatar, і with Ukrainian. None is Russian. */
function voteTurkic(votes: Votes, word: string): void {
  votes.ru -= 1
  if (/[қғұ]/u.test(word)) votes.kk += 2.4
  else if (breaksHarmony(word)) votes.other += 1.5
  else if (NEIGHBOUR_SYLLABLES.test(word)) votes.other += 1
  else if (/і/u.test(word)) votes.kk += 1.8
  else votes.kk += 1.4
}

// Letters of the alphabets of 2018 and 2021 in places where no neighbour has them.
export const KAZAKH_LATIN_LETTERS =
  /[ǵńǧūī]|q(?!u)|[äöüñğış].*[qñğı]|[qñğı].*[äöüñğış]|[yıi]ñ(?!o)|[qj].*[áúý]|[áúý].*[qj]|[aeoáú]ı/u
const KAZAKH_LATIN_ENDING =
  /(?:[ldt][ae]r(?:y|i|ı)?|[nd]y[ñń]|[nd][iı][ñń]|[ǵğgqk][ae]n?|[dt]y|[lst]dy|[ldt][iı]|[dt][ae]n?|l[yıi][qk]|[yıi]p|[yıi]s|[mbp]en|[ae]t[yıi]n|ş[yıi]|m[yıi]z)$/u
// Turkish and Azerbaijani: letters that Kazakh lacks, and ı among back vowels.
const OTHER_LATIN = /[cçwxəßàèêâîôœæøåãõìòùžňčšřěůőűłąęśźż]|a[^aeiouäöüıəy]+ı|ı[^aeiouäöüıəyq]+a/u
const ENGLISH_ENDING =
  /(?:tions?|ings?|ments?|ness|it(?:y|ies)|ally|edly|ive|ous|ance|ence|ies|ers|ists|['’]s|ed|ly)$/u
const ENGLISH_SPELLING = /th|wh|ght|ck|tch|ee|oo|ea|ou|ow|ay|ew|dge|[^aeiou]le$|[^aeiou]y$/u

/** The same for a word in Latin letters. */
export function voteLatin(votes: Votes, word: string): void {
  const isAscii = !/[^\p{ASCII}’ʼ]/u.test(word)
  if (SHARED_LATIN_WORDS.has(word)) votes.en += 0.6
  else if (ENGLISH_WORDS.has(word)) votes.en += 2
  else if (KAZAKH_LATIN_WORDS.has(word)) votes.kk += 2
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (!isAscii && OTHER_LATIN.test(word)) votes.other += 1.5
  else if (KAZAKH_LATIN_LETTERS.test(word)) votes.kk += 1.2
  else if (!isAscii) votes[KAZAKH_LATIN_ENDING.test(word) ? 'kk' : 'other'] += 0.8
  else if (ENGLISH_ENDING.test(word) && word.length > 4) votes.en += 1
  else if (ENGLISH_SPELLING.test(word)) votes.en += 0.35
}
