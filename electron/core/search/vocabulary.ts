import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { isWithinDistance } from './edit-distance'

/** The commonest words that an unfinished word may become; rarer ones are left out, so that one typed letter does not
 *  ask for half of the index. */
const MAX_COMPLETIONS = 64
/** Words a misspelt word may stand for. */
const MAX_CORRECTIONS = 16

const COUNT = `
  INSERT INTO words (form, term, articles) VALUES (:form, :term, :articles)
  ON CONFLICT (form, term) DO UPDATE SET articles = articles + excluded.articles`
const COUNT_MISSING = `
  INSERT INTO words (form, term, articles) VALUES (:form, :term, :articles)
  ON CONFLICT DO NOTHING`
const COMPLETE = `
  SELECT term, max(articles) AS articles FROM words
   WHERE form >= :from AND form < :to
   GROUP BY term
   ORDER BY articles DESC, term
   LIMIT :limit`
const SIMILAR = `
  SELECT form, term FROM words
   WHERE form >= :from AND form < :to AND length(form) BETWEEN :shortest AND :longest
   ORDER BY articles DESC, form, term`

/** Words saved between two questions of the reader: about a millisecond. */
const SAVED_AT_ONCE = 200

/** In how many articles each word is that were added since the words were saved last: most words are in many. */
export class WordCounts {
  readonly #counts = new Map<string, { form: string; term: string; articles: number }>()

  add(form: string, term: string, articles: number): void {
    const name = `${form} ${term}`
    const count = this.#counts.get(name)
    if (count === undefined) this.#counts.set(name, { form, term, articles })
    else count.articles += articles
  }

  /** Saves all, some at a step. */
  *saving(db: Database): Generator<void> {
    let saved = 0
    for (const [name, count] of this.#counts) {
      prepared(db, COUNT).run(count)
      this.#counts.delete(name)
      if (++saved % SAVED_AT_ONCE === 0) yield
    }
  }

  /** Saves only what was never counted, for articles that come back: a count says how common a word is, roughly. */
  saveMissing(db: Database): void {
    for (const count of this.#counts.values()) prepared(db, COUNT_MISSING).run(count)
    this.#counts.clear()
  }

  clear(): void {
    this.#counts.clear()
  }
}

// The last code point: every form that begins with the prefix sorts before prefix + this.
const LAST = '\u{10ffff}'

/** Terms of the words that begin with a form. */
export function completions(db: Database, form: string): string[] {
  return db
    .prepare<{ from: string; to: string; limit: number }, { term: string }>(COMPLETE)
    .all({ from: form, to: form + LAST, limit: MAX_COMPLETIONS })
    .map(row => row.term)
}

/** Terms of the words at most `typos` letters from a form, the commonest first. The first letter is taken as right:
 *  few typing errors are there, and it keeps the work small. */
export function corrections(db: Database, form: string, typos: number): string[] {
  const [first = ''] = form
  const length = [...form].length
  const candidates = db.prepare<object, { form: string; term: string }>(SIMILAR).iterate({
    from: first,
    to: first + LAST,
    shortest: length - typos,
    longest: length + typos,
  })
  const terms = new Set<string>()
  for (const candidate of candidates) {
    if (isWithinDistance(form, candidate.form, typos)) terms.add(candidate.term)
    if (terms.size === MAX_CORRECTIONS) break
  }
  return [...terms]
}
