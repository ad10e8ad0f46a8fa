import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { indexBounds } from './index-changes'

/** How far a shelf has followed its library. */
export interface ShelfPlace {
  /** The last article that was listed. */
  readonly article: number
  /** The last change that was noted of earlier ones. */
  readonly change: number
  /** Files that are shown: one may come with no article of its own. */
  readonly files: number
}

const LAST_LISTED = `
  SELECT a.id
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE a.duplicate_of IS NULL
   ORDER BY a.id DESC
   LIMIT 1`
const FILES = 'SELECT count(*) FROM files WHERE imported_at IS NOT NULL AND removed_at IS NULL'
const NEWER = `
  SELECT a.id
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE a.id > :article AND a.duplicate_of IS NULL
   ORDER BY a.id`
const CHANGED = `
  SELECT DISTINCT article_id FROM index_changes WHERE ordinal > :change AND article_id <= :article`

const plucked = (db: Database, sql: string) => prepared<[], number>(db, sql).pluck().get() ?? 0

/** Where a shelf that is read now stands. */
export function shelfPlace(db: Database): ShelfPlace {
  const { lastChange } = indexBounds(db)
  return { article: plucked(db, LAST_LISTED), change: lastChange, files: plucked(db, FILES) }
}

export const isSamePlace = (a: ShelfPlace, b: ShelfPlace): boolean =>
  a.article === b.article && a.change === b.change && a.files === b.files

/** Articles that may be other ones on the shelf than they were at a place, or are new. */
export function changedSince(db: Database, place: ShelfPlace): number[] {
  const changed = prepared<ShelfPlace, number>(db, CHANGED).pluck().all(place)
  return [...changed, ...prepared<ShelfPlace, number>(db, NEWER).pluck().all(place)]
}
