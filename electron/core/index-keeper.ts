import type { Database } from 'better-sqlite3'
import type { IndexWhileIn } from './bring-in'
import { following, rebuildSearch, settling } from './follow'
import { inTurns } from './in-turns'
import { EVERY_ID, type IdSpan } from './search/postings'
import { IndexBroken, type SearchIndex } from './search/search-index'

interface IndexKeeperHost {
  readonly db: Database
  readonly folder: string
  readonly closing: AbortSignal
  /** The index was damaged, and another is in its place. */
  onRebuilt(): void
}

/** The index of an open library: follows it, and is built anew where it turns out to be damaged. */
export class IndexKeeper {
  readonly #host: IndexKeeperHost
  #index: SearchIndex

  constructor(host: IndexKeeperHost, index: SearchIndex) {
    this.#host = host
    this.#index = index
  }

  get index(): SearchIndex {
    return this.#index
  }

  /** Lets the index take in a file while it comes in, after all that came before. */
  async beginIndexing(): Promise<IndexWhileIn> {
    await this.follow()
    const index = this.#index
    // A question may find the index damaged, and another, made of what is wholly in, is in its place.
    const isCurrent = () => index === this.#index
    return {
      add: (id, rows, place) => {
        if (!isCurrent()) return false
        try {
          index.addRow(id, rows, place)
          return true
        } catch (thrown) {
          this.rebuildAfter(thrown)
          return false
        }
      },
      keepNowAndThen: async () => {
        if (isCurrent() && index.isFull) await this.#work(index, index.keeping())
      },
    }
  }

  /** Lets the index follow the library. */
  async follow(): Promise<void> {
    for (let index: SearchIndex | null = null; index !== this.#index; ) {
      index = this.#index
      await this.#work(index, following(this.#host.db, index))
    }
  }

  /** Does what following put off.
   *  @param goesOn asked after each turn; the rest is left for another time where it says no */
  async settle(span: IdSpan = EVERY_ID, goesOn = () => true): Promise<void> {
    const index = this.#index
    await this.#work(index, settling(this.#host.db, index, span), goesOn)
  }

  /** Builds the index anew, after an error that says it is damaged.
   *  @throws any other error */
  rebuildAfter(thrown: unknown): void {
    if (!(thrown instanceof IndexBroken)) throw thrown
    this.#index = rebuildSearch(this.#host.db, this.#host.folder, this.#index)
    this.#host.onRebuilt()
  }

  /** Works on the index, step by step: questions are answered in between. */
  async #work(index: SearchIndex, steps: Iterable<void>, goesOn = () => true): Promise<void> {
    try {
      // A library that is being closed does not wait: the index catches up at the next start. A question may find the
      // index damaged meanwhile, and another is in its place.
      await inTurns(steps, () => !this.#host.closing.aborted && index === this.#index && goesOn())
    } catch (thrown) {
      this.rebuildAfter(thrown)
    }
  }
}
