import type { Database } from 'better-sqlite3'
import { type Clause, FIELDS, type Field, type Query } from './query'
import { completions, corrections } from './vocabulary'

/** A query in the words of the index. */
export interface Expression {
  /** What must match, in FTS5's syntax; null where nothing is asked for but to leave something out. */
  readonly match: string | null
  readonly exclude: string | null
  /** What was found by: for marking the places in a text. */
  readonly wanted: readonly Wanted[]
}

/** Terms that answer one word of the query. */
export interface Wanted {
  readonly terms: ReadonlySet<string>
  /** Every word that begins with it is meant too; null for none. */
  readonly prefix: string | null
  readonly fields: readonly Field[]
}

// Terms are letters, digits and marks only, so a quoted term can hold no quote; doubled all the same, as SQL wants it.
const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`
const columns = (fields: readonly Field[]) =>
  fields.length === FIELDS.length ? '' : `{${fields.join(' ')}} : `
const either = ({ terms, fields }: Wanted) => `${columns(fields)}(${[...terms].map(quoted).join(' OR ')})`

/** Puts a query into the index's own words: stems, completions of the word being typed, corrections where asked. */
export function toExpression(db: Database, query: Query): Expression {
  const wanted = query.clauses.filter(clause => !clause.isExcluded).flatMap(clause => wantedBy(db, clause))
  const unwanted = query.clauses.filter(clause => clause.isExcluded)
  return {
    match: wanted.length === 0 ? null : wanted.map(either).join(' AND '),
    exclude: unwanted.length === 0 ? null : unwanted.map(clause => allOf(db, clause)).join(' OR '),
    wanted,
  }
}

const allOf = (db: Database, clause: Clause) => `(${wantedBy(db, clause).map(either).join(' AND ')})`

function wantedBy(db: Database, clause: Clause): Wanted[] {
  return clause.words.map((word, index) => {
    const isPrefix = clause.isPrefix && index === clause.words.length - 1
    const more = [
      ...(isPrefix ? completions(db, word.form) : []),
      ...(clause.typos > 0 ? corrections(db, word.form, clause.typos) : []),
    ]
    return {
      terms: new Set([...word.terms, ...more]),
      prefix: isPrefix ? word.form : null,
      fields: clause.fields,
    }
  })
}
