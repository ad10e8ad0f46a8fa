import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { COPIES_SCHEMA } from '../copies/tables'
import { isBroken, libraryError } from '../sqlite/failure'
import { POSTINGS_SCHEMA } from './postings'
import { VOCABULARY_SCHEMA } from './word-counts'

/** Raised whenever what is stored, or the analysis of text, changes: an index of another version is built anew. */
const INDEX_VERSION = 12
const APPLICATION_ID = 0x4f717969 // "Oqyi"

const SCHEMA = `
  -- Whose articles these are, the last one that is in, and the last change of older ones that was followed.
  CREATE TABLE followed (library_id TEXT NOT NULL, article_id INTEGER NOT NULL, change INTEGER NOT NULL) STRICT;
`

const FOLLOW = 'INSERT INTO followed (library_id, article_id, change) VALUES (:libraryId, 0, :lastChange)'

// Larger than usual: postings of common words, and sketches, lie together.
const PAGE_BYTES = 8192

/** The vocabulary is written all over with every few thousand articles: SQLite's own 2 MB hold little of it. */
const CACHED_KIB = 16_384

/** What the index is to keep up with. */
export interface Followed {
  readonly libraryId: string
  readonly lastArticle: number
  readonly lastChange: number
  /** What an index must have followed to be able to catch up. */
  readonly forgottenChange: number
}

/** `foreign`: of another library, or of a later state of this one, as when an old copy of library.db was put back. */
export type IndexFate = 'as-it-was' | 'missing' | 'corrupt' | 'older' | 'newer' | 'foreign'

export interface OpenedIndex {
  readonly db: Database.Database
  /** Anything but `as-it-was`: the index is empty and has to be built. */
  readonly fate: IndexFate
}

/** Opens the index in a library's folder. It only repeats what the library knows, so one that is missing, broken, of
 *  another version or of another library is thrown away and begun anew. */
export function openIndexDatabase(folder: string, library: Followed): OpenedIndex {
  const path = join(folder, 'index.db')
  try {
    const fate = fateOf(path, library)
    if (fate === 'as-it-was') return { db: open(path), fate }
    discardIndex(folder)
    const db = open(path)
    create(db, library)
    return { db, fate }
  } catch (thrown) {
    throw libraryError(thrown, folder)
  }
}

/** Throws the index away, whatever lies in its place. */
export function discardIndex(folder: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    rmSync(join(folder, `index.db${suffix}`), { force: true, recursive: true })
  }
}

function open(path: string): Database.Database {
  const db = new Database(path)
  db.pragma(`page_size = ${PAGE_BYTES}`)
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma(`cache_size = -${CACHED_KIB}`)
  return db
}

function create(db: Database.Database, { libraryId, lastChange }: Followed): void {
  db.transaction(() => {
    db.exec(SCHEMA + POSTINGS_SCHEMA + VOCABULARY_SCHEMA + COPIES_SCHEMA)
    db.prepare(FOLLOW).run({ libraryId, lastChange })
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${INDEX_VERSION}`)
  })()
}

function fateOf(path: string, library: Followed): IndexFate {
  const place = statSync(path, { throwIfNoEntry: false })
  if (place === undefined) return 'missing'
  if (!place.isFile()) return 'corrupt'
  try {
    const db = new Database(path, { fileMustExist: true })
    try {
      // A log that was left behind is read without a shared-memory file, for which a full disk has no room.
      db.pragma('locking_mode = EXCLUSIVE')
      return versionFate(db) ?? followedFate(db, library)
    } finally {
      db.close()
    }
  } catch (thrown) {
    if (isBroken(thrown)) return 'corrupt'
    throw thrown
  }
}

function versionFate(db: Database.Database): IndexFate | null {
  const version = Number(db.pragma('user_version', { simple: true }))
  const application = Number(db.pragma('application_id', { simple: true }))
  if (application !== APPLICATION_ID) return 'corrupt'
  if (version === INDEX_VERSION) return null
  return version < INDEX_VERSION ? 'older' : 'newer'
}

interface FollowedRow {
  library_id: string
  article_id: number
  change: number
}

function followedFate(db: Database.Database, library: Followed): IndexFate {
  const row = db.prepare<[], FollowedRow>('SELECT * FROM followed').get()
  if (row === undefined) return 'corrupt'
  const isOurs =
    row.library_id === library.libraryId &&
    row.article_id <= library.lastArticle &&
    row.change <= library.lastChange &&
    row.change >= library.forgottenChange
  return isOurs ? 'as-it-was' : 'foreign'
}
