import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../../shared/article'
import type { Guide } from '../search-help/guide'
import { newestOnly } from './newest-only'

export type SearchHelpState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly guide: Guide }

/** The guide to searching. */
export interface SearchHelpStore extends StoreApi<SearchHelpState> {
  open(language: Language): Promise<void>
  close(): void
}

/** @param onFailure told when the guide could not be had */
export function createSearchHelpStore(
  load: (language: Language) => Promise<Guide>,
  onFailure: (thrown: unknown) => void,
): SearchHelpStore {
  const store = createStore<SearchHelpState>(() => ({ kind: 'closed' }))
  const setState = (state: SearchHelpState) => store.setState(state, true)
  const isOpening = () => store.getState().kind === 'opening'
  const fetch = newestOnly<Language>(async (language, signal) => {
    try {
      const guide = await load(language)
      if (!signal.aborted && isOpening()) setState({ kind: 'open', guide })
    } catch (thrown) {
      setState({ kind: 'closed' })
      onFailure(thrown)
    }
  })
  return {
    ...store,
    async open(language) {
      setState({ kind: 'opening' })
      await fetch(language)
    },
    close: () => setState({ kind: 'closed' }),
  }
}
