import type { Database } from 'better-sqlite3'

const LIST = 'SELECT path FROM watched_folders ORDER BY path'
const ADD = 'INSERT INTO watched_folders (path, added_at) VALUES (:path, :now) ON CONFLICT DO NOTHING'
const REMOVE = 'DELETE FROM watched_folders WHERE path = :path'

/** Absolute paths of the folders whose new files come in by themselves. */
export function watchedFolders(db: Database): string[] {
  return db.prepare<[], string>(LIST).pluck().all()
}

/** @param now epoch ms */
export function addWatchedFolder(db: Database, path: string, now: number): void {
  db.prepare(ADD).run({ path, now })
}

export function removeWatchedFolder(db: Database, path: string): void {
  db.prepare(REMOVE).run({ path })
}
