import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import type { LibraryOptions } from '../core/library-messages'
import { type LibraryThread, startLibraryThread } from './library-thread'

interface LibraryKeeperOptions {
  readonly library: LibraryOptions
  readonly onEvent: (event: LibraryEvent) => void
  /** What went wrong with files that were to be brought in. */
  readonly onImportFailed: (thrown: unknown) => void
}

/** The one library of a desktop program through its life: files may come before it is open, and it may be opened again
 *  after it was closed. */
export class LibraryKeeper {
  readonly #options: LibraryKeeperOptions
  /** Paths that came while no library was open. */
  readonly #waiting: string[] = []
  #library: LibraryThread | null = null

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

  /** @param restoreFirst a backup to put in the place of a damaged library
   *  @throws OqyrmanError with a library failure (in use, newer, corrupt …) */
  async open(restoreFirst?: string): Promise<void> {
    const library = await startLibraryThread({
      ...this.#options.library,
      ...(restoreFirst === undefined ? {} : { restoreFirst }),
    })
    library.onEvent(this.#options.onEvent)
    this.#library = library
    this.bringIn(this.#waiting.splice(0))
  }

  /** Imports files and folders, after what is being brought in already.
   *  @param paths absolute */
  bringIn(paths: readonly string[]): void {
    if (paths.length === 0) return
    const library = this.#library
    if (library === null) {
      this.#waiting.push(...paths)
      return
    }
    library.api.startImport({ paths, encodings: [] }).catch(thrown => {
      // A library that is closed before it can answer has written the import down, and goes on with it.
      if (this.#library === library) this.#options.onImportFailed(thrown)
    })
  }

  /** Ends an import after the batch under way and closes the library. */
  async close(): Promise<void> {
    const library = this.#library
    this.#library = null
    await library?.close()
  }
}
