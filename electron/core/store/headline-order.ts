import type { Database } from 'better-sqlite3'
import type { Language } from '../../../shared/article'
import { prepared } from '../sqlite/prepared'
import { headlineKeys } from './alphabet'
import { KeyPool } from './key-pool'
import { allRows, type Shelf } from './shelf'

/** Headlines read between two questions of the reader: some milliseconds. */
const READ_AT_ONCE = 500
const AFTER = `
  SELECT id, headline FROM articles
   WHERE id > :after AND id <= :last AND duplicate_of IS NULL
   ORDER BY id
   LIMIT ${READ_AT_ONCE}`
const BY_ID = 'SELECT headline FROM articles WHERE id = :id'

interface HeadlineRow {
  id: number
  headline: string | null
}

/** Puts all rows in the order of their headlines, step by step; those without one last, those of one headline as they
 *  came in. */
export function* orderedByHeadline(
  db: Database,
  shelf: Shelf,
  language: Language,
): Generator<void, Int32Array<ArrayBuffer>> {
  const keyOf = headlineKeys(language)
  const keys = new KeyPool(shelf.size)
  const withoutHeadline: number[] = []
  for (const [row, headline] of headlinesOf(db, shelf)) {
    if (row % READ_AT_ONCE === 0) yield
    if (headline === null) withoutHeadline.push(row)
    keys.add(headline === null ? NO_KEY : keyOf(headline))
  }
  const isWithout = new Set(withoutHeadline)
  const named = allRows(shelf).filter(row => !isWithout.has(row))
  const sorted = yield* keys.sorting(named)
  const order = new Int32Array(shelf.size)
  order.set(sorted)
  order.set(withoutHeadline, sorted.length)
  return order
}

const NO_KEY = new Uint8Array(0)

/** Puts some rows in the order of their headlines, at once. */
export function orderFewByHeadline(
  db: Database,
  shelf: Shelf,
  rows: Int32Array,
  language: Language,
): Int32Array {
  const keyOf = headlineKeys(language)
  const headlines = Array.from(rows, row => {
    const asked = { id: shelf.ids[row] ?? 0 }
    const found = prepared<typeof asked, { headline: string | null }>(db, BY_ID).get(asked)
    const headline = found?.headline ?? null
    return { row, key: headline === null ? null : Uint8Array.from(keyOf(headline)) }
  })
  headlines.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || a.row - b.row
    return Buffer.compare(a.key, b.key) || a.row - b.row
  })
  return Int32Array.from(headlines, ({ row }) => row)
}

/** Headlines row by row; in pages, since a statement that is left open would hold up every mark that is set meanwhile. */
function* headlinesOf(
  db: Database,
  shelf: Shelf,
): Generator<readonly [row: number, headline: string | null]> {
  const last = shelf.ids[shelf.size - 1] ?? 0
  let row = 0
  for (let after = 0; row < shelf.size; ) {
    const page = prepared<object, HeadlineRow>(db, AFTER).all({ after, last })
    for (const { id, headline } of page) {
      after = id
      // What was listed since is not on this shelf, and what is no longer listed is passed over.
      while (row < shelf.size && (shelf.ids[row] ?? 0) < id) yield [row++, null]
      if (shelf.ids[row] === id) yield [row++, headline]
    }
    if (page.length === 0) while (row < shelf.size) yield [row++, null]
  }
}

/** Some rows in an order of all. */
export function inOrder(order: Int32Array, rows: Int32Array): Int32Array<ArrayBuffer> {
  const isMeant = new Uint8Array(order.length)
  for (const row of rows) isMeant[row] = 1
  const ordered = new Int32Array(rows.length)
  let placed = 0
  for (let place = 0; place < order.length && placed < ordered.length; place++) {
    const row = order[place] ?? 0
    if (isMeant[row] === 1) ordered[placed++] = row
  }
  return ordered
}
