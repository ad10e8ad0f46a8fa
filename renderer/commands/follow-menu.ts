import type { Words } from '../../shared/words/words-of'
import type { Shell } from '../shell/shell'
import type { Stores } from '../stores/stores'
import { loadWords } from '../wording/loaded-words'
import type { Commands } from './commands'
import { focusOf } from './focus'
import { menuState } from './menu-state'
import { isMac } from './platform'

/** Has the native menu follow the page: what can be undone, what can act, which keys do it. */
export function followMenu(stores: Stores, { whyOff }: Commands, { tellMenu }: Shell): void {
  if (tellMenu === null) return
  const { deeds, settings } = stores
  let told = ''
  let isDue = false
  const tell = (words: Words) => {
    isDue = false
    const state = menuState({
      words,
      settings: settings.getState(),
      deeds: deeds.getState(),
      whyOff,
      isTyping: focusOf(document.activeElement) === 'field',
      isMac,
    })
    const facts = JSON.stringify(state)
    if (facts === told) return
    told = facts
    tellMenu(state)
  }
  // Much changes at once where an article is opened: told once.
  const tellSoon = () => {
    if (isDue) return
    isDue = true
    // Where the words cannot be had, the host is gone, and its menu with it.
    setTimeout(
      () =>
        void loadWords(stores.language()).then(tell, () => {
          isDue = false
        }),
    )
  }
  // What a command needs to act may be in any of them.
  for (const store of Object.values<unknown>({ ...stores })) if (isStore(store)) store.subscribe(tellSoon)
  document.addEventListener('focusin', tellSoon)
  document.addEventListener('focusout', tellSoon)
  tellSoon()
}

type Listened = Pick<Stores['deeds'], 'subscribe'>
const isStore = (part: unknown): part is Listened =>
  typeof part === 'object' && part !== null && 'subscribe' in part
