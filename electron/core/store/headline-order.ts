import type { Database } from 'better-sqlite3'
import type { Language } from '../../../shared/article'
import { prepared } from '../sqlite/prepared'
import { headlineKeys } from './alphabet'
import type { Shelf } from './shelf'

/** Headlines read between two questions of the reader: some milliseconds. */
const READ_AT_ONCE = 500
/** Beginnings by which headlines are parted before they are sorted: no part takes long. */
const BEGINNING = 3

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
  const keys: string[] = []
  const withoutHeadline: number[] = []
  const parts = new Map<string, number[]>()
  for (const [row, headline] of headlinesOf(db, shelf)) {
    if (row % READ_AT_ONCE === 0) yield
    const key = headline === null ? '' : keyOf(headline)
    keys.push(key)
    if (headline === null) {
      withoutHeadline.push(row)
      continue
    }
    const beginning = key.slice(0, BEGINNING)
    const part = parts.get(beginning)
    if (part === undefined) parts.set(beginning, [row])
    else part.push(row)
  }
  const order = new Int32Array(shelf.size)
  let placed = 0
  for (const [, rows] of [...parts].sort(([a], [b]) => compared(a, b))) {
    order.set(
      sortedByKeys(rows, row => keys[row] ?? ''),
      placed,
    )
    placed += rows.length
    yield
  }
  order.set(withoutHeadline, placed)
  return order
}

/** Puts some rows in the order of their headlines, at once. */
export function orderFewByHeadline(
  db: Database,
  shelf: Shelf,
  rows: Int32Array,
  language: Language,
): Int32Array {
  const keyOf = headlineKeys(language)
  const keys = new Map<number, string | null>()
  for (const row of rows) {
    const found = prepared<{ id: number }, { headline: string | null }>(db, BY_ID).get({
      id: shelf.ids[row] ?? 0,
    })
    const headline = found?.headline ?? null
    keys.set(row, headline === null ? null : keyOf(headline))
  }
  const named = rows.filter(row => keys.get(row) !== null)
  const unnamed = rows.filter(row => keys.get(row) === null)
  return Int32Array.from([...sortedByKeys([...named], row => keys.get(row) ?? ''), ...unnamed])
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

const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const sortedByKeys = (rows: number[], keyOf: (row: number) => string): number[] =>
  rows.sort((a, b) => compared(keyOf(a), keyOf(b)) || a - b)

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
