import { resolve } from 'node:path'
import { type CallSignal, type LibraryApi, NOTHING } from '../../shared/api'
import { answer, type Reply } from '../../shared/pipe'
import { type Library, type OnEvent, openLibrary } from './library'
import type { LibraryOptions } from './library-messages'
import { discardIndex } from './search/index-database'
import { letGoOfOld } from './store/backup'
import { putBack, putStagedInPlace, restoreDamaged, stageBackup } from './store/restore'

/** The library of a thread through its life: one that is restored from a copy is closed and opened again, and questions
 *  wait for it meanwhile. */
export class LibraryHolder {
  readonly #options: LibraryOptions
  readonly #onEvent: OnEvent
  readonly #folder: string
  #library: Library
  /** One restoring after the other. */
  #lastRestoring: Promise<unknown> = Promise.resolve()
  /** Settled whenever the library can be asked. */
  #opened: Promise<unknown> = Promise.resolve()

  /** @throws as openLibrary does */
  constructor(options: LibraryOptions, onEvent: OnEvent) {
    this.#options = options
    this.#folder = resolve(options.folder)
    this.#onEvent = onEvent
    if (options.restoreFirst !== undefined) {
      discardIndex(this.#folder)
      restoreDamaged(this.#folder, options.restoreFirst, new Date())
    }
    this.#library = this.#open(onEvent)
  }

  /** Answers a request from outside, as `answer` does. */
  async answer(method: unknown, request: unknown, signal?: CallSignal): Promise<Reply> {
    await this.#opened
    const api: LibraryApi = { ...this.#library, restoreBackup: ({ name }) => this.#restoreInTurn(name) }
    return answer(api, method, request, signal)
  }

  async close(): Promise<void> {
    await this.#lastRestoring
    await this.#library.close()
  }

  #open(onEvent: OnEvent): Library {
    const library = openLibrary(this.#options, onEvent)
    library.startWatching()
    return library
  }

  #restoreInTurn(name: string): Promise<{ readonly before: string }> {
    const restored = this.#lastRestoring.then(() => this.#restore(name))
    this.#lastRestoring = restored.catch(() => undefined)
    return restored
  }

  async #restore(name: string): Promise<{ readonly before: string }> {
    stageBackup(this.#folder, name)
    const exchanged = this.#library.close().then(() => this.#exchange())
    this.#opened = exchanged.catch(() => undefined)
    const before = await exchanged
    letGoOfOld(this.#folder)
    this.#onEvent({ kind: 'settings-changed', settings: await this.#library.settings(NOTHING) })
    this.#onEvent({ kind: 'library-restored' })
    return { before }
  }

  /** Opens the copy in the library's place; where that cannot be, what there was before.
   *  @returns the name of the backup that the library became */
  #exchange(): string {
    let before: string | null = null
    try {
      // Articles may be others under the same ids: it would look like the library's own. First, for a crash may follow.
      discardIndex(this.#folder)
      before = putStagedInPlace(this.#folder, new Date())
      this.#library = this.#open(this.#tellingNothingOfIndex)
      return before
    } catch (thrown) {
      if (before !== null) {
        discardIndex(this.#folder)
        putBack(this.#folder, before)
      }
      this.#library = this.#open(this.#onEvent)
      throw thrown
    }
  }

  /** The index is built anew because we threw it away: no news to anybody. */
  readonly #tellingNothingOfIndex: OnEvent = event => {
    if (event.kind !== 'notice' || event.notice.kind !== 'index-rebuilt') this.#onEvent(event)
  }
}
