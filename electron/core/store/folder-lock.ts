import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { libraryError } from '../sqlite/failure'

/** How long another program that is just opening or exchanging the library is waited for, ms. */
const PATIENCE_MS = 2_000

export interface FolderLock {
  release(): void
}

/** Locks a library's folder against other programs that want to open the library: held while it is opened, and while
 *  it is exchanged for a copy, when nobody has the lock of library.db itself. The system frees it should this program
 *  die; the empty file stays.
 *  @throws OqyrmanError library-in-use, library-read-only … */
export function lockFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true })
    const db = new Database(join(folder, 'library.lock'), { timeout: PATIENCE_MS })
    try {
      db.exec('BEGIN EXCLUSIVE')
    } catch (thrown) {
      db.close()
      throw thrown
    }
    return { release: () => void db.close() }
  } catch (thrown) {
    throw libraryError(thrown, folder)
  }
}
