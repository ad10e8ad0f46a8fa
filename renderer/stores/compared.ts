import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { OpenedArticle } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import { newestOnly } from './newest-only'

export type ComparedState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly one: OpenedArticle; readonly other: OpenedArticle }

/** An article beside the same release in another language. */
export interface ComparedStore extends StoreApi<ComparedState> {
  /** Shows the version of that id beside it. */
  compare(one: OpenedArticle, id: ArticleId): Promise<void>
  close(): void
}

/** @param onFailure told when the other version could not be had */
export function createComparedStore(
  library: Pick<LibraryApi, 'openArticle'>,
  onFailure: (thrown: unknown) => void,
): ComparedStore {
  const store = createStore<ComparedState>(() => ({ kind: 'closed' }))
  // Null where nothing is wanted any more: what is still on its way then comes too late.
  const fetch = newestOnly<{ readonly one: OpenedArticle; readonly id: ArticleId } | null>(
    async (wanted, signal) => {
      if (wanted === null) return
      const { one, id } = wanted
      try {
        const other = await library.openArticle({ id, text: '', asTyped: [] })
        if (!signal.aborted) store.setState({ kind: 'open', one, other }, true)
      } catch (thrown) {
        if (!signal.aborted) onFailure(thrown)
      }
    },
  )
  return {
    ...store,
    compare: (one, id) => fetch({ one, id }),
    close() {
      store.setState({ kind: 'closed' }, true)
      void fetch(null)
    },
  }
}
