import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
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
  const save = newestOnly<Settings>(async settings => {
    await library.saveSettings(settings).catch(onFailure)
  })
  return {
    ...store,
    async load() {
      try {
        store.setState(await library.settings({}))
      } catch (thrown) {
        onFailure(thrown)
      }
    },
    follow(settings) {
      // While a choice of our own is on its way, what is heard may be the one before it.
      if (saving > 0) return
      const { sidebarWidth, listWidth, sort } = store.getState()
      store.setState({ ...settings, sidebarWidth, listWidth, sort })
    },
    change(change) {
      store.setState(change)
      saving++
      void save(store.getState()).finally(() => {
        saving--
      })
    },
  }
}
