import { createWords } from '../../shared/words/words'
import type { Shell } from '../shell/shell'
import type { Stores } from '../stores/stores'
import type { Commands } from './commands'
import { focusOf } from './focus'
import { menuState } from './menu-state'
import { isMac } from './platform'

/** Has the native menu follow the page: what can be undone, what can act, which keys do it. */
export function followMenu(stores: Stores, { whyOff }: Commands, { tellMenu }: Shell): void {
  if (tellMenu === null) return
  const { deeds, settings, article, question, visited, list } = stores
  let told = ''
  let isDue = false
  const tell = () => {
    isDue = false
    const state = menuState({
      words: createWords(stores.language()),
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
    if (!isDue) setTimeout(tell)
    isDue = true
  }
  for (const store of [deeds, settings, article, question, visited, list]) store.subscribe(tellSoon)
  document.addEventListener('focusin', tellSoon)
  document.addEventListener('focusout', tellSoon)
  tellSoon()
}
