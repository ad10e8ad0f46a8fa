import type { Question, Reading, TypedQuery } from '../../shared/find'
import { conditionPart, isOfMarks } from './find-conditions'
import type { LibraryShelf } from './find-shelf'
import type { Matches } from './search/match'
import type { ReadQuery } from './search/read-query'
import { Remembered } from './search/remembered'
import type { SearchIndex } from './search/search-index'
import { narrow, thoseOf } from './store/narrow'
import { allRows, rowOf, rowsOf } from './store/shelf'

/** What the words of a query found, before its conditions and any filter. */
export interface Match {
  readonly read: ReadQuery
  readonly matches: Matches
  /** Of listed articles, rising. */
  readonly rows: Int32Array
  readonly reading: Reading
}

/** Questions whose rows are kept: the list, its facets and the one before. A row takes four bytes, and there are several
 *  lists of them to each. */
const KEPT = 3

/** Finds the rows that answer questions, and remembers those of the last ones: a list asks for one window after another,
 *  and facets for the same rows. */
export class QuestionRows {
  readonly #shelf: LibraryShelf
  readonly #index: SearchIndex
  readonly #matches = new Remembered<Match>(KEPT)
  readonly #narrowed = new Remembered<Int32Array>(KEPT)

  constructor(shelf: LibraryShelf, index: SearchIndex) {
    this.#shelf = shelf
    this.#index = index
  }

  /** @throws IndexBroken */
  match(query: TypedQuery): Match {
    return this.#matches.get(this.#nameOf(query), () => this.matchAnew(query))
  }

  /** As `match`, without remembering it. */
  matchAnew({ text, asTyped }: TypedQuery): Match {
    const read = this.#index.read({ text, asTyped })
    const shelf = this.#shelf.current
    const { isPlain } = read.query
    const reading = { isPlain, most: null, also: read.also, unknown: [] }
    const matches = this.#index.match(read)
    if (matches.ids === null) {
      const rows = allRows(shelf)
      return { read, matches, rows: without(rows, rowsOf(shelf, matches.without)), reading }
    }
    const rows = rowsOf(shelf, matches.ids)
    if (rows.length > 0) return { read, matches, rows, reading }
    const relaxed = this.#index.relax(read, id => rowOf(shelf, id) >= 0)
    return {
      read,
      matches: relaxed.matches,
      rows: rowsOf(shelf, relaxed.matches.ids ?? new Int32Array(0)),
      reading: { ...reading, most: relaxed.most, unknown: relaxed.unknown },
    }
  }

  /** The rows of a match that meet the conditions of its query. */
  conditioned({ read, rows }: Match): Int32Array {
    const parts = read.query.conditions.map(condition => conditionPart(this.#shelf.current, condition))
    return thoseOf(rows, parts)
  }

  /** The rows that answer a question, rising.
   *  @throws IndexBroken */
  narrowed(question: Question): Int32Array {
    const match = this.match(question)
    return this.#narrowed.get(this.stateOf(question, match), () => this.narrowAnew(question, match))
  }

  narrowAnew({ filter }: Question, match: Match): Int32Array {
    return narrow(this.#shelf.current, this.conditioned(match), filter)
  }

  /** A name for a question and all of the library's state that its rows hang on. */
  stateOf(question: Question, match: Pick<Match, 'read'>): string {
    const marks = hangsOnMarks(question, match) ? this.#shelf.markEdition : null
    return JSON.stringify([this.#nameOf(question), question.filter, marks])
  }

  #nameOf({ text, asTyped }: TypedQuery): string {
    return JSON.stringify([this.#shelf.edition, text, asTyped])
  }
}

/** Whether other articles answer a question when marks change. */
function hangsOnMarks({ filter }: Question, { read }: Pick<Match, 'read'>): boolean {
  const { isUnread, isBookmarked, tags, doubts } = filter
  return (
    isUnread !== null ||
    isBookmarked !== null ||
    [tags, doubts].some(({ include, exclude }) => include.length + exclude.length > 0) ||
    read.query.conditions.some(isOfMarks)
  )
}

/** Rows less others, both rising. */
function without(rows: Int32Array, others: Int32Array): Int32Array {
  if (others.length === 0) return rows
  const left = new Int32Array(rows.length)
  let kept = 0
  let at = 0
  for (const row of rows) {
    if (others[at] === row) at++
    else left[kept++] = row
  }
  return left.subarray(0, kept)
}
