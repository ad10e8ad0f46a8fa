import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import type { LibraryOptions } from '../core/library-messages'
import { importWhenIdle } from './import-when-idle'
import { type LibraryThread, startLibraryThread } from './library-thread'

interface LibraryKeeperOptions {
  readonly library: LibraryOptions
  readonly onEvent: (event: LibraryEvent) => void
  /** What went wrong with files that were to be brought in. */
  readonly onImportFailed: (thrown: unknown) => void
}

/** The one library of a desktop program through its life: files may come before it is open and while another import
 *  is under way, and it may be opened again after it was closed. */
export class LibraryKeeper {
  readonly #options: LibraryKeeperOptions
  /** Paths that no import has taken yet. */
  readonly #waiting: string[] = []
  #library: LibraryThread | null = null
  #bringingInto: LibraryThread | null = null

  constructor(options: LibraryKeeperOptions) {
    this.#options = options
  }

  get isOpen(): boolean {
    return this.#library !== null
  }

  /** @throws OqyrmanError `host-gone` while the library is closed */
  get api(): LibraryApi {
    if (this.#library === null) throw new OqyrmanError({ kind: 'host-gone', detail: 'closed' })
    return this.#library.api
  }

  /** @throws OqyrmanError with a library failure (in use, newer, corrupt …) */
  async open(): Promise<void> {
    const library = await startLibraryThread(this.#options.library)
    library.onEvent(this.#options.onEvent)
    this.#library = library
    void this.#bringInWaiting(library)
  }

  /** Imports files and folders as soon as that is possible.
   *  @param paths absolute */
  bringIn(paths: readonly string[]): void {
    this.#waiting.push(...paths)
    if (this.#library !== null) void this.#bringInWaiting(this.#library)
  }

  /** Ends an import after the batch under way and closes the library. */
  async close(): Promise<void> {
    const library = this.#library
    this.#library = null
    await library?.close()
  }

  async #bringInWaiting(library: LibraryThread): Promise<void> {
    if (this.#bringingInto === library) return
    this.#bringingInto = library
    while (this.#waiting.length > 0) {
      const paths = [...this.#waiting]
      try {
        await importWhenIdle(library, paths)
      } catch (thrown) {
        // A library that was closed meanwhile leaves its paths to the next one.
        if (this.#library !== library) return
        this.#options.onImportFailed(thrown)
      }
      this.#waiting.splice(0, paths.length)
    }
    this.#bringingInto = null
  }
}
