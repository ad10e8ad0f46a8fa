import type { Database } from 'better-sqlite3'
import { isWithinDistance } from './edit-distance'

/** The commonest words that an unfinished word may become; rarer ones are left out, so that one typed letter does not
 *  ask for half of the index. */
const MAX_COMPLETIONS = 64
/** Words a misspelt word may stand for. */
const MAX_CORRECTIONS = 16

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
