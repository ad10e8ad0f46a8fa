import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import type { ImportReport } from '../../shared/importing'
import { newestOnly } from './newest-only'

export type ImportReportState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The report of one import, new or old. */
export interface ImportReportStore extends StoreApi<ImportReportState> {
  /** Reads it from the library. */
  open(importId: ImportId): Promise<void>
  /** Shows one that is here already. */
  show(report: ImportReport): void
  close(): void
}

export function createImportReportStore(library: Pick<LibraryApi, 'readImportReport'>): ImportReportStore {
  const store = createStore<ImportReportState>(() => ({ kind: 'closed' }))
  const setState = (state: ImportReportState) => store.setState(state, true)
  const read = newestOnly<ImportId>(async (importId, signal) => {
    const state = await library.readImportReport({ importId }).then(
      (report): ImportReportState => ({ kind: 'open', report }),
      (thrown): ImportReportState => ({ kind: 'failed', failure: failureOf(thrown) }),
    )
    if (!signal.aborted && store.getState().kind === 'opening') setState(state)
  })
  return {
    ...store,
    async open(importId) {
      setState({ kind: 'opening' })
      await read(importId)
    },
    show: report => setState({ kind: 'open', report }),
    close: () => setState({ kind: 'closed' }),
  }
}
