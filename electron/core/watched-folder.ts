import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isTextFile } from '../../shared/text-files'
import { isWithin } from './within'

/** How long a file must have stayed as it is before it is taken for whole, ms. */
const STEADY_MS = 2_000
/** How often a folder that is gone (a drive that was taken out, a share that is away) is looked for, ms. */
const LOOK_AGAIN_MS = 60_000
/** How often at least where looking fails again and again, as where the system watches no more folders, ms. */
const LOOK_AGAIN_AT_LEAST_MS = 60 * 60_000

/** A folder whose text files are told of, those that lie in it already and those that come or change. A folder that is
 *  gone is waited for. */
export class WatchedFolder {
  readonly #path: string
  readonly #ownFolder: string
  readonly #onFile: (path: string) => void
  #watcher: FSWatcher | null = null
  #lookAgain: NodeJS.Timeout | null = null
  #lookAgainMs = LOOK_AGAIN_MS
  #isClosed = false

  /** @param ownFolder where the library's really lies: nothing in it is ever told of */
  constructor(path: string, ownFolder: string, onFile: (path: string) => void) {
    this.#path = path
    this.#ownFolder = ownFolder
    this.#onFile = onFile
    void this.#look()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#lookAgain !== null) clearTimeout(this.#lookAgain)
    await this.#watcher?.close()
  }

  async #look(): Promise<void> {
    const place = await placeOf(this.#path)
    if (this.#isClosed) return
    if (place === null) this.#lookLater()
    else this.#watch(place)
  }

  #watch(folder: string): void {
    const watcher = watch(folder, {
      ignored: (path, place) => path !== folder && this.#isIgnored(path, place),
      followSymlinks: false,
      ignorePermissionErrors: true,
      awaitWriteFinish: { stabilityThreshold: STEADY_MS, pollInterval: STEADY_MS / 4 },
    })
    const leave = () => {
      if (this.#watcher !== watcher) return
      this.#watcher = null
      void watcher.close()
      this.#lookLater()
    }
    watcher.on('add', this.#onFile)
    watcher.on('change', this.#onFile)
    watcher.on('unlinkDir', path => {
      if (path === folder) leave()
    })
    // The system watches no more folders, or the share is away: what comes meanwhile is found at the next look.
    watcher.on('error', () => {
      this.#lookAgainMs = Math.min(this.#lookAgainMs * 2, LOOK_AGAIN_AT_LEAST_MS)
      leave()
    })
    this.#watcher = watcher
  }

  #lookLater(): void {
    if (this.#isClosed) return
    this.#lookAgain = setTimeout(() => void this.#look(), this.#lookAgainMs)
    this.#lookAgain.unref()
  }

  // As an import of the folder would choose them (walk.ts).
  #isIgnored(path: string, place: Stats | undefined): boolean {
    if (isWithin(path, this.#ownFolder) || basename(path).startsWith('.')) return true
    return place?.isFile() === true && !isTextFile(basename(path))
  }
}

/** Where a folder really lies; null where there is none. A watcher of a link sees nothing of what comes into the folder
 *  that the link leads to. */
async function placeOf(path: string): Promise<string | null> {
  try {
    const place = await realpath(path)
    return (await stat(place)).isDirectory() ? place : null
  } catch {
    // What may not be looked at is waited for too.
    return null
  }
}
