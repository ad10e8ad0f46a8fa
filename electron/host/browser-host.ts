import { resolve } from 'node:path'
import type { LibraryOptions } from '../core/library-messages'
import { startLibraryThread } from './library-thread'
import { startLoopback } from './loopback'

export interface BrowserHostOptions extends LibraryOptions {
  readonly pageFolder: string
  /** 0 for any free one. */
  readonly port: number
}

export interface BrowserHost {
  /** What to open in a browser. */
  readonly address: string
  /** Brings files and folders in, after what is being brought in already. */
  importPaths(paths: readonly string[]): Promise<void>
  /** Ends the serving, then the library. */
  close(): Promise<void>
}

/** Opens a library and serves it to a browser on this machine.
 *  @throws OqyrmanError where the library cannot be opened; the system's error where the port cannot be had */
export async function openBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { pageFolder, port, ...libraryOptions } = options
  const library = await startLibraryThread(libraryOptions)
  try {
    const loopback = await startLoopback({ library, libraryFolder: options.folder, pageFolder, port })
    return {
      address: loopback.address,
      async importPaths(paths) {
        const absolute = paths.map(path => resolve(path))
        await library.api.startImport({ paths: absolute, encodings: [] })
      },
      async close() {
        await loopback.close()
        await library.close()
      },
    }
  } catch (cause) {
    await library.close()
    throw cause
  }
}
