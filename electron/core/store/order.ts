import type { Database } from 'better-sqlite3'
import type { Shelf } from './shelf'

const HEADLINES = `
  SELECT id, headline FROM articles WHERE duplicate_of IS NULL`

const byDate = (shelf: Shelf, direction: 1 | -1) => (a: number, b: number) => {
  const dateA = shelf.dates[a] ?? 0
  const dateB = shelf.dates[b] ?? 0
  if (dateA === dateB) return a - b
  if (dateA === 0 || dateB === 0) return dateA === 0 ? 1 : -1
  return (dateA - dateB) * direction
}

/** Rows by date, without a date last; those of one day in the order of their file. */
export function orderByDate(shelf: Shelf, rows: Int32Array, sort: 'newest' | 'oldest'): Int32Array {
  return rows.slice().sort(byDate(shelf, sort === 'newest' ? -1 : 1))
}

/** Each row's place in the alphabet of its headline, for comparing; without a headline last.
 *  Intl.Collator rather than code points, which would put ё and ә after я. */
export function headlineRanks(db: Database, shelf: Shelf, locale: string): Float64Array {
  const headlines = new Map(
    db
      .prepare<[], { id: number; headline: string | null }>(HEADLINES)
      .all()
      .map(row => [row.id, row.headline]),
  )
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true })
  const titles = Array.from(shelf.ids, id => headlines.get(id) ?? null)
  const rows = titles.map((_, row) => row)
  rows.sort((a, b) => {
    const [titleA, titleB] = [titles[a] ?? null, titles[b] ?? null]
    if (titleA === null || titleB === null) return Number(titleA === null) - Number(titleB === null) || a - b
    return collator.compare(titleA, titleB) || a - b
  })
  const ranks = new Float64Array(shelf.size)
  for (const [rank, row] of rows.entries()) ranks[row] = rank
  return ranks
}
