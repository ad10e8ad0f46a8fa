import type { Database } from 'better-sqlite3'
import type { ImportQueue } from './import-queue'
import { inTurns } from './in-turns'
import { removingDiscarded } from './store/discarded'
import { discardWhatIsGone } from './store/undone'

export interface SweepHost {
  readonly db: Database
  readonly imports: ImportQueue
  readonly closing: AbortSignal
  /** Lets the index follow the library. */
  follow(): Promise<void>
  /** Does what following put off, for as long as it goes on. */
  settle(goesOn: () => boolean): Promise<void>
}

/** Deletes what is no longer kept, when nothing else is to be done, and does what following put off: that takes long, and
 *  whoever comes meanwhile goes first. */
export class Sweep {
  readonly #host: SweepHost
  #isAskedFor = false

  constructor(host: SweepHost) {
    this.#host = host
  }

  askFor(): void {
    if (this.#isAskedFor) return
    this.#isAskedFor = true
    const turn = this.#host.imports.takeTurn(() => {
      this.#isAskedFor = false
      return this.#sweep()
    })
    // Whatever is wrong with the library, the next thing that is asked of it says so; and the next start sweeps again.
    turn.catch(() => undefined)
  }

  async #sweep(): Promise<void> {
    const { db, imports, closing, follow, settle } = this.#host
    discardWhatIsGone(db, Date.now())
    await follow()
    // Quick enough to be waited for; and a command that ends with its import would never come to it.
    await inTurns(removingDiscarded(db), () => !closing.aborted)
    const goesOn = () => !closing.aborted && !imports.isWaitedFor
    if (goesOn()) await settle(goesOn)
    if (!closing.aborted && imports.isWaitedFor) this.askFor()
  }
}
