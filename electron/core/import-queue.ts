import { failureOf, OqyrmanError } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import type { ImportProgress, ImportReport } from '../../shared/importing'
import { type ImportHost, ImportRun } from './import-run'

/** How often progress is told at most, ms: as often as an eye can follow. */
const TELL_EVERY_MS = 100

/** Imports, one after the other. */
export class ImportQueue {
  readonly #host: ImportHost
  readonly #onEnd: (report: ImportReport) => void
  #run: ImportRun | null = null
  #waiting = 0
  #last: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(host: ImportHost, onEnd: (report: ImportReport) => void) {
    this.#host = { ...host, onProgress: atMostEvery(TELL_EVERY_MS, host.onProgress) }
    this.#onEnd = onEnd
  }

  get progress(): ImportProgress | null {
    return this.#run?.progress ?? null
  }

  /** @throws OqyrmanError import-running */
  refuseWhileRunning(): void {
    if (this.#waiting > 0) throw new OqyrmanError({ kind: 'import-running' })
  }

  add(id: ImportId): void {
    this.#waiting++
    this.#last = this.#last.then(() => this.#runOne(id))
  }

  stop(id: ImportId): void {
    if (this.#run?.progress.importId === id) this.#run.end('stopped')
  }

  /** Ends the import after the batch under way; it goes on when the library is opened again. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#run?.end('closed')
    await this.#last
  }

  async #runOne(id: ImportId): Promise<void> {
    if (this.#isClosed) return
    const run = new ImportRun(this.#host, id)
    this.#run = run
    let report: ImportReport | null
    try {
      report = await run.run()
    } catch (thrown) {
      // The library itself failed (a full disk, say). What is left to do stays written down for the next start.
      report = { importId: id, files: run.reports(), stopped: false, failure: failureOf(thrown) }
    } finally {
      this.#run = null
      this.#waiting--
    }
    if (report !== null) this.#onEnd(report)
  }
}

function atMostEvery<T>(ms: number, tell: (value: T) => void): (value: T) => void {
  let lastTold = Number.NEGATIVE_INFINITY
  return value => {
    const now = performance.now()
    if (now - lastTold < ms) return
    lastTold = now
    tell(value)
  }
}
