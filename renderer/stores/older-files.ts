import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'
import type { FileToReadAgain } from '../../shared/importing'
import { newestOnly } from './newest-only'

export type OlderFilesState =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open'
      /** Null until they are here. */
      readonly files: readonly FileToReadAgain[] | null
      readonly failure: Failure | null
    }

/** Files that an older parser read, each to be read again. */
export interface OlderFilesStore extends StoreApi<OlderFilesState> {
  open(): Promise<void>
  close(): void
  /** News after which the list is another. */
  follow(event: LibraryEvent): void
}

export function createOlderFilesStore(library: Pick<LibraryApi, 'listFilesToReadAgain'>): OlderFilesStore {
  const store = createStore<OlderFilesState>(() => ({ kind: 'closed' }))
  const { getState } = store
  const setState = (state: OlderFilesState) => store.setState(state, true)
  const ask = newestOnly<null>(async (_, signal) => {
    const answer = await library.listFilesToReadAgain(NOTHING).then(
      files => ({ files, failure: null }),
      thrown => ({ failure: failureOf(thrown) }),
    )
    const state = getState()
    if (!signal.aborted && state.kind === 'open') setState({ ...state, ...answer })
  })
  return {
    ...store,
    async open() {
      setState({ kind: 'open', files: null, failure: null })
      await ask(null)
    },
    close: () => setState({ kind: 'closed' }),
    follow(event) {
      if (event.kind === 'articles-changed' && getState().kind === 'open') void ask(null)
    },
  }
}
