import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { Facets, Question } from '../../shared/find'
import { newestOnly } from './newest-only'

/** Counts for the sidebar; those that are there stay until new ones have come. */
export type FacetsState = { readonly kind: 'none' } | { readonly kind: 'counted'; readonly facets: Facets }

export interface FacetsStore extends StoreApi<FacetsState> {
  ask(question: Question): Promise<void>
}

/** @param onFailure told when the counts could not be had */
export function createFacetsStore(
  library: Pick<LibraryApi, 'countFacets'>,
  onFailure: (thrown: unknown) => void,
): FacetsStore {
  const store = createStore<FacetsState>(() => ({ kind: 'none' }))
  const ask = newestOnly<Question>(async ({ text, filter }, isNewest) => {
    try {
      const facets = await library.countFacets({ text, filter })
      if (isNewest()) store.setState({ kind: 'counted', facets })
    } catch (thrown) {
      if (isNewest()) onFailure(thrown)
    }
  })
  return { ...store, ask }
}
