import { cleanText } from '../dump/clean'
import { type Clause, MAX_WORDS } from './clause'
import type { Condition } from './condition'
import { meaningOf } from './query-meaning'
import { pieces } from './query-pieces'

export { type Clause, FIELDS, type Field, TOLD_FIELDS } from './clause'
export type { Condition } from './condition'

/** What typed text asks for. */
export interface Query {
  readonly clauses: readonly Clause[]
  readonly conditions: readonly Condition[]
  /** Something in it looks like the query language and could not be understood: it was taken as plain words. */
  readonly isPlain: boolean
}

// What is looked at of one query: what is beyond would only slow it down.
const MAX_PIECES = 256
const MAX_CLAUSES = 32
const MAX_CONDITIONS = 32
/** Beginnings, and words that may be misspelt: each stands for many, so that more of them together would be slow. */
const MAX_OPEN = 4

/** Reads typed text in the query language of docs/search.md: lunr's, with phrases, exact words, dates and marks beside.
 *  No query is an error: what cannot be understood is taken as plain words. While a word is being typed — the text ends
 *  in it — it stands for every word that begins so. The work grows with the length of the text, and has a bound. */
export function parseQuery(typed: string): Query {
  const clauses: Clause[] = []
  const conditions: Condition[] = []
  let isPlain = false
  let roomForWords = MAX_WORDS
  let pieceCount = 0
  for (const piece of pieces(visible(typed))) {
    if (++pieceCount > MAX_PIECES) break
    const { clause, condition, isPlain: isPlainPiece } = meaningOf(piece)
    isPlain ||= isPlainPiece
    if (condition !== null && conditions.length < MAX_CONDITIONS) conditions.push(condition)
    if (clause === null || clauses.length === MAX_CLAUSES || roomForWords === 0) continue
    const isRoomy = clauses.filter(isOpen).length < MAX_OPEN
    isPlain ||= isOpen(clause) && !isRoomy
    clauses.push(withinWords(isRoomy ? clause : closed(clause), roomForWords))
    roomForWords -= Math.min(clause.words.length, roomForWords)
  }
  return { clauses, conditions, isPlain }
}

/** Typed text as an article's is cleaned: a soft hyphen that was pasted would part a word. */
export function visible(typed: string): string {
  const { text } = cleanText(typed)
  return /\s$/u.test(typed) ? `${text} ` : text
}

const isOpen = ({ isPrefix, typos }: Clause) => isPrefix || typos > 0
const closed = (clause: Clause): Clause => ({ ...clause, isPrefix: false, typos: 0 })

/** The last word is another where some are cut off: none that is unfinished. */
const withinWords = (clause: Clause, room: number): Clause =>
  clause.words.length <= room ? clause : { ...clause, words: clause.words.slice(0, room), isPrefix: false }
