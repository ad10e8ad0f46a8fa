import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'

const SET = `INSERT OR IGNORE INTO settings (name, value) VALUES ('library-id', :id)`
const GET = `SELECT value FROM settings WHERE name = 'library-id'`

/** Which library this is, so that an index made for another one is not taken for its own. */
export function libraryIdentity(db: Database): string {
  db.prepare(SET).run({ id: JSON.stringify(randomUUID()) })
  return db.prepare<[], string>(GET).pluck().get() ?? ''
}
