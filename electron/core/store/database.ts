import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { OqyrmanError } from '../../../shared/failure'
import { libraryError } from '../sqlite/failure'
import { forgetUnfinished } from './backup'
import { type FolderLock, lockFolder } from './folder-lock'
import { APPLICATION_ID, migrate } from './migrate'
import { forgetRestoring, takeUpRestoring } from './restore'
import { MIGRATIONS } from './schema'

/** How long another program that is just closing the library is waited for, ms. */
const LOCK_PATIENCE_MS = 2_000
const BETWEEN_TRIES_MS = 50

/** Opens the library database in a folder, makes it where it is not there, and brings it to today's schema. It stays
 *  locked against other programs until it is closed; the system frees the lock should this program die.
 *  @param held the lock of the folder, where the caller has it already
 *  @throws OqyrmanError library-in-use, library-newer, library-corrupt, library-read-only, disk-full … */
export function openLibraryDatabase(folder: string, held: FolderLock | null = null): Database.Database {
  const begun = performance.now()
  for (;;) {
    try {
      return openNow(folder, held)
    } catch (thrown) {
      const isInUse = thrown instanceof OqyrmanError && thrown.failure.kind === 'library-in-use'
      if (!isInUse || performance.now() - begun > LOCK_PATIENCE_MS) throw thrown
    }
    // Without the folder's lock, which the program that has the library may need meanwhile.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES_MS)
  }
}

function openNow(folder: string, held: FolderLock | null): Database.Database {
  const path = join(folder, 'library.db')
  let lock: FolderLock | null = null
  try {
    mkdirSync(folder, { recursive: true })
    // SQLite would open a file it may not write to and fail at the first bookmark: better to say so at once.
    accessSync(folder, constants.W_OK)
    if (held === null) lock = lockFolder(folder)
    takeUpRestoring(folder)
    const db = new Database(path, { timeout: 0 })
    try {
      // Held from the first read on, and before WAL is entered: then SQLite needs no shared-memory file.
      db.pragma('locking_mode = EXCLUSIVE')
      refuseForeign(db, folder)
      prepare(db)
      forgetRestoring(folder)
      forgetUnfinished(folder)
      migrate(db, folder, new Date())
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  } catch (thrown) {
    throw libraryError(thrown, folder)
  } finally {
    lock?.release()
  }
}

// Smaller than most articles: one that is longer than a page fills its pages to the last byte, one that is shorter
// leaves the rest of its page empty.
const PAGE_BYTES = 2048

/** Pages of the log after which it is written into the database: 8 MB, a few hundredths of a second. */
const LOG_PAGES = 4_000

function prepare(db: Database.Database): void {
  // Heeded by a database that is empty; an older one keeps its own.
  db.pragma(`page_size = ${PAGE_BYTES}`)
  db.pragma('journal_mode = WAL')
  db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  // A bookmark that was confirmed survives a power cut.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
}

function refuseForeign(db: Database.Database, folder: string): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  const application = Number(db.pragma('application_id', { simple: true }))
  const isNew =
    version === 0 && application === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
  const damage = (detail: string) => new OqyrmanError({ kind: 'library-corrupt', path: folder, detail })
  if (!isNew && application !== APPLICATION_ID) throw damage('library.db is not an Oqyrman library')
  // The index is made after the library: where it is there, a library was, and is not to be begun anew in silence.
  if (isNew && existsSync(join(folder, 'index.db'))) throw damage('library.db is empty or missing')
  if (version > MIGRATIONS.length) {
    throw new OqyrmanError({ kind: 'library-newer', path: folder, detail: `schema ${version}` })
  }
}
