import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { FileLines, LineSpan, Provenance } from '../../shared/article'
import { newestOnly } from './newest-only'

/** Lines of the file that are shown before and after the article's own. */
const LINES_AROUND = 3

export type KeptFileState =
  | { readonly kind: 'closed' }
  /** `own` are the article's lines among those shown. */
  | { readonly kind: 'open'; readonly lines: FileLines; readonly own: LineSpan }

/** The file an article came from, as it was brought in, at the article's lines. */
export interface KeptFileStore extends StoreApi<KeptFileState> {
  show(provenance: Provenance): Promise<void>
  close(): void
}

export function createKeptFileStore(
  library: Pick<LibraryApi, 'readFileLines'>,
  onFailure: (thrown: unknown) => void,
): KeptFileStore {
  const store = createStore<KeptFileState>(() => ({ kind: 'closed' }))
  // Null where nothing is wanted any more: what is still on its way then comes too late.
  const fetch = newestOnly<Provenance | null>(async (wanted, signal) => {
    if (wanted === null) return
    const { fileId, lines: own } = wanted
    try {
      const lines = await library.readFileLines({
        fileId,
        lines: { first: Math.max(1, own.first - LINES_AROUND), last: own.last + LINES_AROUND },
      })
      if (!signal.aborted) store.setState({ kind: 'open', lines, own }, true)
    } catch (thrown) {
      if (!signal.aborted) onFailure(thrown)
    }
  })
  return {
    ...store,
    show: fetch,
    close() {
      store.setState({ kind: 'closed' }, true)
      void fetch(null)
    },
  }
}
