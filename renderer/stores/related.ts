import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { RelatedArticle } from '../../shared/article'
import { failureOf } from '../../shared/failure'
import type { ArticleId } from '../../shared/ids'
import { newestOnly } from './newest-only'

export interface RelatedState {
  /** The article they are related to. */
  readonly of: ArticleId | null
  readonly articles: readonly RelatedArticle[]
}

/** Articles that tell of the same things as the open one. */
export interface RelatedStore extends StoreApi<RelatedState> {
  /** Asks for them, unless they are there; for none where another article is on its way. */
  ask(id: ArticleId | null): Promise<void>
}

/** How long an article must be open before they are asked for, ms: who only goes past it needs none, and waits for what
 *  comes next while the library looks for them. */
const REST_MS = 500

/** @param onFailure told when they could not be had */
export function createRelatedStore(
  library: Pick<LibraryApi, 'similarArticles'>,
  onFailure: (thrown: unknown) => void,
): RelatedStore {
  const store = createStore<RelatedState>(() => ({ of: null, articles: [] }))
  const fetch = newestOnly<ArticleId | null>(async (id, signal) => {
    if (id === null || store.getState().of === id) return
    await new Promise(resolve => setTimeout(resolve, REST_MS))
    if (signal.aborted) return
    try {
      const articles = await library.similarArticles({ id })
      if (!signal.aborted) store.setState({ of: id, articles })
    } catch (thrown) {
      // An article that has gone meanwhile says so in its own place.
      if (!signal.aborted && failureOf(thrown).kind !== 'article-missing') onFailure(thrown)
    }
  })
  return { ...store, ask: fetch }
}
