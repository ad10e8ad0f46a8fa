import type { Database } from 'better-sqlite3'
import { type FileId, fileId } from '../../../shared/ids'
import { prepared } from '../sqlite/prepared'

/** Rows of each kind deleted in one transaction: about a millisecond, so that nobody waits for it. */
const SLICE = 25
const PIECES_SLICE = 2

// Its bytes may come in again at once, so the hash is given up with it.
const DISCARD = `UPDATE files SET imported_at = NULL, hash = 'discarded ' || id WHERE id = :id`
// The index may have taken in what was half in.
const NOTE = 'INSERT INTO index_changes (article_id) SELECT id FROM articles WHERE file_id = :id ORDER BY id'
const DETACH = 'UPDATE import_files SET file_id = NULL WHERE file_id = :id'
const NEXT = `
  SELECT f.id FROM files f
   WHERE f.imported_at IS NULL
     AND NOT EXISTS (SELECT 1
                       FROM import_files w
                       JOIN imports i ON i.id = w.import_id AND i.finished_at IS NULL
                      WHERE w.file_id = f.id AND w.report IS NULL)
   ORDER BY f.id
   LIMIT 1`
// The last ones first: an article may be the duplicate of one before it.
const ARTICLES = `
  SELECT id FROM articles WHERE file_id = :id ORDER BY ordinal DESC LIMIT ${SLICE}`
const LET_GO = 'UPDATE articles SET duplicate_of = NULL WHERE duplicate_of = :id'
const DELETE_ARTICLE = 'DELETE FROM articles WHERE id = :id'
const DELETE_PIECES = `
  DELETE FROM file_pieces
   WHERE rowid IN (SELECT rowid FROM file_pieces WHERE file_id = :id LIMIT ${PIECES_SLICE})`
const DELETE_FILE = 'DELETE FROM files WHERE id = :id'

/** Gives up a file, all or nothing: it is in no import and no list from now on, and removingDiscarded deletes it. */
export function discardFile(db: Database, id: FileId): void {
  db.transaction(() => {
    db.prepare(DETACH).run({ id })
    db.prepare(NOTE).run({ id })
    db.prepare(DISCARD).run({ id })
  })()
}

/** Deletes the files that were given up, or that were begun by an import that is no more, step by step. */
export function* removingDiscarded(db: Database): Generator<void> {
  for (;;) {
    const next = prepared<Record<string, never>, { id: number }>(db, NEXT).get({})
    if (next === undefined) return
    db.transaction(() => removeSlice(db, fileId(next.id)))()
    yield
  }
}

function removeSlice(db: Database, id: FileId): void {
  const articles = prepared<{ id: number }, { id: number }>(db, ARTICLES).all({ id })
  for (const article of articles) {
    prepared(db, LET_GO).run(article)
    prepared(db, DELETE_ARTICLE).run(article)
  }
  if (articles.length > 0) return
  if (prepared(db, DELETE_PIECES).run({ id }).changes > 0) return
  prepared(db, DELETE_FILE).run({ id })
}
