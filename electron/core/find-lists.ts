import type { Question } from '../../shared/find'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import type { QuestionRows } from './find-matches'
import type { LibraryShelf } from './find-shelf'
import { READ } from './store/shelf'
import { takeTurn } from './take-turn'

interface Counts {
  readonly total: number
  readonly unread: number
}

/** Counts what smart lists hold, and remembers it until articles or marks change. */
export class SmartListCounts {
  readonly #shelf: LibraryShelf
  readonly #rows: QuestionRows
  readonly #known = new Map<string, Counts>()
  #state = ''

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

  #countsOf(question: Question): Counts {
    const state = `${this.#shelf.edition} ${this.#shelf.markEdition}`
    if (state !== this.#state) this.#known.clear()
    this.#state = state
    const name = JSON.stringify(question)
    const known = this.#known.get(name)
    const counts = known ?? this.#countAnew(question)
    this.#known.set(name, counts)
    return counts
  }

  #countAnew(question: Question): Counts {
    const rows = this.#rows.narrowAnew(question, this.#rows.matchAnew(question))
    const { codes } = this.#shelf.current.marks
    let unread = 0
    for (const row of rows) unread += ((codes[row] ?? 0) & READ) === 0 ? 1 : 0
    return { total: rows.length, unread }
  }
}
