import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { EVERYTHING, type Facets } from '../../shared/find'

/** Where in the library a person can go by name: its tags, sections and publishers, whatever the list shows. */
export type Destinations = Pick<Facets, 'tags' | 'sections' | 'publishers'>

export interface DestinationsStore extends StoreApi<Destinations> {
  load(): Promise<void>
}

/** @param onFailure told when they could not be had */
export function createDestinationsStore(
  library: Pick<LibraryApi, 'countFacets'>,
  onFailure: (thrown: unknown) => void,
): DestinationsStore {
  const store = createStore<Destinations>(() => ({ tags: [], sections: [], publishers: [] }))
  return {
    ...store,
    async load() {
      try {
        const { tags, sections, publishers } = await library.countFacets(EVERYTHING)
        store.setState({ tags, sections, publishers })
      } catch (thrown) {
        onFailure(thrown)
      }
    },
  }
}
