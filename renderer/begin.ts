import { createClient } from '../shared/pipe'
import { createBrowserShell } from './shell/browser-shell'
import { createDesktopShell } from './shell/desktop-shell'
import { createStores } from './stores/stores'
import { untilListed } from './stores/until-listed'
import { languageOf } from './wording/interface-language'
import { loadWords } from './wording/loaded-words'

export const shell = window.oqyrman === undefined ? createBrowserShell() : createDesktopShell(window.oqyrman)
export const stores = createStores(createClient(shell.pipe), shell, navigator.languages)

/** Resolves when the page can be drawn as it was left, with its list, in the theme and the language that were chosen, and
 *  not in several steps. */
export const restored = restore()

async function restore() {
  void stores.start()
  await Promise.all([stores.restore(), loadWords(languageOf('system', navigator.languages))])
  // Where they cannot be had, that is told, in the words that are here.
  const words = loadWords(stores.language()).catch(() => undefined)
  await Promise.all([untilListed(stores.list), words])
}
