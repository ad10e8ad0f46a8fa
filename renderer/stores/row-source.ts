import type { CallSignal, LibraryApi } from '../../shared/api'
import type { ArticleSummary } from '../../shared/article'
import type { FoundArticles } from '../../shared/find'
import type { SortedQuestion } from './question'
import { WINDOW_ROWS, windowOf } from './windows'

export type RowLibrary = Pick<LibraryApi, 'findArticles' | 'readRows' | 'followRows'>

/** Where the rows of lists come from, window by window. */
export interface RowSource {
  /** The answer to a question, with one of its windows. */
  ask(question: SortedQuestion, number: number, signal: CallSignal): Promise<FoundArticles>
  /** The same, with the rows around one; where the answer has become shorter than that, its last. */
  askAround(question: SortedQuestion, row: number, signal: CallSignal): Promise<FoundArticles>
  /** A further window of an answer; null where its order is no longer kept. */
  window(order: number, number: number): Promise<readonly ArticleSummary[] | null>
  /** Where the article of a row is in another order; null where it is not in it, or cannot be told. */
  rowIn(into: number, order: number | null, row: number): Promise<number | null>
}

export function createRowSource(library: RowLibrary): RowSource {
  const ask = (question: SortedQuestion, number: number, signal: CallSignal) =>
    library.findArticles({ ...question, from: number * WINDOW_ROWS, limit: WINDOW_ROWS }, signal)
  return {
    ask,
    async askAround(question, row, signal) {
      const found = await ask(question, windowOf(row), signal)
      if (found.articles.length > 0 || found.total === 0) return found
      return ask(question, windowOf(found.total - 1), signal)
    },
    window: (order, number) => library.readRows({ order, from: number * WINDOW_ROWS, limit: WINDOW_ROWS }),
    async rowIn(into, order, row) {
      if (order === null || order === into) return row
      const spans = await library.followRows({ order, spans: [{ first: row, last: row }], into })
      return spans?.[0]?.first ?? null
    },
  }
}
