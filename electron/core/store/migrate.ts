import { mkdirSync, renameSync, rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { backupBeforeSchema, backupFolder } from './backup'
import { flush } from './flush'
import { MIGRATIONS } from './schema'

/** Marks our databases among all SQLite files: "Oqyr" in ASCII. */
export const APPLICATION_ID = 0x4f717972

/** Brings a library to today's schema, in one step; one that holds something is copied first, so that an older Oqyrman
 *  can still open it.
 *  @throws the error of SQLite or the system where the copy cannot be made: the library is then as it was */
export function migrate(db: Database, folder: string, now: Date): void {
  const taken = Number(db.pragma('user_version', { simple: true }))
  if (taken === MIGRATIONS.length) return
  if (taken > 0) copyBefore(db, folder, now)
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(taken)) db.exec(step)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  })()
}

/** The copy is either whole or not there. Its name is none of those that the daily copies take turns in. */
function copyBefore(db: Database, folder: string, now: Date): void {
  mkdirSync(backupFolder(folder), { recursive: true })
  const path = backupBeforeSchema(folder, MIGRATIONS.length, now)
  const unfinished = `${path}.part`
  try {
    rmSync(unfinished, { force: true })
    db.prepare('VACUUM INTO :path').run({ path: unfinished })
    flush(unfinished)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
