import { type DateGroup, MAX_IDS, MAX_SPANS, type RowSpan } from '../../shared/find'
import { type ArticleId, articleId } from '../../shared/ids'
import type { Marking } from '../../shared/marking'
import { tagName } from '../../shared/tags'
import { unreachable } from '../../shared/unreachable'
import type { Match } from './find-matches'
import type { OrderedRows } from './find-order'
import { BOOKMARKED, READ, rowOf, type Shelf } from './store/shelf'

/** An answer as it was given: further rows of it, and what a person does to many of them, go by this. */
export interface KeptOrder extends OrderedRows {
  readonly id: number
  readonly match: Match
  readonly dateGroups: readonly DateGroup[]
  /** Of the shelf that the rows are of, and its ids: they outlast it. */
  readonly edition: number
  readonly ids: Int32Array
}

/** The articles in rows of an order that are still listed; with `changing`, those it would change. At most MAX_IDS. */
export function idsIn(
  { rows, ids }: KeptOrder,
  spans: readonly RowSpan[],
  shelf: Shelf,
  changing: Marking | null,
): ArticleId[] {
  const isChanged = changing === null ? () => true : changeIn(shelf, changing)
  const found: ArticleId[] = []
  for (const position of positionsIn(spans, rows.length)) {
    const id = ids[rows[position] ?? 0] ?? 0
    const row = rowOf(shelf, id)
    if (row < 0 || !isChanged(row)) continue
    found.push(articleId(id))
    if (found.length === MAX_IDS) break
  }
  return found
}

/** Where the articles of rows are in another order; null where they have come apart into too many spans.
 *  @param shelf the one that `into` is of */
export function rowsFollowed(
  { rows, ids }: KeptOrder,
  spans: readonly RowSpan[],
  shelf: Shelf,
  into: KeptOrder,
): RowSpan[] | null {
  const isWanted = new Uint8Array(shelf.size)
  for (const position of positionsIn(spans, rows.length)) {
    const row = rowOf(shelf, ids[rows[position] ?? 0] ?? 0)
    if (row >= 0) isWanted[row] = 1
  }
  const followed: RowSpan[] = []
  let first = -1
  for (let position = 0; position <= into.rows.length; position++) {
    const isIn = position < into.rows.length && isWanted[into.rows[position] ?? 0] === 1
    if (isIn && first < 0) first = position
    if (isIn || first < 0) continue
    if (followed.push({ first, last: position - 1 }) > MAX_SPANS) return null
    first = -1
  }
  return followed
}

/** Each once and in order, whatever the spans are: ten thousand may lie over one another. */
function* positionsIn(spans: readonly RowSpan[], total: number): Generator<number> {
  let next = 0
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    for (next = Math.max(next, first); next <= Math.min(last, total - 1); next++) yield next
  }
}

/** Tells of a row whether what a person does would change it. */
function changeIn({ marks, tags }: Shelf, marking: Marking): (row: number) => boolean {
  const { on } = marking
  switch (marking.kind) {
    case 'read':
      return row => (((marks.at(row) ?? 0) & READ) !== 0) !== on
    case 'bookmarked':
      return row => (((marks.at(row) ?? 0) & BOOKMARKED) !== 0) !== on
    case 'tagged': {
      const name = tagName(marking.tag)
      const hasTag = tags.values.map(set => set.some(tag => tagName(tag) === name))
      return row => hasTag[tags.codes[row] ?? 0] !== on
    }
    default:
      return unreachable(marking)
  }
}
