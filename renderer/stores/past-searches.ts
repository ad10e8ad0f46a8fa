import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { DeedsStore } from './deeds'

/** How long a text stays as it is before it counts as a search and not as the way to one, ms. */
const RESTS_AFTER_MS = 5_000

export interface PastSearchesState {
  /** The newest first. */
  readonly searches: readonly string[]
}

export interface PastSearchesStore extends StoreApi<PastSearchesState> {
  load(): Promise<void>
  /** Notes what is in the search field: once it rests, it is remembered. */
  follow(text: string): void
  remember(text: string): Promise<void>
  /** Forgets one search. Can be undone, as can forgetting all. */
  forget(text: string): Promise<void>
  forgetAll(): Promise<void>
}

/** @param onFailure told when searches could not be read or kept */
export function createPastSearchesStore(
  library: Pick<LibraryApi, 'pastSearches' | 'rememberSearch' | 'forgetSearches'>,
  deeds: Pick<DeedsStore, 'do'>,
  onFailure: (thrown: unknown) => void,
): PastSearchesStore {
  const store = createStore<PastSearchesState>(() => ({ searches: [] }))
  let resting: ReturnType<typeof setTimeout> | undefined

  const load = async () => store.setState({ searches: await library.pastSearches(NOTHING) })

  async function remember(text: string) {
    clearTimeout(resting)
    const search = text.trim()
    if (search === '' || search === store.getState().searches[0]) return
    try {
      await library.rememberSearch({ text: search })
      await load()
    } catch (thrown) {
      onFailure(thrown)
    }
  }

  async function forget(text: string | null) {
    await library.forgetSearches({ text })
    await load()
  }

  // Remembered from the oldest to the newest, they stand in their order again.
  async function bringBack(searches: readonly string[]) {
    for (const text of searches.toReversed()) await library.rememberSearch({ text })
    await load()
  }

  return {
    ...store,
    load: () => load().catch(onFailure),
    follow(text) {
      clearTimeout(resting)
      resting = setTimeout(() => void remember(text), RESTS_AFTER_MS)
    },
    remember,
    async forget(text) {
      const { searches } = store.getState()
      const newer = searches.slice(0, searches.indexOf(text) + 1)
      await deeds.do({
        kind: 'search-forgotten',
        forth: () => forget(text),
        back: () => bringBack(newer),
      })
    },
    async forgetAll() {
      const { searches } = store.getState()
      await deeds.do({
        kind: 'searches-forgotten',
        forth: () => forget(null),
        back: () => bringBack(searches),
      })
    },
  }
}
