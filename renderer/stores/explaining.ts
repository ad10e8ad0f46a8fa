import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'
import type { Explanation, TypedQuery } from '../../shared/find'
import { newestOnly } from './newest-only'
import { typedQuery } from './question'

/** Why the articles of the list were found. */
export type ExplainingState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface ExplainingStore extends StoreApi<ExplainingState> {
  open(query: TypedQuery): Promise<void>
  close(): void
}

export function createExplainingStore(library: Pick<LibraryApi, 'explainSearch'>): ExplainingStore {
  const store = createStore<ExplainingState>(() => ({ kind: 'closed' }))
  const setState = (state: ExplainingState) => store.setState(state, true)
  const ask = newestOnly<TypedQuery>(async (query, signal) => {
    const state = await library.explainSearch(typedQuery(query)).then(
      (explanation): ExplainingState => ({ kind: 'explained', explanation }),
      (thrown): ExplainingState => ({ kind: 'failed', failure: failureOf(thrown) }),
    )
    if (!signal.aborted && store.getState().kind !== 'closed') setState(state)
  })
  return {
    ...store,
    async open(query) {
      setState({ kind: 'asking' })
      await ask(query)
    },
    close: () => setState({ kind: 'closed' }),
  }
}
