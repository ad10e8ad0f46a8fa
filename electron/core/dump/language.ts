import type { Language } from '../../../shared/article'
import { ENGLISH_WORDS, KAZAKH_LATIN_WORDS, KAZAKH_WORDS, OTHER_WORDS, RUSSIAN_WORDS } from './language-words'

// Enough of a text to know its language; a long one is sampled from its start.
const JUDGED_CHARACTERS = 20_000

type Votes = Record<Language | 'other', number>

/**
 * Tells the language of a text: letters that only one language has, then its commonest words and endings. Mixed text
 * is the greater part. Null where there is too little to tell, and for every language but the three: Ukrainian,
 * Kyrgyz, Tatar and the like have letters and words of their own that speak against Russian and Kazakh.
 */
export function languageOf(text: string): Language | null {
  const votes: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  for (const [word] of text.slice(0, JUDGED_CHARACTERS).matchAll(/[\p{L}\p{M}'’ʼ]+/gu))
    vote(votes, word.toLowerCase())
  const winner = (['kk', 'ru', 'en'] as const).reduce((best, next) =>
    votes[next] > votes[best] ? next : best,
  )
  const isTold = votes[winner] >= LEAST_VOTES && votes[winner] > votes.other
  return isTold ? winner : null
}

const LEAST_VOTES = 1

function vote(votes: Votes, word: string): void {
  if (/^[\u0400-\u052F\p{M}'’ʼ]+$/u.test(word)) voteCyrillic(votes, word)
  else if (/^[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(word)) voteLatin(votes, word)
  else votes.other += 1
}

// ғ, қ, ұ, һ and the Kazakh і do not occur in Kyrgyz; ә, ұ, і do not either.
const KAZAKH_ONLY = /[ұ]|[қғ].*[әіңөү]|[әңөү].*[қғі]|і.*[қғәңөү]/u
const KAZAKH_LETTERS = /[әғқңөұүһі]/u
// Ukrainian ї є ґ, Belarusian ў, Bashkir ҙ ҫ ҡ, Tatar җ, Tajik ӣ ӯ ҷ, Uzbek ҳ, Serbian and Macedonian ђ ј љ њ ћ џ ѓ ќ ѕ.
const FOREIGN_CYRILLIC = /[їєґўҙҫҡҗӣӯҷҳђјљњћџѓќѕѣ]/u
const RUSSIAN_ENDING =
  /(?:ого|его|ому|ему|ться|тся|ция|ции|цию|ией|иях|ость|ости|остью|ский|ская|ское|ских|ского|ской|ному|ных|ными|ыми|ными|ение|ения|ении|ением|ировать|овать|али|или|ает|яет|ают|яют|ует|уют)$/u
const KAZAKH_ENDING =
  /(?:лар|лер|дар|дер|тар|тер|ның|нің|дың|дің|тың|тің|нан|нен|дан|ден|тан|тен|ында|інде|ған|ген|қан|кен|ады|еді|йды|йді|лық|лік|дық|дік|тық|тік|мен|пен|бен|ып|іп)$/u

function voteCyrillic(votes: Votes, word: string): void {
  if (FOREIGN_CYRILLIC.test(word)) votes.other += 3
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (KAZAKH_WORDS.has(word)) votes.kk += 2
  else if (RUSSIAN_WORDS.has(word)) votes.ru += 2
  else if (KAZAKH_LETTERS.test(word)) voteTurkic(votes, word)
  else if (/[ёщъыэ]/u.test(word) && RUSSIAN_ENDING.test(word)) votes.ru += 1.5
  else if (RUSSIAN_ENDING.test(word)) votes.ru += 1
  else if (KAZAKH_ENDING.test(word) && word.length > 5) votes.kk += 0.3
  else votes.ru += 0.4
}

/** Words with letters that Kazakh shares: with Kyrgyz ң ө ү, with Tatar ә ң ө ү һ, with Ukrainian і. */
function voteTurkic(votes: Votes, word: string): void {
  if (KAZAKH_ONLY.test(word) || /[қғ]/u.test(word)) votes.kk += 2
  else if (/[өүаеоу]{2}/u.test(word) && /(?:өө|үү|оо|ээ)/u.test(word)) votes.other += 2
  else if (/і/u.test(word))
    votes[KAZAKH_ENDING.test(word) ? 'kk' : 'other'] += KAZAKH_ENDING.test(word) ? 1.5 : 0.3
  else votes.kk += 0.7
}

const KAZAKH_LATIN_LETTERS = /[ǵńýáúǧ]|[äöüñğış].*[qñğı]|[qñğı].*[äöüñğış]|[ūī]/u
const ENGLISH_ENDING =
  /(?:tion|tions|ing|ings|ment|ments|ness|ity|ities|ally|edly|ically|ive|ous|ance|ence|ies|ers|ists|'s|’s|ed|ly)$/u

function voteLatin(votes: Votes, word: string): void {
  if (ENGLISH_WORDS.has(word)) votes.en += 2
  else if (KAZAKH_LATIN_WORDS.has(word)) votes.kk += 2
  else if (OTHER_WORDS.has(word)) votes.other += 2
  else if (KAZAKH_LATIN_LETTERS.test(word)) votes.kk += 1
  else if (/[^\p{ASCII}’ʼ]/u.test(word)) votes.other += 1
  else if (ENGLISH_ENDING.test(word) && word.length > 4) votes.en += 1
}
