import type { Database } from 'better-sqlite3'
import type { ArticleId } from '../../../shared/ids'

export type Mark = 'read' | 'bookmarked'

// One statement for each mark, so that no column name is ever put together from parts.
const SET: Readonly<Record<Mark, string>> = {
  read: `
    INSERT INTO marks (key, read_at) SELECT key, :at FROM articles WHERE id = :id
    ON CONFLICT (key) DO UPDATE SET read_at = excluded.read_at`,
  bookmarked: `
    INSERT INTO marks (key, bookmarked_at) SELECT key, :at FROM articles WHERE id = :id
    ON CONFLICT (key) DO UPDATE SET bookmarked_at = excluded.bookmarked_at`,
}

/** Sets or takes off a mark on articles, all or none. Ids that are not in the library are passed over.
 *  @param now epoch ms */
export function setMarks(
  db: Database,
  mark: Mark,
  ids: readonly ArticleId[],
  on: boolean,
  now: number,
): void {
  const set = db.prepare(SET[mark])
  db.transaction(() => {
    for (const id of ids) set.run({ id, at: on ? now : null })
  })()
}
