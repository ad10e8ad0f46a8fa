import { basename } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { FileId, ImportId } from '../../shared/ids'
import type { FileReport, ImportProgress, ImportReport } from '../../shared/importing'
import { bringInFile, giveUpFile, type IndexWhileIn } from './bring-in'
import { Importer } from './importer'
import { NO_PACE, Rate } from './rate'
import { libraryError } from './sqlite/failure'
import { fileReports } from './store/import-reports'
import { countImportFiles, finishImport, type WaitingFile, waitingFiles } from './store/imports'
import { emptyReport } from './tally'
import { sizeOf } from './walk'

/** What an import needs of the library around it. */
export interface ImportHost {
  readonly db: Database
  readonly folder: string
  readonly threadFolder: string
  onProgress(): void
  /** A file begins to come in, and its articles may be indexed at once. */
  beginIndexing(): Promise<IndexWhileIn>
  /** A file is wholly in: index it, show it. @returns how many of its articles are near copies */
  onFileIn(id: FileId): Promise<number>
}

/** How a run ends before its time. `stopped`: for good, and what is half in is taken out. `paused`, `closed`: it goes
 *  on from there at another time. */
export type EarlyEnd = 'stopped' | 'paused' | 'closed'

type RunProgress = Omit<ImportProgress, 'waiting'>

/** Brings in the files of one import, one after the other. */
export class ImportRun {
  readonly #host: ImportHost
  readonly #id: ImportId
  readonly #files: readonly WaitingFile[]
  readonly #rate = new Rate()
  #end: EarlyEnd | null = null
  #progress: RunProgress

  constructor(host: ImportHost, id: ImportId) {
    this.#host = host
    this.#id = id
    this.#files = waitingFiles(host.db, id)
    const filesTotal = countImportFiles(host.db, id)
    this.#progress = {
      importId: id,
      fileName: null,
      filesDone: filesTotal - this.#files.length,
      filesTotal,
      bytesDone: 0,
      bytesTotal: this.#files.reduce((sum, { path }) => sum + sizeOf(path), 0),
      articles: 0,
      isPaused: false,
      ...NO_PACE,
      secondsLeft: null,
    }
  }

  get id(): ImportId {
    return this.#id
  }

  get progress(): RunProgress {
    return this.#progress
  }

  /** Ends the run after the batch under way. */
  end(how: EarlyEnd): void {
    this.#end = how
  }

  /** @returns the report, or null where the run was paused or closed before the end */
  async run(): Promise<ImportReport | null> {
    const { db, folder, threadFolder } = this.#host
    const importer = new Importer(threadFolder)
    try {
      for (const file of this.#files) {
        const isIn = await this.#bringIn(importer, file)
        if (!isIn) return null
      }
      finishImport(db, this.#id, Date.now())
      return { ...this.report(), failure: null }
    } catch (thrown) {
      throw libraryError(thrown, folder)
    } finally {
      await importer.close()
    }
  }

  /** What became of the files so far, those before a restart among them. */
  report(): Omit<ImportReport, 'failure'> {
    const files = fileReports(this.#host.db, this.#id)
    return { importId: this.#id, files, stopped: files.some(({ status }) => status === 'stopped') }
  }

  /** @returns whether the file is done with */
  async #bringIn(importer: Importer, file: WaitingFile): Promise<boolean> {
    const { db, folder } = this.#host
    const place = { importId: this.#id, ordinal: file.ordinal }
    const { bytesDone, articles, filesDone } = this.#progress
    let report: FileReport | null = null
    if (this.#end === null) {
      this.#tell({ fileName: basename(file.path) })
      report = await bringInFile({
        db,
        folder,
        importer,
        place,
        file,
        goesOn: () => this.#end === null,
        onBatch: (bytesOfFile, articlesOfFile) =>
          this.#tell({ bytesDone: bytesDone + bytesOfFile, articles: articles + articlesOfFile }),
        beginIndexing: () => this.#host.beginIndexing(),
        onFileIn: id => this.#host.onFileIn(id),
      })
    }
    if (report === null) {
      if (this.#end !== 'stopped') return false
      report = emptyReport(file.path, 'stopped')
      giveUpFile(db, place, report)
    }
    this.#tell({
      fileName: null,
      filesDone: filesDone + 1,
      bytesDone: bytesDone + sizeOf(file.path),
      articles: articles + report.articles,
    })
    return true
  }

  #tell(change: Partial<RunProgress>): void {
    const progress = { ...this.#progress, ...change }
    this.#rate.add({ at: performance.now(), bytes: progress.bytesDone, articles: progress.articles })
    const pace = this.#rate.pace()
    const bytesLeft = Math.max(0, progress.bytesTotal - progress.bytesDone)
    const secondsLeft = pace.bytesPerSecond === null ? null : bytesLeft / pace.bytesPerSecond
    this.#progress = { ...progress, ...pace, secondsLeft: Number.isFinite(secondsLeft) ? secondsLeft : null }
    this.#host.onProgress()
  }
}
