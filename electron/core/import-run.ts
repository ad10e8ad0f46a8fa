import { basename } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { FileId, ImportId } from '../../shared/ids'
import type { FileReport, ImportProgress, ImportReport } from '../../shared/importing'
import { bringInFile, giveUpFile, type IndexWhileIn } from './bring-in'
import { Importer } from './importer'
import { NO_PACE, Rate } from './rate'
import { CHUNK_BYTES } from './source-file'
import { libraryError } from './sqlite/failure'
import { halfFile } from './store/half-files'
import { fileReports } from './store/import-reports'
import { finishImport, importCounts, type WaitingFile, waitingFiles } from './store/imports'
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

/** How far something has come. */
interface Place {
  readonly bytes: number
  readonly articles: number
}

type RunProgress = Omit<ImportProgress, 'waiting'>

/** Brings in the files of one import, one after the other. */
export class ImportRun {
  readonly #host: ImportHost
  readonly #id: ImportId
  readonly #files: readonly WaitingFile[]
  readonly #rate = new Rate()
  /** What the files before the one under way come to. */
  #before: Place
  /** How far a file was that was begun before. */
  #place: Place
  #importer: Importer | null = null
  #end: EarlyEnd | null = null
  #progress: RunProgress

  constructor(host: ImportHost, id: ImportId) {
    this.#host = host
    this.#id = id
    this.#files = waitingFiles(host.db, id)
    const { files, done, articles } = importCounts(host.db, id)
    this.#before = { bytes: 0, articles }
    this.#place = placeOf(host.db, this.#files)
    this.#progress = {
      importId: id,
      fileName: null,
      filesDone: done,
      filesTotal: files,
      bytesDone: this.#place.bytes,
      bytesTotal: this.#files.reduce((sum, { path }) => sum + sizeOf(path), 0),
      articles: articles + this.#place.articles,
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

  /** Ends the run after the batch that is being stored; what is being read is not waited for. */
  end(how: EarlyEnd): void {
    this.#end = how
    void this.#importer?.close()
  }

  /** @returns the report, or null where the run was paused or closed before the end */
  async run(): Promise<ImportReport | null> {
    const { db, folder, threadFolder } = this.#host
    const importer = new Importer(threadFolder)
    this.#importer = importer
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
        onBatch: (bytes, articles) => this.#tellPlace({ bytes, articles }),
        beginIndexing: () => this.#host.beginIndexing(),
        onFileIn: id => this.#host.onFileIn(id),
      })
    }
    if (report === null) {
      if (this.#end !== 'stopped') return false
      report = emptyReport(file.path, 'stopped')
      giveUpFile(db, place, report)
    }
    const { bytes, articles } = this.#before
    this.#before = { bytes: bytes + sizeOf(file.path), articles: articles + report.articles }
    this.#place = { bytes: 0, articles: 0 }
    this.#tell({
      fileName: null,
      filesDone: this.#progress.filesDone + 1,
      bytesDone: this.#before.bytes,
      articles: this.#before.articles,
    })
    return true
  }

  /** A file that goes on from its place is read from its beginning: what is there already counts meanwhile. */
  #tellPlace({ bytes, articles }: Place): void {
    this.#tell({
      bytesDone: this.#before.bytes + Math.max(bytes, this.#place.bytes),
      articles: this.#before.articles + Math.max(articles, this.#place.articles),
    })
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

/** How far the first file is, where it was begun before; of its bytes by the pieces that are kept. */
function placeOf(db: Database, [first]: readonly WaitingFile[]): Place {
  if (first === undefined || first.fileId === null) return { bytes: 0, articles: 0 }
  const { articles, pieces } = halfFile(db, first.fileId)
  return { bytes: Math.min(pieces * CHUNK_BYTES, sizeOf(first.path)), articles }
}
