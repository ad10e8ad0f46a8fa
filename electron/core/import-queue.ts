import { failureOf, OqyrmanError } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import type { ImportProgress, ImportReport } from '../../shared/importing'
import { type ImportHost, ImportRun } from './import-run'
import { isPaused, setPaused } from './store/imports'

/** How often progress is told at most, ms: as often as an eye can follow. */
const TELL_EVERY_MS = 100

interface ImportNews {
  onProgress(progress: ImportProgress): void
  onEnd(report: ImportReport): void
}

/** All work that adds or takes out articles, one after the other: imports in the order they were asked for, and what
 *  must not happen while one runs. A paused import lets the others pass. */
export class ImportQueue {
  readonly #host: ImportHost
  readonly #news: ImportNews
  readonly #paused: ImportRun[] = []
  readonly #waiting: ImportId[] = []
  /** Imports that are to end at once when their turn comes. */
  readonly #toStop = new Set<ImportId>()
  readonly #beside = new Set<Promise<unknown>>()
  #run: ImportRun | null = null
  #last: Promise<unknown> = Promise.resolve()
  /** Turns that have not begun. */
  #turnsToCome = 0
  #isClosed = false
  #lastTold = Number.NEGATIVE_INFINITY

  constructor(host: Omit<ImportHost, 'onProgress'>, news: ImportNews) {
    this.#host = { ...host, onProgress: () => this.#tellNowAndThen() }
    this.#news = news
  }

  /** The import under way or the next one, else one that is paused. */
  get progress(): ImportProgress | null {
    const waiting = this.#waiting.length
    if (this.#run !== null) return { ...this.#run.progress, waiting }
    const [next] = this.#waiting
    if (next !== undefined) return { ...new ImportRun(this.#host, next).progress, waiting: waiting - 1 }
    const [paused] = this.#paused
    return paused === undefined ? null : { ...paused.progress, ...STANDING_STILL, waiting }
  }

  /** Whether anything waits for the end of what is under way. */
  get isWaitedFor(): boolean {
    return this.#turnsToCome > 0
  }

  add(id: ImportId): void {
    this.#waiting.push(id)
    this.takeTurn(() => this.#runNext())
  }

  /** Takes up an import that was paused before the library was closed. */
  addPaused(id: ImportId): void {
    this.#paused.push(new ImportRun(this.#host, id))
  }

  stop(id: ImportId): void {
    if (this.#run?.id === id) this.#run.end('stopped')
    else if (this.#takePaused(id) || this.#waiting.includes(id)) {
      this.#toStop.add(id)
      this.#moveToFront(id)
    }
  }

  pause(id: ImportId, on: boolean): void {
    setPaused(this.#host.db, id, on ? Date.now() : null)
    if (on) this.#pause(id)
    else if (this.#takePaused(id)) this.#moveToFront(id)
  }

  /** Does work that no import may run beside; imports asked for meanwhile wait.
   *  @throws OqyrmanError import-running */
  alone<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#run !== null || this.#waiting.length > 0) throw new OqyrmanError({ kind: 'import-running' })
    return this.takeTurn(work)
  }

  /** Ends the import after the batch under way; it goes on when the library is opened again. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#run?.end('closed')
    await Promise.allSettled([this.#last, ...this.#beside])
  }

  /** Does work at once that only reads; the library is not closed before its end. */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    const running = work()
    this.#beside.add(running)
    try {
      return await running
    } finally {
      this.#beside.delete(running)
    }
  }

  /** Does work after what is under way and before what is asked for later. */
  takeTurn<T>(work: () => T | Promise<T>): Promise<T> {
    this.#turnsToCome++
    const turn = this.#last.then(() => {
      this.#turnsToCome--
      return work()
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }

  #pause(id: ImportId): void {
    const place = this.#waiting.indexOf(id)
    if (this.#run?.id === id) this.#run.end('paused')
    else if (place !== -1) {
      this.#waiting.splice(place, 1)
      this.addPaused(id)
      this.#tellNow()
    }
  }

  /** @returns whether it was paused */
  #takePaused(id: ImportId): boolean {
    const place = this.#paused.findIndex(run => run.id === id)
    if (place !== -1) this.#paused.splice(place, 1)
    return place !== -1
  }

  #moveToFront(id: ImportId): void {
    const place = this.#waiting.indexOf(id)
    if (place !== -1) this.#waiting.splice(place, 1)
    this.#waiting.unshift(id)
    this.takeTurn(() => this.#runNext())
  }

  async #runNext(): Promise<void> {
    if (this.#isClosed) return
    const id = this.#waiting.shift()
    // Each import brings a turn with it, and one that was moved brings another.
    if (id === undefined) return
    const run = new ImportRun(this.#host, id)
    if (this.#toStop.delete(id)) run.end('stopped')
    this.#run = run
    let report: ImportReport | null
    try {
      report = await run.run()
    } catch (thrown) {
      // The library itself failed (a full disk, say). What is left to do stays written down for the next start.
      report = { ...run.report(), failure: failureOf(thrown) }
    } finally {
      this.#run = null
    }
    if (report !== null) this.#news.onEnd(report)
    else if (!this.#isClosed) this.#wasPaused(run)
  }

  #wasPaused(run: ImportRun): void {
    // It may have been told to go on before it came to its pause.
    if (isPaused(this.#host.db, run.id)) {
      this.#paused.push(run)
      this.#tellNow()
    } else this.#moveToFront(run.id)
  }

  #tellNowAndThen(): void {
    const now = performance.now()
    if (now - this.#lastTold < TELL_EVERY_MS) return
    this.#lastTold = now
    this.#tellNow()
  }

  #tellNow(): void {
    const { progress } = this
    if (progress !== null) this.#news.onProgress(progress)
  }
}

const STANDING_STILL = {
  isPaused: true,
  bytesPerSecond: null,
  articlesPerSecond: null,
  secondsLeft: null,
} as const
