import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { CheckReport, LibraryInfo } from '../../shared/library-info'
import { PARSER_VERSION } from './dump/parse-dump'
import type { Finder } from './find'
import type { SearchIndex } from './search/search-index'
import { integrityProblems } from './sqlite/integrity'
import { countFiles, countFilesOlderThan, keptFileBytes } from './store/files'

/** What a library holds, and where it lies. */
export function libraryFacts(
  db: Database,
  folder: string,
  finder: Finder,
): Omit<LibraryInfo, 'appVersion' | 'notices'> {
  const { all, unread, bookmarked } = finder.totals()
  return {
    folder,
    articles: all,
    files: countFiles(db),
    bookmarks: bookmarked,
    unread,
    libraryBytes: bytesOf(folder, 'library.db'),
    indexBytes: bytesOf(folder, 'index.db'),
    keptFileBytes: keptFileBytes(db),
    parserVersion: PARSER_VERSION,
    filesToReadAgain: countFilesOlderThan(db, PARSER_VERSION),
  }
}

/** Checks both databases through and through; minutes in a large library. */
export function checkReport(db: Database, searchIndex: SearchIndex): CheckReport {
  const library = integrityProblems(db)
  const index = searchIndex.check()
  return { isSound: library.length === 0 && index.length === 0, library, index }
}

/** Bytes a database takes on disk, its log included. */
const bytesOf = (folder: string, name: string) =>
  [name, `${name}-wal`].reduce(
    (sum, part) => sum + (statSync(join(folder, part), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
