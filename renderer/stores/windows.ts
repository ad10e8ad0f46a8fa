import type { ArticleSummary } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'

/** Rows that come with one call. */
export const WINDOW_ROWS = 50
/** Windows kept: what a long scroll leaves behind is let go. */
const MAX_WINDOWS = 60

/** The rows that are here, by the number of their window; window n begins at row n × WINDOW_ROWS. */
export type Windows = ReadonlyMap<number, readonly ArticleSummary[]>

export const windowOf = (position: number): number => Math.floor(position / WINDOW_ROWS)

/** The windows that rows from one to another are in. */
export function windowsOf(first: number, last: number): readonly number[] {
  const [from, to] = [windowOf(Math.max(0, first)), windowOf(Math.max(0, last))]
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}

export const rowAt = (windows: Windows, position: number): ArticleSummary | null =>
  windows.get(windowOf(position))?.[position % WINDOW_ROWS] ?? null

/** The position of an article among the rows that are here; null where it is not among them. */
export function positionOf(windows: Windows, id: ArticleId): number | null {
  for (const [number, rows] of windows) {
    const index = rows.findIndex(row => row.id === id)
    if (index >= 0) return number * WINDOW_ROWS + index
  }
  return null
}

/** With one more window; where there are too many, those farthest from it go. */
export function withWindow(windows: Windows, number: number, rows: readonly ArticleSummary[]): Windows {
  const all = new Map(windows).set(number, rows)
  if (all.size <= MAX_WINDOWS) return all
  const nearest = [...all].sort(([a], [b]) => Math.abs(a - number) - Math.abs(b - number))
  return new Map(nearest.slice(0, MAX_WINDOWS))
}

/** What a person's marks change of a row. */
export type SummaryChange = Partial<Pick<ArticleSummary, 'isRead' | 'isBookmarked' | 'tags' | 'hasNote'>>

/** The rows with what has changed of some articles. */
export function withChanged(
  windows: Windows,
  ids: readonly ArticleId[],
  change: SummaryChange | ((row: ArticleSummary) => SummaryChange),
): Windows {
  const changed = new Set(ids)
  const changeOf = typeof change === 'function' ? change : () => change
  const patch = (row: ArticleSummary) => (changed.has(row.id) ? { ...row, ...changeOf(row) } : row)
  return new Map([...windows].map(([number, rows]) => [number, rows.map(patch)]))
}
