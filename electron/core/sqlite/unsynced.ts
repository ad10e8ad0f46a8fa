import type { Database } from 'better-sqlite3'

/** Does work in one transaction that the disk is not waited for: after a power cut it may be undone, with all that came
 *  after it in the same way, but nothing is damaged. What is committed after it in the usual way makes it sure too.
 *  For what can be done again, such as an import. */
export function unsynced(db: Database, work: () => void): void {
  db.pragma('synchronous = NORMAL')
  try {
    db.transaction(work)()
  } finally {
    db.pragma('synchronous = FULL')
  }
}
