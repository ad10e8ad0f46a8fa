import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'

/** What the person chose; in effect at once, kept right after. */
export interface SettingsStore extends StoreApi<Settings> {
  load(): Promise<void>
  change(change: Partial<Settings>): void
  /** What was chosen in another window; sizes, and the order of the list, are each window's own. */
  follow(settings: Settings): void
}

/** @param onFailure told when the settings could not be read or kept */
export function createSettingsStore(
  library: Pick<LibraryApi, 'settings' | 'saveSettings'>,
  onFailure: (thrown: unknown) => void,
): SettingsStore {
  const store = createStore<Settings>(() => DEFAULT_SETTINGS)
  let saving = 0
  // What was chosen before it was known what is kept: nothing else of that may be written over.
  let chosenBefore: Partial<Settings> = {}
  let isKnown = false
  let reading: Promise<void> | null = null
  const save = newestOnly<Settings>(async settings => {
    await library.saveSettings(settings).catch(onFailure)
  })
  async function read() {
    try {
      const kept = await library.settings({})
      store.setState({ ...kept, ...chosenBefore })
      chosenBefore = {}
      isKnown = true
    } catch (thrown) {
      onFailure(thrown)
    }
  }

  async function load() {
    if (isKnown) return read()
    reading ??= read().finally(() => {
      reading = null
    })
    await reading
  }

  async function keep(change: Partial<Settings>) {
    if (!isKnown) {
      chosenBefore = { ...chosenBefore, ...change }
      await load()
    }
    if (isKnown) await save(store.getState())
  }

  return {
    ...store,
    load,
    follow(settings) {
      // While a choice of our own is on its way, what is heard may be the one before it.
      if (saving > 0) return
      const before = store.getState()
      const { sidebarWidth, listWidth, sort } = before
      store.setState(keepUnchanged(before, { ...settings, sidebarWidth, listWidth, sort }))
    },
    change(change) {
      store.setState(change)
      saving++
      void keep(change).finally(() => {
        saving--
      })
    },
  }
}
