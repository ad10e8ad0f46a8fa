import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'

const AFTER = `
  SELECT c.ordinal, c.article_id,
         a.duplicate_of IS NULL AND f.imported_at IS NOT NULL AND f.removed_at IS NULL AS is_listed
    FROM index_changes c
    LEFT JOIN articles a ON a.id = c.article_id
    LEFT JOIN files f ON f.id = a.file_id
   WHERE c.ordinal > :after
   ORDER BY c.ordinal
   LIMIT :limit`
const ANY_AFTER = 'SELECT 1 FROM index_changes WHERE ordinal > :after LIMIT 1'
const FORGET = 'DELETE FROM index_changes WHERE ordinal <= :upTo'
// What AUTOINCREMENT has given out in all, so that it holds after the newest rows are deleted too.
const GIVEN = 'SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :table'
const FIRST_KEPT = 'SELECT min(ordinal) FROM index_changes'

/** An article that the index has to look at once more. */
export interface IndexChange {
  readonly ordinal: number
  readonly articleId: number
  /** Whether it is listed now. */
  readonly isListed: boolean
}

interface ChangeRow {
  ordinal: number
  article_id: number
  is_listed: 0 | 1
}

/** How far an index of this library can have come, and from where on it can catch up. */
export interface IndexBounds {
  readonly lastArticle: number
  readonly lastChange: number
  /** What an index must have followed at least: changes up to this one are no longer known. */
  readonly forgottenChange: number
}

export function indexBounds(db: Database): IndexBounds {
  const given = (table: string) => db.prepare<{ table: string }, number>(GIVEN).pluck().get({ table }) ?? 0
  const lastChange = given('index_changes')
  const firstKept = db.prepare<[], number | null>(FIRST_KEPT).pluck().get() ?? lastChange + 1
  return { lastArticle: given('articles'), lastChange, forgottenChange: firstKept - 1 }
}

export function hasChangesAfter(db: Database, after: number): boolean {
  return prepared(db, ANY_AFTER).get({ after }) !== undefined
}

/** The next changes, in their order. */
export function readChangesAfter(db: Database, after: number, limit: number): IndexChange[] {
  return db
    .prepare<{ after: number; limit: number }, ChangeRow>(AFTER)
    .all({ after, limit })
    .map(row => ({ ordinal: row.ordinal, articleId: row.article_id, isListed: row.is_listed === 1 }))
}

/** Forgets changes that the index has followed. */
export function forgetChanges(db: Database, upTo: number): void {
  db.prepare(FORGET).run({ upTo })
}
