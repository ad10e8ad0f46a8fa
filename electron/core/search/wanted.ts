import type { Database } from 'better-sqlite3'
import { LANGUAGES } from '../../../shared/article'
import { bare, hasKazakhLetter } from '../../../shared/bare-letters'
import { isCommonWord } from '../dump/language-words'
import { analyse, type TypedWord } from '../text/analyse'
import { nameKeys } from '../text/name-key'
import { words } from '../text/tokens'
import { indexedWord, languageTerm, stemOf, termIn } from './indexed-term'
import type { Clause } from './query'
import { wordsSpelledLike } from './similar-words'
import {
  areNames,
  bareCompletions,
  completedForms,
  completions,
  type KnownWord,
  wordsOfForms,
  wordsOfTerms,
  wordsSounding,
  wordsWithKazakhLetters,
} from './vocabulary'

/** What answers one clause of a query. */
export interface Wanted extends Pick<Clause, 'typed' | 'fields' | 'isPhrase' | 'boost' | 'isRequired'> {
  readonly words: readonly WantedWord[]
  /** Terms that stand one after the other, one way for each language; empty where that does not matter. */
  readonly phrases: readonly (readonly string[])[]
}

export interface WantedWord {
  /** As it was typed. */
  readonly typed: string
  readonly form: string
  /** Terms in its own script and letters. */
  readonly terms: ReadonlySet<string>
  /** Further terms that it stands for, in another script or with other letters: what has only these comes behind. */
  readonly also: ReadonlySet<string>
  /** Of these, those in its own script: they come before the others. */
  readonly near: ReadonlySet<string>
  /** Words that `also` comes from, the commonest first. */
  readonly alsoWords: readonly KnownWord[]
  /** The spellings that are meant, where others are not. */
  readonly forms: ReadonlySet<string> | null
  /** Every word that begins with it is meant too; null for none. */
  readonly prefix: string | null
  /** The same without Kazakh letters. */
  readonly barePrefix: string | null
}

/** Puts a clause into the index's own words: stems, completions of the word being typed, corrections where asked, and
 *  what it stands for in other scripts. */
export function wantedBy(db: Database, clause: Clause): Wanted {
  const typedWords = [...words(clause.typed)].map(({ text }) => text)
  const stems = stemsOf(clause)
  const last = clause.words.length - 1
  const wantedWords = clause.words.map(({ form, bare: bareStems }, place) => {
    const isPrefix = clause.isPrefix && place === last
    const typed = typedWords[place] ?? form
    const word = {
      form,
      bare: bareStems,
      terms: new Set(stems.flatMap(terms => terms.slice(place, place + 1))),
    }
    if (isLanguageOnly(clause)) return languageWord(word, typed)
    return clause.isExact
      ? exactWord(db, word, typed, isPrefix)
      : anyForm(db, word, typed, isPrefix, clause.typos)
  })
  const { typed, fields, isPhrase, boost, isRequired } = clause
  const phrases = isPhrase ? phrasesOf(clause, stems, wantedWords) : []
  return { typed, fields, isPhrase, boost, isRequired, words: wantedWords, phrases }
}

const isLanguageOnly = ({ fields }: Clause) => fields.every(field => field === 'lang')

const languageWord = ({ form }: TypedWord, typed: string): WantedWord => ({
  ...NOTHING_MORE,
  typed,
  form,
  terms: new Set([languageTerm(form)]),
})

const NOTHING_MORE = {
  also: new Set<string>(),
  near: new Set<string>(),
  alsoWords: [],
  forms: null,
  prefix: null,
  barePrefix: null,
}

function exactWord(db: Database, { form, terms }: TypedWord, typed: string, isPrefix: boolean): WantedWord {
  const known = isPrefix ? completedForms(db, form) : wordsOfForms(db, [form])
  return {
    ...NOTHING_MORE,
    typed,
    form,
    terms: new Set([...terms, ...known.map(word => word.term)]),
    forms: new Set([form, ...known.map(word => word.form)]),
    prefix: isPrefix ? form : null,
  }
}

function anyForm(db: Database, word: TypedWord, typed: string, isPrefix: boolean, typos: number): WantedWord {
  const { form } = word
  const terms = new Set([
    ...word.terms,
    ...(isPrefix ? completions(db, form) : []).map(({ term }) => term),
    ...(typos > 0 ? wordsSpelledLike(db, form, typos) : []).map(({ term }) => term),
  ])
  const doesCross = hasLetter.test(form)
  const alsoWords = doesCross ? alsoWordsOf(db, word, isPrefix).filter(({ term }) => !terms.has(term)) : []
  return {
    typed,
    form,
    terms,
    also: new Set(alsoWords.map(({ term }) => term)),
    near: new Set(alsoWords.filter(also => isNear(form, also)).map(({ term }) => term)),
    alsoWords,
    forms: null,
    prefix: isPrefix ? form : null,
    barePrefix: isPrefix && doesCross ? bare(form) : null,
  }
}

const isLatin = /^\p{Script=Latin}/u
/** Whether words are in one script, and both Kazakh where the typed one has its letters. */
const isNear = (typed: string, { form, term }: KnownWord): boolean =>
  isLatin.test(typed) === isLatin.test(form) &&
  (!hasKazakhLetter(typed) || term === termIn(stemOf(term), 'kk'))

const hasLetter = /\p{L}/u

/** The stems of a clause's words in each language that they could be in: the articles have them so. */
const stemsOf = (clause: Clause): string[][] =>
  LANGUAGES.map(language =>
    [...analyse(clause.typed, language)]
      .slice(0, clause.words.length)
      .map(word => indexedWord(word, language).term),
  )

/** Words in another script, with Kazakh letters or without: by their stems in bare letters, and by the sounds of names. */
function alsoWordsOf(db: Database, word: TypedWord, isPrefix: boolean): KnownWord[] {
  const found = [...otherLetters(db, word, isPrefix), ...otherScripts(db, word)]
  return found.sort((a, b) => b.articles - a.articles)
}

/** Stems that are looked for in texts without Kazakh letters: shorter ones are other words there. */
const SHORTEST_BARE = 4

function otherLetters(db: Database, { form, bare: stems }: TypedWord, isPrefix: boolean): KnownWord[] {
  // Who types some Kazakh letters has them all: қол is not meant for көл. But a text may lack them.
  if (hasKazakhLetter(form)) {
    const bareStems = [...stems].filter(({ length }) => length >= SHORTEST_BARE)
    return wordsOfTerms(
      db,
      bareStems.map(bareStem => termIn(bareStem, 'kk')),
    )
  }
  const whole = wordsWithKazakhLetters(db, stems)
  return isPrefix ? [...whole, ...bareCompletions(db, form)] : whole
}

/** Names that sound like the word, where it is a name itself or no word of the library. */
function otherScripts(db: Database, { form, terms }: TypedWord): KnownWord[] {
  const keys = nameKeys(form)
  if (keys.length === 0) return []
  const own = wordsOfTerms(db, terms)
  if (!areNames(own) || (own.length === 0 && isCommonWord(form))) return []
  const heard = own.length === 0 ? [...keys, ...nameKeys(withKazakhSounds(form))] : keys
  const isName = new Map<string, boolean>()
  return wordsSounding(db, heard).filter(known => {
    const answer = isName.get(known.term) ?? areNames(wordsOfTerms(db, [known.term]))
    isName.set(known.term, answer)
    return answer && withoutShortI(known.form) !== withoutShortI(form)
  })
}

/** й is a letter of its own: иод is not йод, though they sound alike. */
const withoutShortI = (form: string) => form.replaceAll('й', 'и')

/** A word as it may have been meant on a keyboard without Kazakh letters: казакстан sounds like қазақстан. */
const withKazakhSounds = (form: string) => form.replaceAll('к', 'қ').replaceAll('г', 'ғ')

/** Completions of the last word of a phrase that are looked for: each makes the phrase anew. */
const MAX_LAST_TERMS = 16

/** The stems of a phrase in each language it could be in: an article has all its words in one. */
function phrasesOf(
  clause: Clause,
  stems: readonly (readonly string[])[],
  wantedWords: readonly WantedWord[],
): string[][] {
  const phrases = new Map<string, string[]>()
  const lastTerms = clause.isPrefix ? [...(wantedWords.at(-1)?.terms ?? [])].slice(0, MAX_LAST_TERMS) : []
  for (const terms of stems) {
    const ways = [[...terms], ...lastTerms.map(term => [...terms.slice(0, -1), term])]
    for (const way of ways) phrases.set(way.join(' '), way)
  }
  return [...phrases.values()]
}
