import { resolve } from 'node:path'
import { type CallSignal, type LibraryApi, NOTHING } from '../../shared/api'
import { failureOf, OqyrmanError } from '../../shared/failure'
import { answer, type Reply } from '../../shared/pipe'
import { type Library, type OnEvent, openLibrary } from './library'
import type { LibraryOptions } from './library-messages'
import { discardIndex } from './search/index-database'
import { letGoOfOld } from './store/backup'
import { type FolderLock, lockFolder } from './store/folder-lock'
import {
  forgetRestoring,
  putBack,
  putStagedInPlace,
  refuseInUse,
  replaceDamaged,
  stageBackup,
} from './store/restore'

/** The library of a thread through its life: one that is restored from a copy is closed and opened again, and questions
 *  wait for it meanwhile. */
export class LibraryHolder {
  readonly #options: LibraryOptions
  readonly #onEvent: OnEvent
  readonly #folder: string
  /** Null while it is exchanged; and after that where neither the copy nor the library itself could be opened. */
  #library: Library | null
  /** One restoring after the other. */
  #lastRestoring: Promise<unknown> = Promise.resolve()
  /** Settled whenever the library can be asked. */
  #opened: Promise<unknown> = Promise.resolve()
  #isClosing = false
  /** What the library was before the restorings that this program has made, for as long as undoing may lead there. */
  readonly #leftBehind = new Set<string>()

  /** @throws as openLibrary does */
  constructor(options: LibraryOptions, onEvent: OnEvent) {
    this.#options = options
    this.#folder = resolve(options.folder)
    this.#onEvent = onEvent
    const { restoreFirst } = options
    this.#library = restoreFirst === undefined ? this.#open(onEvent) : this.#openRestored(restoreFirst)
  }

  /** Answers a request from outside, as `answer` does. */
  async answer(method: unknown, request: unknown, signal?: CallSignal): Promise<Reply> {
    for (;;) {
      await this.#untilOpened()
      if (this.#isClosing) return { ok: false, failure: { kind: 'host-gone', detail: 'closed' } }
      let library: Library
      try {
        library = this.#library ?? this.#openAgain()
      } catch (thrown) {
        return { ok: false, failure: failureOf(thrown) }
      }
      const api: LibraryApi = { ...library, restoreBackup: ({ name }) => this.#restoreInTurn(name) }
      const reply = await answer(api, method, request, signal)
      // A library that was closed under a question has not answered it: the one in its place is asked.
      const isUnanswered = !reply.ok && reply.failure.kind === 'superseded' && library !== this.#library
      if (!isUnanswered || signal?.aborted) return reply
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true
    await this.#lastRestoring
    this.#forgetLeftBehind()
    await this.#library?.close()
  }

  /** Nobody is left who could undo a restoring. */
  #forgetLeftBehind(): void {
    try {
      if (this.#leftBehind.size > 0) letGoOfOld(this.#folder, 'before-restoring')
    } catch {
      // The folder of the copies is gone, say: the library is closed all the same.
    }
  }

  /** Another restoring may begin in the moment that one ends. */
  async #untilOpened(): Promise<void> {
    let waitedFor: Promise<unknown>
    do {
      waitedFor = this.#opened
      await waitedFor
    } while (waitedFor !== this.#opened)
  }

  #open(onEvent: OnEvent, lock: FolderLock | null = null): Library {
    const library = openLibrary(this.#options, onEvent, lock)
    library.startWatching()
    return library
  }

  #openRestored(name: string): Library {
    const lock = lockFolder(this.#folder)
    try {
      // Another program may have restored it meanwhile.
      refuseInUse(this.#folder)
      stageBackup(this.#folder, name)
      // Only now: where a library was and no file of it is left, the index alone keeps it from being begun anew.
      discardIndex(this.#folder)
      replaceDamaged(this.#folder, new Date())
      return this.#open(this.#onEvent, lock)
    } finally {
      lock.release()
    }
  }

  /** What kept the library from being opened may have passed: a full disk, another program. */
  #openAgain(): Library {
    const library = this.#open(this.#onEvent)
    this.#library = library
    // Which of the two it is, nobody was told.
    void this.#tellRestored(library, null)
    return library
  }

  #restoreInTurn(name: string): Promise<{ readonly before: string }> {
    const restored = this.#lastRestoring.then(() => this.#restore(name))
    this.#lastRestoring = restored.catch(() => undefined)
    return restored
  }

  async #restore(name: string): Promise<{ readonly before: string }> {
    if (this.#isClosing) throw new OqyrmanError({ kind: 'host-gone', detail: 'closed' })
    stageBackup(this.#folder, name)
    const exchanged = this.#exchange()
    this.#opened = exchanged.catch(() => undefined)
    const { before, library } = await exchanged
    // Undone or done again, it is the library once more; undoing that leads to what was left just now.
    this.#leftBehind.delete(name)
    this.#leftBehind.add(before)
    letGoOfOld(this.#folder, 'before-restoring', this.#leftBehind)
    await this.#tellRestored(library, before)
    return { before }
  }

  /** Opens the copy in the library's place; where that cannot be, what there was before.
   *  @returns the name of the backup that the library became */
  async #exchange(): Promise<{ readonly before: string; readonly library: Library }> {
    // First, while the library itself is locked: from here on nobody else can come to open the one or the other.
    const lock = this.#lockForExchange()
    try {
      let before: string | null = null
      try {
        await this.#closeLibrary()
        // Articles may be others under the same ids: it would look like the library's own. First, for a crash may follow.
        discardIndex(this.#folder)
        before = putStagedInPlace(this.#folder, new Date())
        const library = this.#open(this.#tellingNothingOfIndex, lock)
        this.#library = library
        return { before, library }
      } catch (thrown) {
        this.#openAsBefore(before, thrown, lock)
        throw thrown
      }
    } finally {
      lock.release()
    }
  }

  /** Has the library again that was to be exchanged. Where it cannot be opened now, whoever asks it next tries again.
   *  @param before the backup that it was made, if it came to that
   *  @param thrown why it was not exchanged */
  #openAsBefore(before: string | null, thrown: unknown, lock: FolderLock): void {
    // Some program that knows nothing of the folder's lock has the copy open: it is not pulled from under it.
    if (before !== null && failureOf(thrown).kind === 'library-in-use') return
    try {
      if (before !== null) {
        discardIndex(this.#folder)
        putBack(this.#folder, before)
      }
      this.#library = this.#open(this.#onEvent, lock)
    } catch {
      // What went wrong first is what is told.
    }
  }

  #lockForExchange(): FolderLock {
    try {
      return lockFolder(this.#folder)
    } catch (thrown) {
      forgetRestoring(this.#folder)
      throw thrown
    }
  }

  async #closeLibrary(): Promise<void> {
    const library = this.#library
    this.#library = null
    await library?.close()
  }

  async #tellRestored(library: Library, before: string | null): Promise<void> {
    // Who cannot have them now asks for them when they hear that the library is another.
    const settings = await library.settings(NOTHING).catch(() => null)
    if (settings !== null) this.#onEvent({ kind: 'settings-changed', settings })
    this.#onEvent({ kind: 'library-restored', before })
  }

  /** The index is built anew because we threw it away: no news to anybody. */
  readonly #tellingNothingOfIndex: OnEvent = event => {
    if (event.kind !== 'notice' || event.notice.kind !== 'index-rebuilt') this.#onEvent(event)
  }
}
