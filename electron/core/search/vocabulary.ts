import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { COMMONNESS } from './word-counts'

/** A word of the library. */
export interface KnownWord {
  readonly form: string
  readonly term: string
  /** That have it, roughly: those that were removed may still count. */
  readonly articles: number
}

/** The commonest words that an unfinished word may become. */
const MAX_COMPLETIONS = 64
/** Articles of all completions together that may have to be looked at: what a word finds is worth that much, and one
 *  typed letter must not ask for half of the index. */
const MAX_COMPLETED = 200_000
/** Words with one beginning that are looked at for the commonest. */
const MAX_CANDIDATES = 20_000
/** Words that a typed one may stand for besides: a name has some ten cases, in some spellings. */
const MAX_ALSO = 64

const beginning = (source: string) => `
  SELECT term, max(articles) AS articles, form
    FROM (SELECT form, term, articles FROM words ${source} LIMIT ${MAX_CANDIDATES})
   GROUP BY term
   ORDER BY articles DESC, term
   LIMIT ${MAX_COMPLETIONS}`
const BEGINS = 'form >= :from AND form < :to'
const BEGINNING = [
  ...COMMONNESS.map(least => `INDEXED BY words_in_${least} WHERE ${BEGINS} AND articles >= ${least}`),
  `WHERE ${BEGINS}`,
].map(beginning)
const BEGINNING_FORMS = `
  SELECT form, term, articles FROM words
   WHERE form >= :from AND form < :to
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_COMPLETIONS}`
const BEGINNING_BARE = `
  SELECT form, term, articles
    FROM (SELECT form, term, articles FROM words
           WHERE bare IS NOT NULL AND bare >= :from AND bare < :to LIMIT ${MAX_CANDIDATES})
   ORDER BY articles DESC, form, term
   LIMIT ${MAX_ALSO}`
// By three indexes, one after the other.
const ALIKE = `
  SELECT form, term, articles FROM words
   WHERE bare IS NOT NULL AND bare IN (SELECT value FROM json_each(:bare))
  UNION
  SELECT form, term, articles FROM words WHERE term IN (SELECT value FROM json_each(:terms))
  UNION
  SELECT form, term, articles FROM words
   WHERE name IS NOT NULL AND name IN (SELECT value FROM json_each(:names))
   ORDER BY articles DESC, form, term
   LIMIT :limit`
const OF_TERMS = `
  SELECT form, term, articles FROM words WHERE term IN (SELECT value FROM json_each(:terms))
   ORDER BY articles DESC, form, term
   LIMIT :limit`
const COUNT_OF_TERMS = `
  SELECT count(DISTINCT form) FROM words WHERE term IN (SELECT value FROM json_each(:terms))`
const OF_FORMS = `
  SELECT form, term, articles FROM words WHERE form IN (SELECT value FROM json_each(:forms))
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
  return affordable(found)
}

/** The commonest forms that begin with another. */
export const completedForms = (db: Database, form: string): KnownWord[] =>
  affordable(prepared<object, KnownWord>(db, BEGINNING_FORMS).all(range(form)))

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
  affordable(prepared<object, KnownWord>(db, BEGINNING_BARE).all(range(letters)))

/** What words are looked for by that are spelled otherwise. */
export interface Likeness {
  /** Stems without Kazakh letters, of words that have some. */
  readonly bare: Iterable<string>
  /** Stems as they stand. */
  readonly terms: Iterable<string>
  readonly names: Iterable<string>
}

/** The commonest words that are like it in one way at least. */
export const wordsAlike = (db: Database, { bare, terms, names }: Likeness): KnownWord[] =>
  prepared<object, KnownWord>(db, ALIKE).all({
    bare: list(bare),
    terms: list(terms),
    names: list(names),
    limit: MAX_ALSO,
  })

/** The commonest words with one of some stems. */
export const wordsOfTerms = (db: Database, terms: Iterable<string>, limit: number): KnownWord[] =>
  prepared<object, KnownWord>(db, OF_TERMS).all({ terms: list(terms), limit })

/** How many forms there are of some stems. */
export const countForms = (db: Database, terms: Iterable<string>): number =>
  prepared<object, number>(db, COUNT_OF_TERMS)
    .pluck()
    .get({ terms: list(terms) }) ?? 0

/** Words with these forms, the commonest first. */
export const wordsOfForms = (db: Database, forms: Iterable<string>): KnownWord[] =>
  prepared<object, KnownWord>(db, OF_FORMS).all({ forms: list(forms) })

const FREQUENCIES = `
  SELECT term, sum(articles) AS articles FROM words WHERE term IN (SELECT value FROM json_each(:terms))
   GROUP BY term`

/** In how many articles each of some terms is, roughly; unknown ones are left out. */
export const wordFrequencies = (
  db: Database,
  terms: Iterable<string>,
): Pick<KnownWord, 'term' | 'articles'>[] =>
  prepared<object, Pick<KnownWord, 'term' | 'articles'>>(db, FREQUENCIES).all({ terms: list(terms) })
