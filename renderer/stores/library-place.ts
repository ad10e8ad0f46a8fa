import { type LibraryApi, NOTHING } from '../../shared/api'
import type { LibraryInfo } from '../../shared/library-info'
import type { Shell } from '../shell/shell'
import type { NoticesStore } from './notices'

/** Where the library lies, and how large it is. */
export interface LibraryPlace {
  /** Null where it could not be had; that is told. */
  info(): Promise<LibraryInfo | null>
  /** @returns whether the path is on the clipboard */
  copyFolder(folder: string): Promise<boolean>
  /** Shows the folder in the system's file manager; null where the host cannot. */
  readonly showFolder: (() => Promise<void>) | null
}

export function createLibraryPlace(
  library: Pick<LibraryApi, 'libraryInfo'>,
  { copyText, showLibraryFolder }: Pick<Shell, 'copyText' | 'showLibraryFolder'>,
  notices: Pick<NoticesStore, 'tell' | 'fail'>,
): LibraryPlace {
  return {
    async info() {
      try {
        return await library.libraryInfo(NOTHING)
      } catch (thrown) {
        notices.fail(thrown)
        return null
      }
    },
    async copyFolder(folder) {
      try {
        await copyText(folder)
        return true
      } catch {
        // A browser may forbid the clipboard; what it throws says nothing more.
        notices.tell({ kind: 'copy-failed' })
        return false
      }
    },
    showFolder:
      showLibraryFolder === null
        ? null
        : async () => {
            await showLibraryFolder().catch(notices.fail)
          },
  }
}
