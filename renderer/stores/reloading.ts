import type { Shell } from '../shell/shell'
import type { NoticesStore, PagePart } from './notices'

/** Loading the page anew where a part of it is missing: a browser does not ask a second time for a part that it could
 *  not get. Source: HTML Standard, "fetch a single module script", the module map. */
export interface Reloading {
  /** A part of the page could not be loaded, or drawn: tells it, and whether the program is still there to ask again. */
  miss(part: PagePart): Promise<void>
  /** Tries to have it again: by loading the page anew, with all that is open and typed. Where the program is gone, the
   *  page stays, for nothing would take its place. */
  tryAgain(number: number, part: PagePart): Promise<void>
  /** Loads the page anew, unless the program is gone. */
  reload(): Promise<void>
}

/** @param keepNow gives the library what it does not have yet of the page */
export function createReloading(
  { isRunning, reload }: Pick<Shell, 'isRunning' | 'reload'>,
  notices: Pick<NoticesStore, 'tell' | 'close' | 'connect'>,
  keepNow: () => void,
): Reloading {
  async function reloadIfRunning(): Promise<boolean> {
    if (!(await isRunning())) return false
    keepNow()
    await reload()
    return true
  }
  return {
    async miss(part) {
      notices.tell({ kind: 'part-missing', part, isRunning: await isRunning() })
    },
    async tryAgain(number, part) {
      if (await reloadIfRunning()) return
      notices.close(number)
      notices.tell({ kind: 'part-missing', part, isRunning: false })
    },
    async reload() {
      if (!(await reloadIfRunning())) notices.connect('lost')
    },
  }
}
