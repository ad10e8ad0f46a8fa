import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImportReport } from '../../shared/importing'
import { cleanFileName } from './file-name'

/** The largest file a page may hand over; a page has no path to give, so the bytes themselves must come. */
export const MAX_FILE_BYTES = 2 * 1024 ** 3

// On Windows a preview under way, or whatever looks through new files, holds them for a moment.
const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** Where files from a page wait for their import. It lies in the library's folder, so that an import that was
 *  interrupted still finds them at the next start. */
export class Inbox {
  readonly #folder: string

  constructor(libraryFolder: string) {
    this.#folder = resolve(libraryFolder, 'inbox')
  }

  /** Writes a file down as it arrives. Where that fails, nothing of it stays.
   *  @returns the absolute path, ending in the file's own name */
  async receive(name: string, bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const folder = join(this.#folder, randomUUID())
    const path = join(folder, cleanFileName(name))
    await mkdir(folder, { recursive: true })
    try {
      await pipeline(bytes, createWriteStream(path, { flags: 'wx' }))
      return path
    } catch (cause) {
      await remove(folder)
      throw cause
    }
  }

  /** Removes the files of a finished import: the library has kept what was in them. What cannot be removed now is
   *  removed by the next start's `clear`. An import that the library itself ended goes on then, and needs its files. */
  async clearImported(report: ImportReport): Promise<void> {
    if (report.failure !== null) return
    const folders = report.files.map(file => dirname(resolve(file.path)))
    const ours = new Set(folders.filter(folder => dirname(folder) === this.#folder))
    await Promise.allSettled([...ours].map(folder => remove(folder)))
  }

  /** Removes a file that is not to be imported after all.
   *  @returns false where it is none of this inbox */
  async discard(path: string): Promise<boolean> {
    const folder = dirname(resolve(path))
    if (dirname(folder) !== this.#folder) return false
    await remove(folder)
    return true
  }

  /** Removes everything that waits; right when no import is under way. */
  async clear(): Promise<void> {
    await remove(this.#folder)
  }
}
