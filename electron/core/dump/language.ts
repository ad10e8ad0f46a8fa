import { LANGUAGES, type Language } from '../../../shared/article'
import { kindOfUnit, LETTER, MARK } from '../../../shared/characters'
import { inLatinAlphabets } from './kazakh-latin'
import { CYRILLIC_SAMPLES, LATIN_SAMPLES } from './language-samples'
import {
  ENGLISH_WORDS,
  KAZAKH_LATIN_WORDS,
  KAZAKH_WORDS,
  OTHER_WORDS,
  RUSSIAN_WORDS,
  SHARED_LATIN_WORDS,
  SLAVIC_WORDS,
} from './language-words'
import { type LetterModel, learnLetters, type WordLetters } from './letter-model'
import { remembered } from './remembered'

// Enough of a line to know its language, and enough lines of a text.
const JUDGED_CHARACTERS = 300
const MOST_LINES = 100
// An address is in no language.
const ADDRESS = /https?:\/\/\S+|@\S+/gi

// Marks that Kazakh and Uzbek write after a letter, whichever key they were typed with.
const APOSTROPHE = /(?<=\p{L})[’ʼʻ‘`´]/gu

/**
 * Tells the language of a text by words, letters and endings that few languages have, and by what letters follow each
 * other. Lines are judged one by one: mixed text is in the language of most of its letters. Null where there is too
 * little to tell, and for every language but the three. docs/language.md has what was measured.
 */
export function languageOf(text: string): Language | null {
  const lines = someOf(text.split('\n')).toSorted((a, b) => b.length - a.length)
  const around = lettersOf(lines, wordsOutsideNames)
  // Where names in quotes are all there is, they are better than nothing.
  const letters = Object.values(around).some(count => count > 0) ? around : lettersOf(lines, wordsOf)
  const winner = LANGUAGES.reduce((best, next) => (letters[next] > letters[best] ? next : best))
  return letters[winner] > letters.other ? winner : null
}

type Votes = Record<Language | 'other', number>

/**
 * How much of some lines is in each language, as far as it can matter: once one has more than half of all letters, the
 * rest cannot outvote it.
 */
function lettersOf(lines: readonly string[], wordsIn: (line: string) => readonly string[]): Votes {
  const letters: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  const half = lines.reduce((sum, line) => sum + line.length, 0) / 2
  for (const line of lines) {
    const text = line.slice(0, JUDGED_CHARACTERS).replace(ADDRESS, ' ').replace(APOSTROPHE, "'")
    const language = lineLanguage(text, wordsIn(text))
    if (language === null) continue
    letters[language] += line.length
    if (letters[language] > half) break
  }
  return letters
}

/** Lines from all over a long text. */
const someOf = (lines: readonly string[]): readonly string[] => {
  const step = Math.ceil(lines.length / MOST_LINES)
  return step <= 1 ? lines : lines.filter((_line, at) => at % step === 0)
}

const FEWEST_WORDS = 5
// A script without spaces has few words.
const FEWEST_LETTERS = 30
const OPENING_CHARACTERS = 2_000

/** Whether a text is long enough that not knowing its language says something about it. */
export function isEnoughForLanguage(text: string): boolean {
  const words = wordsOf(text.slice(0, OPENING_CHARACTERS).replace(ADDRESS, ' ')).filter(
    word => word.length > 1,
  )
  return words.length >= FEWEST_WORDS || words.join('').length >= FEWEST_LETTERS
}

type LineLanguage = Language | 'other'

const asOthers = (samples: Readonly<Record<string, string>>): (readonly [LineLanguage, string])[] =>
  Object.entries(samples).map(([name, sample]) => [
    LANGUAGES.find(language => language === name) ?? 'other',
    sample,
  ])

const CYRILLIC_LETTERS = learnLetters(asOthers(CYRILLIC_SAMPLES))
const LATIN_LETTERS = learnLetters([
  ...asOthers(LATIN_SAMPLES),
  ...inLatinAlphabets(CYRILLIC_SAMPLES.kk).map(sample => ['kk', sample] as const),
])

// In the unit of the letter model, natural logarithms of likelihood: what a vote weighs, what is known beforehand of
// a reader's files, and by how much a language must lead.
const VOTE = 5
const PRIOR = 7
const LEAST_LEAD = 1
// A single word may be a name or an abbreviation, unless its letters or its ending tell.
const VOTES_OF_ONE_WORD = 0.8
const OTHER_BY_RULE = 2

/** The language of one line; `other` for what is plainly none of the three, null where it cannot be told. */
function lineLanguage(line: string, written: readonly string[]): LineLanguage | null {
  const words = written.map(known)
  const cyrillic = words.filter(word => word.script === 'cyrillic')
  const latin = words.filter(word => word.script === 'latin')
  const isCyrillic = lengthOf(cyrillic) * LATIN_NAMES >= lengthOf(latin)
  const judged = isCyrillic ? cyrillic : latin
  const votes: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  for (const word of judged) add(votes, word.votes)
  votes.other += words.length - cyrillic.length - latin.length
  if (isCyrillic && speaksOther(line.toLowerCase(), words, votes)) votes.other += OTHER_BY_RULE
  if (words.length === 1 && Math.max(...Object.values(votes)) < VOTES_OF_ONE_WORD) return null
  const [best, second] = weigh(
    votes,
    isCyrillic ? CYRILLIC_LETTERS : LATIN_LETTERS,
    runningWords(written, words, judged, isCyrillic ? 'cyrillic' : 'latin'),
  )
  return best !== undefined && second !== undefined && best[1] - second[1] >= LEAST_LEAD ? best[0] : null
}

function speaksOther(line: string, words: readonly KnownWord[], votes: Votes): boolean {
  const texts = words.map(({ text }) => text)
  return isOtherTurkic(line, texts, votes) || isSlavicWithI(line, texts)
}

type Script = 'cyrillic' | 'latin'

/** A word in lower case with what it says of its language. */
interface KnownWord {
  readonly text: string
  readonly script: Script | null
  readonly votes: Readonly<Votes>
  readonly letters: WordLetters
}

const NO_LETTERS: WordLetters = { gains: new Float64Array(), sequences: 0 }

const known = remembered((written): KnownWord => {
  const text = written.toLowerCase()
  const votes: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  if (CYRILLIC_WORD.test(text)) {
    voteCyrillic(votes, text)
    return { text, script: 'cyrillic', votes, letters: CYRILLIC_LETTERS.explain(text) }
  }
  if (!LATIN_WORD.test(text)) return { text, script: null, votes, letters: NO_LETTERS }
  voteLatin(votes, text)
  return { text, script: 'latin', votes, letters: LATIN_LETTERS.explain(text) }
})

function add(votes: Votes, more: Readonly<Votes>): void {
  votes.en += more.en
  votes.ru += more.ru
  votes.kk += more.kk
  votes.other += more.other
}

// Names in Latin letters are common in a Cyrillic line, Cyrillic ones in a Latin line are not.
const LATIN_NAMES = 3
const FEWEST_RUNNING = 2

/** The words that are no names, by their small letters; all where those are too few. */
function runningWords(
  written: readonly string[],
  words: readonly KnownWord[],
  judged: readonly KnownWord[],
  script: Script,
): readonly KnownWord[] {
  const running = words.filter(
    (word, at) => word.script === script && (at === 0 || word.text === written[at]),
  )
  return running.length >= FEWEST_RUNNING ? running : judged
}

const lengthOf = (words: readonly { readonly text: string }[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0)

function weigh(
  votes: Votes,
  model: LetterModel<LineLanguage>,
  words: readonly KnownWord[],
): readonly [LineLanguage, number][] {
  const weighed: [LineLanguage, number][] = []
  for (const [language, likelihood] of model.sum(words.map(({ letters }) => letters))) {
    weighed.push([language, likelihood + VOTE * votes[language] + (language === 'other' ? 0 : PRIOR)])
  }
  return weighed.sort((a, b) => b[1] - a[1])
}

// «Ауыл аманаты» in a Russian text: a quoted name says nothing of the language around it.
const QUOTED_NAME = /[«"“][^«»"“”]{1,30}[»"”]/gu

const wordsOutsideNames = (line: string): readonly string[] =>
  wordsOf(/[«"“]/u.test(line) ? line.replace(QUOTED_NAME, ' ') : line)

// No word is longer; what is, is cut, so that no pattern below meets a word without end.
const LONGEST_WORD = 40
const APOSTROPHE_UNIT = 0x27

function wordsOf(line: string): readonly string[] {
  if (/[\uD800-\uDFFF]/.test(line)) return line.match(/[\p{L}\p{M}']{1,40}/gu) ?? []
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= line.length; at++) {
    const unit = line.charCodeAt(at)
    const isInWord = (kindOfUnit(unit) & (LETTER | MARK)) !== 0 || unit === APOSTROPHE_UNIT
    if (isInWord && at - start < LONGEST_WORD) continue
    if (at > start) words.push(line.slice(start, at))
    start = isInWord ? at : at + 1
  }
  return words
}

/**
 * Kyrgyz and Tatar share ә ң ө ү һ with Kazakh, but a few words of Kazakh always hold қ, ғ, ұ or і. Uzbek and Tajik
 * share қ and ғ, but hold neither ы nor і.
 */
function isOtherTurkic(text: string, words: readonly string[], votes: Votes): boolean {
  if (/[ғқ]/u.test(text) && !/[ыіңөүұә]/u.test(text)) return words.length > 2 && votes.kk > votes.ru
  if (votes.kk >= MARKED_WORDS_ALONE || /[құіғ]/u.test(text)) return false
  const marked = words.filter(word => /[әңөүһ]/u.test(word))
  return (
    marked.length > 1 || marked.some(word => NEIGHBOUR_SYLLABLES.test(word)) || hasBareGutturals(words, votes)
  )
}

// Votes that no run of merely marked words in a headline reaches: with more, Kazakh words are among them.
const MARKED_WORDS_ALONE = 5.6
// Kazakh writes ө and ү in the first syllable alone, and ә hardly after it.
const NEIGHBOUR_SYLLABLES = /[өү][^аеоуыэөүәяию]+[өүә]|ә[^аеоуыэөүәяию]+ә/u

/** Before back vowels Kazakh writes ғ and қ in its endings, where Kyrgyz and Tatar write г and к. */
const hasBareGutturals = (words: readonly string[], votes: Votes): boolean =>
  votes.kk > votes.ru &&
  words.some(word => /[аоуы][^әөүіеюя]*(?:га|гы|гын|ган|ганда|кка|лык|лыгы)$/u.test(word))

/** Ukrainian and Belarusian have і, and none of the letters that a line of Kazakh has beside it. */
const isSlavicWithI = (text: string, words: readonly string[]): boolean =>
  /і/u.test(text) && !/[әғқңөұүһ]/u.test(text) && words.some(breaksHarmony)

const CYRILLIC_WORD = /^[\u0400-\u052F\p{M}']+$/u
const LATIN_WORD = /^[\p{Script=Latin}\p{M}']+$/u

const KAZAKH_LETTERS = /[әғқңөұүһі]/u
// Ukrainian їєґ, Belarusian ў, Bashkir ҙҫҡ, Tatar җ, Tajik ӣӯҷ, Uzbek ҳ, Serbian and Macedonian ђјљњћџѓќ.
const FOREIGN_LETTERS = /[їєґўҙҫҡҗӣӯҷҳђјљњћџѓќѣ]/u
// Long vowels of Kyrgyz and Mongolian, Kyrgyz -нын for Kazakh -ның, ч among Turkic vowels, Bulgarian ъ.
const FOREIGN_SPELLING =
  /аа|уу|өө|үү|ээ|[ыуү]нын$|инин$|ч.*[өүң]|[өүң].*ч|ч.*лд[ыи]$|[бвгджзклмнпрстфхц]ъ[бвгджзклмнпрстфхц]/u
// The Bulgarian article after a noun; Russian has no word in -ът.
const ENDS_IN_HARD_T = /[а-я]{3}ът$/u
const BULGARIAN_ARTICLE = /[а-я]{3}(?:ият|ията|ството|ванет|ването)$|[а-я]{2}(?:ните|телите|ките|тото)$/u
// Vowel harmony: і stands with front vowels in Kazakh, with any in Ukrainian and Belarusian.
const BROKEN_HARMONY = /[аоыэя][^аеёиоуыэюяәөұүі]*і|і[^аеёиоуыэюяәөұүі]*[аоыэяи]/u
const RUSSIAN_ENDING =
  /(?:ого|его|ому|ему|ться|тся|ци[яию]|ией|иях|ость|ости|остью|ски[йхм]|ск(?:ая|ое|ого|ой|ую)|ному|ных|ными|ыми|ени[ейяю]|ением|овать|али|или|[аяуюе]ет|[аяую]ют|ый|ая|ые|ов|ах|ами|ил|ал)$/u
const KAZAKH_VERB = /(?:лды|рды|тты|нды|йды|ыпты|[дтл]ау|[дтл]еу|ушы|лар|лер)$/u

const breaksHarmony = (word: string): boolean => BROKEN_HARMONY.test(word) && !/[әңөүһқғұ]|^кітап/u.test(word)

function voteCyrillic(votes: Votes, word: string): void {
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
const KAZAKH_LATIN_LETTERS =
  /[ǵńǧūī]|q(?!u)|[äöüñğış].*[qñğı]|[qñğı].*[äöüñğış]|[yıi]ñ(?!o)|[qj].*[áúý]|[áúý].*[qj]|[aeoáú]ı/u
const KAZAKH_LATIN_ENDING =
  /(?:[ldt][ae]r(?:y|i|ı)?|[nd]y[ñń]|[nd][iı][ñń]|[ǵğgqk][ae]n?|[dt]y|[lst]dy|[ldt][iı]|[dt][ae]n?|l[yıi][qk]|[yıi]p|[yıi]s|[mbp]en|[ae]t[yıi]n|ş[yıi]|m[yıi]z)$/u
// Turkish and Azerbaijani: letters that Kazakh lacks, and ı among back vowels.
const OTHER_LATIN = /[cçwxəßàèêâîôœæøåãõìòùžňčšřěůőűłąęśźż]|a[^aeiouäöüıəy]+ı|ı[^aeiouäöüıəyq]+a/u
const ENGLISH_ENDING =
  /(?:tions?|ings?|ments?|ness|it(?:y|ies)|ally|edly|ive|ous|ance|ence|ies|ers|ists|['’]s|ed|ly)$/u
const ENGLISH_SPELLING = /th|wh|ght|ck|tch|ee|oo|ea|ou|ow|ay|ew|dge|[^aeiou]le$|[^aeiou]y$/u

function voteLatin(votes: Votes, word: string): void {
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
