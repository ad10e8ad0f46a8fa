import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Database } from 'better-sqlite3'
import { failureOf, isLibraryFailure } from '../../shared/failure'
import type { FileId, ImportId } from '../../shared/ids'
import type { FileReport, ImportProgress, ImportReport } from '../../shared/importing'
import { PARSER_VERSION } from './dump/parse-dump'
import type { Batch, FileFacts } from './import-messages'
import { Importer } from './importer'
import { libraryError } from './sqlite/failure'
import { insertArticle } from './store/articles'
import {
  beginFile,
  findFile,
  finishFile,
  insertLeftover,
  insertPiece,
  removeUnfinishedFiles,
} from './store/files'
import { fileReports, finishImport, reportFile, type WaitingFile, waitingFiles } from './store/imports'
import { emptyReport, Tally } from './tally'

/** What an import needs of the library around it. */
export interface ImportHost {
  readonly db: Database
  readonly folder: string
  readonly threadFolder: string
  onProgress(progress: ImportProgress): void
  /** A file is wholly in: index it, show it. */
  onFileIn(): Promise<void>
}

type End = 'ran' | 'stopped' | 'closed'

/** Brings in the files of one import, one after the other. A file is in wholly or not at all: its batches are
 *  transactions of their own, but nothing of it is shown before the last. */
export class ImportRun {
  readonly #host: ImportHost
  readonly #id: ImportId
  readonly #files: readonly WaitingFile[]
  readonly #sizes: readonly number[]
  #end: End = 'ran'
  #progress: ImportProgress

  constructor(host: ImportHost, id: ImportId) {
    this.#host = host
    this.#id = id
    this.#files = waitingFiles(host.db, id)
    this.#sizes = this.#files.map(({ path }) => sizeOf(path))
    this.#progress = {
      importId: id,
      fileName: null,
      filesDone: 0,
      filesTotal: this.#files.length,
      bytesDone: 0,
      bytesTotal: this.#sizes.reduce((sum, size) => sum + size, 0),
      articles: 0,
    }
  }

  get progress(): ImportProgress {
    return this.#progress
  }

  /** Ends the run after the batch under way: `stopped` for good, `closed` until the library is opened again. What is
   *  half in is taken out. */
  end(how: 'stopped' | 'closed'): void {
    this.#end = how
  }

  /** @returns the report, or null where the library was closed before the end */
  async run(): Promise<ImportReport | null> {
    const { db, folder, threadFolder } = this.#host
    const importer = new Importer(threadFolder)
    try {
      removeUnfinishedFiles(db)
      let bytesBefore = 0
      for (const [index, file] of this.#files.entries()) {
        if (this.#end === 'closed') return null
        const report =
          this.#end === 'stopped'
            ? emptyReport(file.path, 'stopped', null)
            : await this.#bringIn(importer, file, bytesBefore)
        if (report === null) return null
        reportFile(db, this.#id, file.ordinal, report)
        bytesBefore += this.#sizes[index] ?? 0
        this.#tell({ fileName: null, filesDone: index + 1, bytesDone: bytesBefore })
      }
      finishImport(db, this.#id, Date.now())
      return { importId: this.#id, files: this.reports(), stopped: this.#end === 'stopped', failure: null }
    } catch (thrown) {
      throw libraryError(thrown, folder)
    } finally {
      await importer.close()
    }
  }

  /** What became of the files so far, those before a restart among them. */
  reports(): FileReport[] {
    return fileReports(this.#host.db, this.#id)
  }

  async #bringIn(
    importer: Importer,
    { path, ordinal }: WaitingFile,
    bytesBefore: number,
  ): Promise<FileReport | null> {
    const { db, folder } = this.#host
    this.#tell({ fileName: basename(path) })
    const articlesBefore = this.#progress.articles
    const tally = new Tally(path)
    try {
      const facts = await importer.look(path)
      if (findFile(db, facts.hash) !== null) return tally.report('unchanged')
      const id = beginFile(db, fileRow(path, facts))
      let pieces = 0
      for await (const batch of importer.batches()) {
        if (this.#end !== 'ran') break
        db.transaction(() => storeBatch(db, id, batch, pieces, tally))()
        pieces += batch.pieces.length
        this.#tell({ bytesDone: bytesBefore + batch.bytesRead, articles: articlesBefore + tally.articles })
      }
      if (this.#end !== 'ran') {
        removeUnfinishedFiles(db)
        return this.#end === 'closed' ? null : emptyReport(path, 'stopped', null)
      }
      const report = tally.report('imported')
      // At once: after a crash in between, the file would be in and its report would be lost.
      db.transaction(() => {
        finishFile(db, id, Date.now())
        reportFile(db, this.#id, ordinal, report)
      })()
      await this.#host.onFileIn()
      return report
    } catch (thrown) {
      const failure = failureOf(libraryError(thrown, folder))
      // What is wrong with one file is no reason to leave the others; what is wrong with the library is.
      if (isLibraryFailure(failure)) throw thrown
      removeUnfinishedFiles(db)
      return emptyReport(path, 'failed', failure)
    }
  }

  #tell(change: Partial<ImportProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#host.onProgress(this.#progress)
  }
}

export function storeBatch(db: Database, id: FileId, batch: Batch, firstPiece: number, tally: Tally): void {
  for (const [offset, bytes] of batch.pieces.entries()) insertPiece(db, id, firstPiece + offset, bytes)
  for (const item of batch.items) {
    if (item.kind === 'leftover') {
      insertLeftover(db, id, item.leftover)
      tally.addLeftover(item.leftover)
    } else {
      const isDuplicate = insertArticle(db, id, tally.articles, item.article)
      tally.addArticle(item.article, isDuplicate)
    }
  }
}

const fileRow = (path: string, facts: FileFacts) => ({ path, ...facts, parserVersion: PARSER_VERSION })

/** For the progress only; what cannot be read says so when its turn comes. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
