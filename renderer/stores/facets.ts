import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { Facets, FileFacetValue, Question } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import { newestOnly } from './newest-only'
import { questionOf } from './question'

export interface FacetsState {
  /** Counts for the sidebar; those that are there stay until new ones have come. Null before the first. */
  readonly facets: Facets | null
  /** Every file that was ever counted here: one that a filter asks for may be counted nowhere now. */
  readonly fileNames: ReadonlyMap<FileId, string>
}

export interface FacetsStore extends StoreApi<FacetsState> {
  ask(question: Question): Promise<void>
}

/** @param onFailure told when the counts could not be had */
export function createFacetsStore(
  library: Pick<LibraryApi, 'countFacets'>,
  onFailure: (thrown: unknown) => void,
): FacetsStore {
  const store = createStore<FacetsState>(() => ({ facets: null, fileNames: new Map() }))
  const ask = newestOnly<Question>(async (question, signal) => {
    try {
      const facets = await library.countFacets(questionOf(question), signal)
      if (signal.aborted) return
      store.setState(({ fileNames }) => ({ facets, fileNames: withNames(fileNames, facets.files) }))
    } catch (thrown) {
      if (!signal.aborted) onFailure(thrown)
    }
  })
  return { ...store, ask }
}

/** The same map where nothing is new, so that nothing is drawn again for it. */
function withNames(names: ReadonlyMap<FileId, string>, files: readonly FileFacetValue[]) {
  const added = files.flatMap(({ value, name }) =>
    value !== null && names.get(value) !== name ? [[value, name] as const] : [],
  )
  return added.length === 0 ? names : new Map([...names, ...added])
}
