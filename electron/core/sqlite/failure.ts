import Database from 'better-sqlite3'
import { type LibraryFailureKind, OqyrmanError } from '../../../shared/failure'

/** Primary result codes of SQLite and error codes of the system, by what they mean to a person. Extended codes
 *  (SQLITE_IOERR_WRITE …) begin with their primary one. */
const KINDS: readonly (readonly [prefix: string, kind: LibraryFailureKind])[] = [
  ['SQLITE_FULL', 'disk-full'],
  // The file beside an open database, which says where in its log to look, could not grow.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'library-read-only'],
  ['EROFS', 'library-read-only'],
  ['EACCES', 'library-read-only'],
  ['EPERM', 'library-read-only'],
  ['SQLITE_BUSY', 'library-in-use'],
  ['SQLITE_LOCKED', 'library-in-use'],
  ['SQLITE_CORRUPT', 'library-corrupt'],
  ['SQLITE_NOTADB', 'library-corrupt'],
  ['SQLITE_', 'library-unreadable'],
  ...['EEXIST', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR'].map(
    code => [code, 'library-unreadable'] as const,
  ),
]

const codeOf = (thrown: unknown): string | null => {
  if (thrown instanceof Database.SqliteError) return thrown.code
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code
  return null
}

/** Says of an error from SQLite or from the file system what it means for the library in `folder`; anything else is
 *  given back as it is. */
export function libraryError(thrown: unknown, folder: string): unknown {
  const code = codeOf(thrown)
  const kind = KINDS.find(([prefix]) => code?.startsWith(prefix))?.[1]
  if (code === null || kind === undefined) return thrown
  return new OqyrmanError({ kind, path: folder, detail: code }, { cause: thrown })
}

/** Whether a database file itself is broken, rather than the disk or the permissions around it. */
export function isBroken(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return code !== null && (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
}
