import { realpathSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import { OqyrmanError } from '../../shared/failure'
import { Importer } from './importer'
import { findFile } from './store/files'
import { lastAskedFor } from './store/imports'
import { addWatchedFolder, removeWatchedFolder, watchedFolders } from './store/watched-folders'
import { WatchedFolder } from './watched-folder'
import { isWithin } from './within'

/** Files that come together are brought in together: how long the last of them is waited for, ms. */
const TOGETHER_MS = 500

export interface FolderWatchHost {
  readonly db: Database
  readonly folder: string
  readonly threadFolder: string
  readonly closing: AbortSignal
}

/** The folders a person has the library watch: what is new in them is brought in, what is known is passed over. */
export class FolderWatch {
  readonly #host: FolderWatchHost
  /** Where the library's folder really lies. */
  readonly #ownFolder: string
  readonly #bringIn: (paths: readonly string[]) => void
  readonly #watched = new Map<string, WatchedFolder>()
  readonly #waiting = new Set<string>()
  #together: NodeJS.Timeout | null = null
  #last: Promise<void> = Promise.resolve()
  #importer: Importer | null = null
  #isRunning = false

  constructor(host: FolderWatchHost, bringIn: (paths: readonly string[]) => void) {
    this.#host = host
    this.#ownFolder = realpathSync.native(host.folder)
    this.#bringIn = bringIn
  }

  /** Begins to watch, and looks for what came while nobody did. */
  start(): void {
    this.#isRunning = true
    for (const path of watchedFolders(this.#host.db)) this.#watch(path)
  }

  /** @param path absolute
   *  @throws OqyrmanError where it is no folder, or one of the library's own */
  async add(path: string): Promise<void> {
    const { db } = this.#host
    const place = await stat(path).catch((cause: NodeJS.ErrnoException) => {
      throw new OqyrmanError({ kind: 'file-missing', path, detail: cause.code ?? cause.message }, { cause })
    })
    if (!place.isDirectory())
      throw new OqyrmanError({ kind: 'file-unreadable', path, detail: 'not a folder' })
    if (isWithin(await realpath(path), this.#ownFolder))
      throw new OqyrmanError({ kind: 'path-not-granted', path })
    addWatchedFolder(db, path, Date.now())
    if (this.#isRunning) this.#watch(path)
  }

  async remove(path: string): Promise<void> {
    removeWatchedFolder(this.#host.db, path)
    const watched = this.#watched.get(path)
    this.#watched.delete(path)
    await watched?.close()
  }

  async close(): Promise<void> {
    this.#isRunning = false
    if (this.#together !== null) clearTimeout(this.#together)
    await Promise.all([...this.#watched.values()].map(watched => watched.close()))
    // A large file may be under way, and is not waited for.
    await this.#importer?.close()
    await this.#last
  }

  #watch(path: string): void {
    if (this.#watched.has(path)) return
    this.#watched.set(path, new WatchedFolder(path, this.#ownFolder, file => this.#wait(file)))
  }

  #wait(file: string): void {
    if (!this.#isRunning) return
    this.#waiting.add(file)
    if (this.#together !== null) clearTimeout(this.#together)
    this.#together = setTimeout(() => {
      const files = [...this.#waiting]
      this.#waiting.clear()
      // What is wrong with the library itself is told by whatever is asked of it next; the next start looks again.
      this.#last = this.#last.then(() => this.#bringInNew(files)).catch(() => undefined)
    }, TOGETHER_MS)
  }

  async #bringInNew(files: readonly string[]): Promise<void> {
    const fresh: string[] = []
    const importer = new Importer(this.#host.threadFolder)
    this.#importer = importer
    try {
      for (const path of files) {
        if (this.#host.closing.aborted) return
        if (await this.#isNew(importer, path)) fresh.push(path)
      }
    } finally {
      await importer.close()
    }
    if (fresh.length > 0 && !this.#host.closing.aborted) this.#bringIn(fresh)
  }

  /** Whether a file was never asked for as it is now, and its bytes are not known from elsewhere. What a person has
   *  taken out again counts as known; what could not be read is tried again when it has changed. */
  async #isNew(importer: Importer, path: string): Promise<boolean> {
    const { db } = this.#host
    const place = await stat(path).catch(() => null)
    if (place === null) return false
    const askedFor = lastAskedFor(db, path)
    // A copy may keep the date of what it copies, but not that of its own making.
    if (askedFor !== null && Math.max(place.mtimeMs, place.ctimeMs) < askedFor) return false
    const hash = await importer.hash(path).catch(() => null)
    return hash === null || findFile(db, hash) === null
  }
}
