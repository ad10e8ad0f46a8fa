import type { Database } from 'better-sqlite3'
import type { FileId } from '../../../shared/ids'

// Of all articles with one key in files that are shown, the one with the lowest id is listed, and the others are its
// duplicates. An import keeps to that by itself; these functions mend it when files come and go.
const TABLES = `
  CREATE TEMP TABLE IF NOT EXISTS settling (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS settled (id INTEGER PRIMARY KEY, original INTEGER) STRICT;
  DELETE FROM settling;
  DELETE FROM settled;`
const ADD_KEYS = 'INSERT OR IGNORE INTO settling SELECT key FROM articles WHERE file_id = :id'
// In this order: SQLite would otherwise go through every article there is.
const ELECT = `
  INSERT INTO settled (id, original)
  SELECT id, original
    FROM (SELECT a.id, a.duplicate_of, nullif(min(a.id) OVER (PARTITION BY a.key), a.id) AS original
            FROM settling s
            CROSS JOIN articles a ON a.key = s.key
            JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL)
   WHERE duplicate_of IS NOT original`
const NOTE_ELECTED = `
  INSERT INTO index_changes (article_id)
  SELECT s.id
    FROM settled s
    JOIN articles a ON a.id = s.id
   WHERE (a.duplicate_of IS NULL) <> (s.original IS NULL)
   ORDER BY s.id`
const SET_ORIGINALS = `
  UPDATE articles SET duplicate_of = (SELECT original FROM settled s WHERE s.id = articles.id)
   WHERE id IN (SELECT id FROM settled)`
const NOTE_LISTED = `
  INSERT INTO index_changes (article_id)
  SELECT id FROM articles WHERE file_id = :id AND duplicate_of IS NULL ORDER BY id`
const HIDE = 'UPDATE files SET removed_at = :now WHERE id = :id'
const SHOW = 'UPDATE files SET removed_at = NULL WHERE id = :id'

/** Takes files out of every list; they can be shown again as long as they are kept. One transaction.
 *  @param now epoch ms */
export function hideFiles(db: Database, ids: readonly FileId[], now: number): void {
  settleAround(db, ids, () => {
    for (const id of ids) {
      db.prepare(NOTE_LISTED).run({ id })
      db.prepare(HIDE).run({ id, now })
    }
  })
}

/** Shows files again that were hidden, or that others may have come and gone beside while they were half in. One
 *  transaction. */
export function showFiles(db: Database, ids: readonly FileId[]): void {
  db.transaction(() => {
    settleAround(db, ids, () => {
      for (const id of ids) db.prepare(SHOW).run({ id })
    })
    for (const id of ids) db.prepare(NOTE_LISTED).run({ id })
  })()
}

/** Settles what is listed of the articles of files, as they are before a change and after it; the index learns of each
 *  article for which that is another answer. One transaction. */
export function settleAround(db: Database, ids: readonly FileId[], change: () => void): void {
  db.transaction(() => {
    db.exec(TABLES)
    addKeys(db, ids)
    change()
    addKeys(db, ids)
    db.prepare(ELECT).run()
    db.prepare(NOTE_ELECTED).run()
    db.prepare(SET_ORIGINALS).run()
  })()
}

function addKeys(db: Database, ids: readonly FileId[]): void {
  for (const id of ids) db.prepare(ADD_KEYS).run({ id })
}
