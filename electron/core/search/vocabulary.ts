import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { stemOf } from './indexed-term'
import { COMMONNESS } from './word-counts'

/** A word of the library. */
export interface KnownWord {
  readonly form: string
  readonly term: string
  /** That have it, roughly: those that were removed may still count. */
  readonly articles: number
  /** Of these, those in which it is written like a name, and those that do not tell. */
  readonly named: number
  readonly vague: number
}

/** Whether words are names: written so at least as often as small. */
export function areNames(words: readonly KnownWord[]): boolean {
  const named = words.reduce((sum, word) => sum + word.named, 0)
  const small = words.reduce((sum, word) => sum + word.articles - word.named - word.vague, 0)
  return named >= small
}

/** The commonest words that an unfinished word may become: the longer it is, the more of them are meant. */
const MAX_COMPLETIONS = 64
const COMPLETIONS_PER_LETTER = 12
/** With fewer letters, words with Kazakh letters instead are not looked for: too many begin so. */
const SHORTEST_BARE = 2
/** Articles of all completions together that may have to be looked at: what a word finds is worth that much, and one
 *  typed letter must not ask for half of the index. */
const MAX_COMPLETED = 100_000
/** Words with one beginning that are looked at for the commonest. */
const MAX_CANDIDATES = 20_000
/** Words that a typed one may stand for besides: a name has some ten cases, in some spellings. */
const MAX_ALSO = 64

const beginning = (source: string) => `
  SELECT term, max(articles) AS articles, form, named, vague
    FROM (SELECT form, term, articles, named, vague FROM words ${source} LIMIT ${MAX_CANDIDATES})
   GROUP BY term
   ORDER BY articles DESC, term
   LIMIT ${MAX_COMPLETIONS}`
const BEGINS = 'form >= :from AND form < :to'
const BEGINNING = [
  ...COMMONNESS.map(least => `INDEXED BY words_in_${least} WHERE ${BEGINS} AND articles >= ${least}`),
  `WHERE ${BEGINS}`,
].map(beginning)
const BEGINNING_FORMS = `
  SELECT form, term, articles, named, vague FROM (SELECT * FROM words WHERE ${BEGINS} LIMIT ${MAX_CANDIDATES})
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_COMPLETIONS}`
const BEGINNING_ALL = `SELECT form, term FROM words WHERE ${BEGINS} LIMIT ${MAX_CANDIDATES}`
const BEGINNING_BARE = `
  SELECT form, term, articles, named, vague
    FROM (SELECT form, term, articles, named, vague FROM words
           WHERE bare IS NOT NULL AND bare >= :from AND bare < :to LIMIT ${MAX_CANDIDATES})
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_ALSO}`
const WITHOUT_KAZAKH_LETTERS = `
  SELECT form, term, articles, named, vague FROM words
   WHERE bare IS NOT NULL AND bare IN (SELECT value FROM json_each(:stems))
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_ALSO}`
const SOUNDING = `
  SELECT form, term, articles, named, vague FROM words
   WHERE name IS NOT NULL AND name IN (SELECT value FROM json_each(:keys))
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_ALSO}`
// A term begins as its forms do, but for its last letter (happy, happi; кітабы, кітап), so they need no index of their own.
const OF_TERM = `
  SELECT form, term, articles, named, vague
    FROM (SELECT form, term, articles, named, vague FROM words WHERE ${BEGINS} LIMIT ${MAX_CANDIDATES})
   WHERE term = :term`
const OF_FORMS = `
  SELECT form, term, articles, named, vague FROM words WHERE form IN (SELECT value FROM json_each(:forms))
   ORDER BY articles DESC, form, term`

// The last code point: every word that begins with the prefix sorts before prefix + this.
const LAST = '\u{10ffff}'
const range = (prefix: string) => ({ from: prefix, to: prefix + LAST })
const list = (values: Iterable<string>) => JSON.stringify([...values])

/** The commonest words that begin with a form, one for each term. */
export function completions(db: Database, form: string): KnownWord[] {
  let found: KnownWord[] = []
  for (const sql of BEGINNING) {
    found = prepared<object, KnownWord>(db, sql).all(range(form))
    if (found.length === MAX_COMPLETIONS) break
  }
  return affordable(found.slice(0, COMPLETIONS_PER_LETTER * form.length))
}

/** The commonest forms that begin with another. */
export const completedForms = (db: Database, form: string): KnownWord[] =>
  affordable(prepared<object, KnownWord>(db, BEGINNING_FORMS).all(range(form)))

/** Forms that begin with another and have none of some stems: at most as many as are looked at. */
export const otherCompletions = (db: Database, form: string, terms: ReadonlySet<string>): Set<string> =>
  new Set(
    prepared<object, Pick<KnownWord, 'form' | 'term'>>(db, BEGINNING_ALL)
      .all(range(form))
      .filter(({ term }) => !terms.has(term))
      .map(word => word.form),
  )

/** As many of the commonest as can be looked for, at least one. */
export function affordable(words: readonly KnownWord[]): KnownWord[] {
  let articles = 0
  return words.filter((word, place) => {
    articles += word.articles
    return place === 0 || articles <= MAX_COMPLETED
  })
}

/** The commonest words with Kazakh letters whose stem begins with bare letters. */
export const bareCompletions = (db: Database, letters: string): KnownWord[] =>
  letters.length < SHORTEST_BARE
    ? []
    : affordable(prepared<object, KnownWord>(db, BEGINNING_BARE).all(range(letters)))

/** The commonest words whose stems have Kazakh letters where these have those that stand for them. */
export const wordsWithKazakhLetters = (db: Database, stems: Iterable<string>): KnownWord[] =>
  prepared<object, KnownWord>(db, WITHOUT_KAZAKH_LETTERS).all({ stems: list(stems) })

/** The commonest words that have one of some keys of names. */
export const wordsSounding = (db: Database, keys: Iterable<string>): KnownWord[] =>
  prepared<object, KnownWord>(db, SOUNDING).all({ keys: list(keys) })

const SHORT_TERM = 2
function termRange(term: string): string {
  const stem = stemOf(term)
  return stem.length <= SHORT_TERM ? stem : stem.slice(0, -1)
}

/** Words with one of some stems, the commonest first. */
export function wordsOfTerms(db: Database, terms: Iterable<string>): KnownWord[] {
  const found = [...terms].flatMap(term =>
    prepared<object, KnownWord>(db, OF_TERM).all({ ...range(termRange(term)), term }),
  )
  return found.sort((a, b) => b.articles - a.articles)
}

/** Words with these forms, the commonest first. */
export const wordsOfForms = (db: Database, forms: Iterable<string>): KnownWord[] =>
  prepared<object, KnownWord>(db, OF_FORMS).all({ forms: list(forms) })
