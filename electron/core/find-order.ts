import type { Database } from 'better-sqlite3'
import type { FindRequest } from '../../shared/find'
import type { Match } from './find-matches'
import type { LibraryShelf } from './find-shelf'
import type { SearchIndex } from './search/search-index'
import { inOrder, orderFewByHeadline } from './store/headline-order'
import { orderByDate } from './store/order'
import { idsOf, rowsOf, type Shelf } from './store/shelf'

/** Rows in the order of a list. */
export interface OrderedRows {
  readonly rows: Int32Array
  /** How many of them are in the order of relevance, where not all are. */
  readonly rankedAmong: number | null
  readonly isByDate: boolean
}

/** So few headlines are sorted by themselves; for more, all of the library's are. */
export const FEW = 2_000

interface OrderHost {
  readonly db: Database
  readonly index: SearchIndex
  readonly shelf: LibraryShelf
}

/** Puts rows in order.
 *  @param rows rising; where there are more than a FEW, the shelf has the order of all headlines
 *  @throws IndexBroken */
export function ordered(
  { db, index, shelf }: OrderHost,
  match: Match,
  rows: Int32Array,
  { sort, alphabet }: Pick<FindRequest, 'sort' | 'alphabet'>,
): OrderedRows {
  const { current } = shelf
  switch (sort) {
    case 'relevance':
      if (match.read.asksForWords) return ranked(index, current, match, rows)
      return { rows: orderByDate(current, rows, 'newest'), rankedAmong: null, isByDate: true }
    case 'newest':
    case 'oldest':
      return { rows: orderByDate(current, rows, sort), rankedAmong: null, isByDate: true }
    case 'headline': {
      const order = shelf.headlineOrder(alphabet)
      const sorted = order === null ? orderFewByHeadline(db, current, rows, alphabet) : inOrder(order, rows)
      return { rows: sorted, rankedAmong: null, isByDate: false }
    }
  }
}

/** The best first; what was not looked at for its relevance follows by date. */
function ranked(index: SearchIndex, shelf: Shelf, match: Match, rows: Int32Array): OrderedRows {
  const candidates = idsOf(shelf, rows)
  const { ids, rest } = index.rank(match.read, match.matches, candidates)
  const best = rowsOf(shelf, ids)
  if (rest.length === 0) return { rows: best, rankedAmong: null, isByDate: false }
  const all = new Int32Array(rows.length)
  all.set(best)
  all.set(orderByDate(shelf, rowsOf(shelf, rest), 'newest'), best.length)
  return { rows: all, rankedAmong: best.length, isByDate: false }
}
