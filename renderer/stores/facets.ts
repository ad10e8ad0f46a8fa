import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { Facets, FileFacetValue, LongFacet, Question } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'
import { questionOf } from './question'

export interface FacetsState {
  /** Counts for the sidebar; those that are there stay until new ones have come. Null before the first. */
  readonly facets: Facets | null
  /** Every file that was ever counted here: one that a filter asks for may be counted nowhere now. */
  readonly fileNames: ReadonlyMap<FileId, string>
  /** Those whose rare values are counted too. */
  readonly whole: ReadonlySet<LongFacet>
}

export interface FacetsStore extends StoreApi<FacetsState> {
  ask(question: Question): Promise<void>
  /** Has the rare values of a field counted too, from now on, or no longer. */
  setWhole(facet: LongFacet, on: boolean): Promise<void>
}

/** @param onFailure told when the counts could not be had */
export function createFacetsStore(
  library: Pick<LibraryApi, 'countFacets'>,
  onFailure: (thrown: unknown) => void,
): FacetsStore {
  const store = createStore<FacetsState>(() => ({
    facets: null,
    fileNames: new Map(),
    whole: new Set(),
  }))
  let asked: Question | null = null
  const askNewest = newestOnly<Question>(async (question, signal) => {
    try {
      const whole = [...store.getState().whole]
      const facets = await library.countFacets({ ...questionOf(question), whole }, signal)
      if (signal.aborted) return
      store.setState(before => ({
        facets: keepUnchanged(before.facets, facets),
        fileNames: withNames(before.fileNames, facets.files),
      }))
    } catch (thrown) {
      if (!signal.aborted) onFailure(thrown)
    }
  })
  const ask = (question: Question) => {
    asked = question
    return askNewest(question)
  }
  return {
    ...store,
    ask,
    async setWhole(facet, on) {
      const whole = new Set(store.getState().whole)
      if (on) whole.add(facet)
      else whole.delete(facet)
      store.setState({ whole })
      if (on && asked !== null) await ask(asked)
    },
  }
}

/** The same map where nothing is new, so that nothing is drawn again for it. */
function withNames(names: ReadonlyMap<FileId, string>, files: readonly FileFacetValue[]) {
  const added = files.flatMap(({ value, name }) =>
    value !== null && names.get(value) !== name ? [[value, name] as const] : [],
  )
  return added.length === 0 ? names : new Map([...names, ...added])
}
