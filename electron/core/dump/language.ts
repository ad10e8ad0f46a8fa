import { LANGUAGES, type Language } from '../../../shared/article'
import { kindOfUnit, LETTER, MARK } from '../../../shared/characters'
import { holdsEnglishWord, holdsRussianPreposition, isNamesAlone } from './borrowed-names'
import { inLatinAlphabets } from './kazakh-latin'
import { CYRILLIC_SAMPLES, LATIN_SAMPLES } from './language-samples'
import { type Votes, voteCyrillic, voteLatin } from './language-votes'
import { lazily } from './lazily'
import { type LetterModel, learnLetters, type WordLetters } from './letter-model'
import { isOtherTurkic, isSlavicWithI } from './neighbour-languages'
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

// A tenth of a second, which a program that reads no file does without.
const cyrillicLetters = lazily(() => learnLetters(asOthers(CYRILLIC_SAMPLES)))
const latinLetters = lazily(() =>
  learnLetters([
    ...asOthers(LATIN_SAMPLES),
    ...inLatinAlphabets(CYRILLIC_SAMPLES.kk).map(sample => ['kk', sample] as const),
  ]),
)

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
    isCyrillic ? cyrillicLetters() : latinLetters(),
    runningWords(written, words, judged, isCyrillic ? 'cyrillic' : 'latin'),
  )
  const isKnown = best !== undefined && second !== undefined && best[1] - second[1] >= LEAST_LEAD
  if (best?.[0] === 'kk') {
    if (isCyrillic && holdsRussianPreposition(written)) return 'ru'
    if (!isCyrillic && holdsEnglishWord(written)) return 'en'
    if (!isCyrillic && isNamesAlone(written)) return null
    if (!isCyrillic && isEnglishBesideNames(written, words)) return 'en'
  }
  return isKnown ? best[0] : null
}

// More than this, and the line has enough of its own to be known by.
const MOST_BESIDE_NAMES = 2

/** "Bolashak scholars": whether the one or two words that are no names have English letters rather than Kazakh ones. */
function isEnglishBesideNames(written: readonly string[], words: readonly KnownWord[]): boolean {
  const beside = words.filter((word, at) => at > 0 && word.text === written[at])
  if (beside.length === 0 || beside.length > MOST_BESIDE_NAMES || words.some(({ votes }) => votes.kk > 0))
    return false
  const likelihood = latinLetters().sum(beside.map(({ letters }) => letters))
  return (likelihood.get('en') ?? 0) > (likelihood.get('kk') ?? 0)
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

const CYRILLIC_WORD = /^[\u0400-\u052F\p{M}']+$/u
const LATIN_WORD = /^[\p{Script=Latin}\p{M}']+$/u
const NO_LETTERS: WordLetters = { gains: new Float64Array(), sequences: 0 }

const known = remembered((written): KnownWord => {
  const text = written.toLowerCase()
  const votes: Votes = { en: 0, ru: 0, kk: 0, other: 0 }
  if (CYRILLIC_WORD.test(text)) {
    voteCyrillic(votes, text)
    return { text, script: 'cyrillic', votes, letters: cyrillicLetters().explain(text) }
  }
  if (!LATIN_WORD.test(text)) return { text, script: null, votes, letters: NO_LETTERS }
  voteLatin(votes, text)
  return { text, script: 'latin', votes, letters: latinLetters().explain(text) }
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
