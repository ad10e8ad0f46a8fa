import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'
import type { Facets, Question } from '../../shared/find'
import { newestOnly } from './newest-only'

/** Counts for the sidebar; those that are there stay until new ones have come. */
export type FacetsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'counted'; readonly facets: Facets }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface FacetsStore extends StoreApi<FacetsState> {
  ask(question: Question): Promise<void>
}

export function createFacetsStore(library: Pick<LibraryApi, 'countFacets'>): FacetsStore {
  const store = createStore<FacetsState>(() => ({ kind: 'none' }))
  const ask = newestOnly<Question>(async ({ text, filter }, isNewest) => {
    const next = await library.countFacets({ text, filter }).then(
      (facets): FacetsState => ({ kind: 'counted', facets }),
      (thrown): FacetsState => ({ kind: 'failed', failure: failureOf(thrown) }),
    )
    if (isNewest()) store.setState(next, true)
  })
  return { ...store, ask }
}
