import type { Question } from '../../shared/find'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import type { QuestionRows } from './find-matches'
import type { LibraryShelf } from './find-shelf'
import type { ReadQuery } from './search/read-query'
import { READ } from './store/shelf'
import { takeTurn } from './take-turn'

interface Counted {
  readonly read: ReadQuery
  /** Of the library, as far as the rows hang on it. */
  readonly state: string
  readonly rows: Int32Array
}

/** Rows of a list that are remembered: with more, it is searched for each time that it is counted. */
const MOST_REMEMBERED = 20_000
/** Lists whose rows are remembered. */
const LISTS_REMEMBERED = 100

/** Counts what smart lists hold. */
export class SmartListCounts {
  readonly #shelf: LibraryShelf
  readonly #rows: QuestionRows
  readonly #known = new Map<string, Counted>()
  #edition = 0

  constructor(shelf: LibraryShelf, rows: QuestionRows) {
    this.#shelf = shelf
    this.#rows = rows
  }

  /** Counts one list after the other; other questions are answered in between.
   *  @throws IndexBroken */
  async count(lists: readonly SmartList[]): Promise<CountedSmartList[]> {
    const counted: CountedSmartList[] = []
    for (const list of lists) {
      counted.push({ ...list, ...this.#countsOf(list.question) })
      await takeTurn()
    }
    return counted
  }

  #countsOf(question: Question): Pick<CountedSmartList, 'total' | 'unread'> {
    const rows = this.#rowsOf(question)
    const { codes } = this.#shelf.current.marks
    let unread = 0
    for (const row of rows) unread += ((codes[row] ?? 0) & READ) === 0 ? 1 : 0
    return { total: rows.length, unread }
  }

  #rowsOf(question: Question): Int32Array {
    // What a query is read as hangs on the words of the library.
    if (this.#edition !== this.#shelf.edition) this.#known.clear()
    this.#edition = this.#shelf.edition
    const name = JSON.stringify(question)
    const known = this.#known.get(name)
    if (known !== undefined && known.state === this.#rows.stateOf(question, known)) return known.rows
    const match = this.#rows.matchAnew(question)
    const rows = this.#rows.narrowAnew(question, match).slice()
    const { read } = match
    this.#known.delete(name)
    if (rows.length <= MOST_REMEMBERED && this.#known.size < LISTS_REMEMBERED)
      this.#known.set(name, { read, state: this.#rows.stateOf(question, match), rows })
    return rows
  }
}
