import type { Database } from 'better-sqlite3'
import { type FileId, fileId, type ImportId } from '../../../shared/ids'
import { discardFile } from './discarded'
import { goneIfUndoneBefore } from './import-reports'
import { hideFiles, showFiles } from './listing'

const FILES = `
  SELECT f.id
    FROM import_files w
    JOIN files f ON f.id = w.file_id AND f.imported_at IS NOT NULL
   WHERE w.import_id = :id AND (f.removed_at IS NULL) = :isShown
   ORDER BY f.id`
const UNDO = 'UPDATE imports SET undone_at = coalesce(undone_at, :now) WHERE id = :id'
const REDO = 'UPDATE imports SET undone_at = NULL WHERE id = :id'
const IS_GONE = 'SELECT 1 FROM imports WHERE id = :id AND undone_at < :before'
const GONE = 'SELECT id FROM files WHERE removed_at < :before'

const filesOf = (db: Database, id: ImportId, isShown: boolean): FileId[] =>
  db
    .prepare<{ id: number; isShown: number }, number>(FILES)
    .pluck()
    .all({ id, isShown: Number(isShown) })
    .map(fileId)

/** Takes out the files that an import brought in, or brings those back that are still kept. All or nothing.
 *  @param now epoch ms */
export function setImportUndone(db: Database, id: ImportId, on: boolean, now: number): void {
  db.transaction(() => {
    const files = filesOf(db, id, on)
    if (on) {
      hideFiles(db, files, now)
      db.prepare(UNDO).run({ id, now })
    } else {
      showFiles(db, files)
      db.prepare(REDO).run({ id })
    }
  })()
}

/** Whether an import was undone so long ago that nothing of it is kept.
 *  @param now epoch ms */
export function isGone(db: Database, id: ImportId, now: number): boolean {
  return db.prepare(IS_GONE).get({ id, before: goneIfUndoneBefore(now) }) !== undefined
}

/** Gives up the files that were taken out longer ago than they are kept.
 *  @param now epoch ms */
export function discardWhatIsGone(db: Database, now: number): void {
  const gone = db
    .prepare<{ before: number }, number>(GONE)
    .pluck()
    .all({ before: goneIfUndoneBefore(now) })
  db.transaction(() => {
    for (const id of gone) discardFile(db, fileId(id))
  })()
}
