import type { Clause } from './clause'
import type { Condition } from './condition'
import { meaningOf } from './query-meaning'
import { pieces } from './query-pieces'

export { type Clause, FIELDS, type Field } from './clause'
export type { Condition } from './condition'

/** What typed text asks for. */
export interface Query {
  readonly clauses: readonly Clause[]
  readonly conditions: readonly Condition[]
  /** Something in it looks like the query language and could not be understood: it was taken as plain words. */
  readonly isPlain: boolean
}

/** Parts of one query that are looked at: what is beyond would only slow it down. */
const MAX_CLAUSES = 32
const MAX_WORDS = 64
const MAX_CONDITIONS = 32

/** Reads typed text in the query language of docs/search.md: lunr's, with phrases, exact words, dates and marks beside.
 *  No query is an error: what cannot be understood is taken as plain words. While a word is being typed — the text ends
 *  in it — it stands for every word that begins so. The work grows with the length of the text. */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = []
  const conditions: Condition[] = []
  let wordCount = 0
  let isPlain = false
  for (const piece of pieces(text)) {
    const { clause, condition, isPlain: isPlainPiece } = meaningOf(piece)
    isPlain ||= isPlainPiece
    if (condition !== null && conditions.length < MAX_CONDITIONS) conditions.push(condition)
    if (clause === null || clauses.length === MAX_CLAUSES || wordCount === MAX_WORDS) continue
    const words = clause.words.slice(0, MAX_WORDS - wordCount)
    wordCount += words.length
    clauses.push({ ...clause, words })
  }
  return { clauses, conditions, isPlain }
}
