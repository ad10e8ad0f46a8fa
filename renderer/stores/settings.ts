import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { newestOnly } from './newest-only'

/** What the person chose; in effect at once, kept right after. */
export interface SettingsStore extends StoreApi<Settings> {
  load(): Promise<void>
  change(change: Partial<Settings>): void
  /** What was chosen in another window; sizes are each window's own. */
  follow(settings: Settings): void
}

/** @param onFailure told when the settings could not be read or kept */
export function createSettingsStore(
  library: Pick<LibraryApi, 'settings' | 'saveSettings'>,
  onFailure: (thrown: unknown) => void,
): SettingsStore {
  const store = createStore<Settings>(() => DEFAULT_SETTINGS)
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
    follow: ({ theme, language, reading }) => store.setState({ theme, language, reading }),
    change(change) {
      store.setState(change)
      void save(store.getState())
    },
  }
}
