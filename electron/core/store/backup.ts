import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'

/** Days of which a copy is kept. The library holds the files themselves, so more would cost too much disk. */
const KEPT = 3
/** Pages copied between two questions of the reader: about 4 MB, some milliseconds. */
const PAGES_AT_A_TIME = 1_000

const backupName = /^library-\d{4}-\d{2}-\d{2}\.db$/

export const backupFolder = (folder: string) => join(folder, 'backups')

/** Copies of the library, by name, the oldest first. */
function listBackups(folder: string): string[] {
  mkdirSync(backupFolder(folder), { recursive: true })
  return readdirSync(backupFolder(folder))
    .filter(name => backupName.test(name))
    .sort()
}

/** Makes the day's copy of the library, if there is none, and lets go of the oldest. The library can be used
 *  meanwhile; a copy is either whole or not there.
 *  @param today YYYY-MM-DD
 *  @param signal ends the copying before its time
 *  @throws the error of SQLite or the system where the copy cannot be made */
export async function backUp(
  db: Database,
  folder: string,
  today: string,
  signal: AbortSignal,
): Promise<void> {
  const name = `library-${today}.db`
  if (listBackups(folder).includes(name)) return
  const path = join(backupFolder(folder), name)
  const unfinished = `${path}.part`
  try {
    const progress = () => {
      signal.throwIfAborted()
      return PAGES_AT_A_TIME
    }
    await db.backup(unfinished, { progress })
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  for (const old of listBackups(folder).slice(0, -KEPT)) rmSync(join(backupFolder(folder), old))
}
