import type { Database } from 'better-sqlite3'
import type { ArticleId } from '../../../shared/ids'

const WRITE = `
  INSERT INTO notes (key, note, written_at) SELECT key, :note, :now FROM articles WHERE id = :id
  ON CONFLICT (key) DO UPDATE SET note = excluded.note, written_at = excluded.written_at`
const TAKE_OFF = 'DELETE FROM notes WHERE key = (SELECT key FROM articles WHERE id = :id)'

/** Writes the note of an article, or takes it off with null; an article that is not there is passed over.
 *  @param now epoch ms */
export function setNote(db: Database, id: ArticleId, note: string | null, now: number): void {
  if (note === null) db.prepare(TAKE_OFF).run({ id })
  else db.prepare(WRITE).run({ id, note, now })
}
