import { basename, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { LibraryApi } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import { type ChosenEncoding, type FilesToImport, MAX_FILES_SHOWN } from '../../shared/importing'
import { PARSER_VERSION } from './dump/parse-dump'
import { FolderWatch } from './folder-watch'
import type { ImportQueue } from './import-queue'
import { previewFile } from './preview-file'
import { compareReadAgain, readAgain } from './read-again'
import { libraryError } from './sqlite/failure'
import { filesOlderThan } from './store/files'
import { fileReports, hasImport, listImports } from './store/import-reports'
import { beginImport, unfinishedImports } from './store/imports'
import { isGone, setImportUndone } from './store/undone'
import { watchedFolders } from './store/watched-folders'
import { filesToImport, sizeOf } from './walk'

export type ImportMethods = Pick<
  LibraryApi,
  | 'listFilesToImport'
  | 'previewFile'
  | 'startImport'
  | 'setImportPaused'
  | 'stopImport'
  | 'importProgress'
  | 'listImports'
  | 'readImportReport'
  | 'setImportUndone'
  | 'listFilesToReadAgain'
  | 'compareReadAgain'
  | 'readAgain'
  | 'watchedFolders'
  | 'setFolderWatched'
> & {
  /** Begins to watch the folders that are to be watched; until then only the list of them is kept. */
  startWatching(): void
}

/** What the methods around imports need of the library. */
export interface ImportMethodsHost {
  readonly db: Database
  readonly folder: string
  readonly threadFolder: string
  readonly imports: ImportQueue
  /** Ends long work when the library is closed. */
  readonly closing: AbortSignal
  /** Articles have come or gone otherwise than by an import: index them, show them. */
  onArticlesChanged(): Promise<void>
}

/** The part of the contract that is about bringing files in. */
export function importMethods(host: ImportMethodsHost): ImportMethods {
  const { db, folder, imports } = host
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (thrown) {
      throw libraryError(thrown, folder)
    }
  }
  const watch = new FolderWatch(host, paths => startImport(db, imports, paths, []))
  host.closing.addEventListener('abort', () => imports.beside(() => watch.close()), { once: true })
  const named = (id: ImportId) => {
    if (!hasImport(db, id)) throw new OqyrmanError({ kind: 'import-missing', id })
  }
  return {
    listFilesToImport: ({ paths }) => guarded(() => listFiles(paths)),
    previewFile: ({ path, encoding }) =>
      guarded(() => imports.beside(() => previewFile(host, path, encoding))),
    startImport: ({ paths, encodings }) =>
      guarded(() => ({ importId: startImport(db, imports, paths, encodings) })),
    setImportPaused: ({ importId, on }) =>
      guarded(() => {
        imports.pause(importId, on)
        return null
      }),
    stopImport: async ({ importId }) => {
      imports.stop(importId)
      return null
    },
    importProgress: async () => imports.progress,
    listImports: () => guarded(() => listImports(db)),
    readImportReport: ({ importId }) =>
      guarded(() => {
        named(importId)
        const files = fileReports(db, importId)
        return { importId, files, stopped: files.some(({ status }) => status === 'stopped'), failure: null }
      }),
    setImportUndone: ({ importId, on }) =>
      guarded(async () => {
        named(importId)
        if (!on && isGone(db, importId, Date.now()))
          throw new OqyrmanError({ kind: 'import-missing', id: importId })
        if (unfinishedImports(db).some(({ id }) => id === importId))
          throw new OqyrmanError({ kind: 'import-running' })
        await imports.alone(async () => {
          setImportUndone(db, importId, on, Date.now())
          await host.onArticlesChanged()
        })
        return null
      }),
    listFilesToReadAgain: () => guarded(() => filesOlderThan(db, PARSER_VERSION, MAX_FILES_SHOWN)),
    compareReadAgain: ({ fileId, encoding }) =>
      guarded(() => imports.beside(() => compareReadAgain(host, fileId, encoding))),
    readAgain: ({ fileId, encoding }) =>
      guarded(() =>
        imports.alone(async () => {
          const changes = await readAgain(host, fileId, encoding)
          await host.onArticlesChanged()
          return changes
        }),
      ),
    watchedFolders: () => guarded(() => watchedFolders(db)),
    setFolderWatched: ({ path, on }) =>
      guarded(async () => {
        await (on ? watch.add(resolve(path)) : watch.remove(resolve(path)))
        return null
      }),
    startWatching: () => watch.start(),
  }
}

/** Writes an import down and puts it behind the others. */
export function startImport(
  db: Database,
  imports: ImportQueue,
  paths: readonly string[],
  encodings: readonly ChosenEncoding[],
): ImportId {
  const chosen = new Map(encodings.map(({ path, encoding }) => [resolve(path), encoding]))
  const files = filesToImport(paths.map(path => resolve(path)))
  const id = beginImport(
    db,
    files.map(path => ({ path, encoding: chosen.get(path) ?? null })),
    Date.now(),
  )
  imports.add(id)
  return id
}

function listFiles(paths: readonly string[]): FilesToImport {
  const files = filesToImport(paths.map(path => resolve(path))).map(path => ({
    path,
    name: basename(path),
    byteCount: sizeOf(path),
  }))
  return {
    files: files.slice(0, MAX_FILES_SHOWN),
    filesTotal: files.length,
    bytesTotal: files.reduce((sum, { byteCount }) => sum + byteCount, 0),
  }
}
