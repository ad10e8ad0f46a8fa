import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import type { LibraryOptions } from '../core/library-messages'
import { importWhenIdle } from './import-when-idle'
import { type LibraryThread, startLibraryThread } from './library-thread'

interface LibraryKeeperOptions extends LibraryOptions {
  readonly onEvent: (event: LibraryEvent) => void
  /** What went wrong with files that were to be brought in. */
  readonly onImportFailed: (thrown: unknown) => void
}

/** The one library of a desktop program through its life: files may come before it is open and while another import
 *  is under way, and it may be opened again after it was closed. */
export class LibraryKeeper {
  readonly #options: LibraryKeeperOptions
  readonly #waiting: string[] = []
  #library: LibraryThread | null = null
  #imports: Promise<void> = Promise.resolve()

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
    const { folder, seedFolder, appVersion, onEvent } = this.#options
    const library = await startLibraryThread({ folder, seedFolder, appVersion })
    library.onEvent(onEvent)
    this.#library = library
    this.bringIn(this.#waiting.splice(0))
  }

  /** Imports files and folders as soon as that is possible.
   *  @param paths absolute */
  bringIn(paths: readonly string[]): void {
    const library = this.#library
    if (library === null) {
      this.#waiting.push(...paths)
    } else if (paths.length > 0) {
      this.#imports = this.#imports
        .then(() => importWhenIdle(library, paths))
        .catch(thrown => {
          if (this.#library === library) this.#options.onImportFailed(thrown)
          else this.#waiting.push(...paths)
        })
    }
  }

  /** Ends an import after the batch under way and closes the library. */
  async close(): Promise<void> {
    const library = this.#library
    this.#library = null
    await library?.close()
  }
}
