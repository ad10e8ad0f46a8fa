import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import type { ImportId } from '../../shared/ids'
import type { ChosenEncoding, ImportProgress, ImportReport } from '../../shared/importing'
import type { NoticesStore } from './notices'

export type ImportingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: ImportProgress; readonly isStopping: boolean }
  | { readonly kind: 'finished'; readonly report: ImportReport }

export interface ImportingStore extends StoreApi<ImportingState> {
  /** Begins to bring files in, after the imports that are under way or wait. */
  start(paths: readonly string[], encodings: readonly ChosenEncoding[]): Promise<void>
  setPaused(on: boolean): Promise<void>
  stop(): Promise<void>
  /** Puts the report away. */
  close(): void
  /** What the library tells of the import under way. */
  follow(event: LibraryEvent): void
  /** Asks whether an import is under way: at the start, and after news may have been missed. */
  catchUp(): Promise<void>
}

export function createImportingStore(
  library: Pick<LibraryApi, 'startImport' | 'stopImport' | 'setImportPaused' | 'importProgress'>,
  notices: Pick<NoticesStore, 'fail'>,
  onOwnEnd: (report: ImportReport) => void,
): ImportingStore {
  const store = createStore<ImportingState>(() => ({ kind: 'idle' }))
  const { getState } = store
  const own = new Set<ImportId>()
  const setState = (state: ImportingState) => store.setState(state, true)

  const run = (progress: ImportProgress) => {
    const state = getState()
    // An answer that was on its way when the report came.
    if (state.kind === 'finished' && state.report.importId === progress.importId) return
    const isSame = state.kind === 'running' && state.progress.importId === progress.importId
    setState({ kind: 'running', progress, isStopping: isSame && state.isStopping })
  }

  async function catchUp() {
    try {
      const progress = await library.importProgress(NOTHING)
      if (progress !== null) run(progress)
      else if (getState().kind === 'running') setState({ kind: 'idle' })
    } catch (thrown) {
      notices.fail(thrown)
    }
  }

  return {
    ...store,
    async start(paths, encodings) {
      try {
        const { importId } = await library.startImport({ paths, encodings })
        const state = getState()
        // News of a small import may all have come before this answer.
        if (state.kind === 'finished' && state.report.importId === importId) onOwnEnd(state.report)
        else own.add(importId)
        // News of a small import may all have come before this answer; a report that is there stays.
        if (getState().kind === 'idle') await catchUp()
      } catch (thrown) {
        notices.fail(thrown)
      }
    },
    async setPaused(on) {
      const state = getState()
      if (state.kind !== 'running') return
      setState({ ...state, progress: { ...state.progress, isPaused: on } })
      try {
        await library.setImportPaused({ importId: state.progress.importId, on })
      } catch (thrown) {
        notices.fail(thrown)
        await catchUp()
      }
    },
    async stop() {
      const state = getState()
      if (state.kind !== 'running') return
      setState({ ...state, isStopping: true })
      try {
        await library.stopImport({ importId: state.progress.importId })
      } catch (thrown) {
        notices.fail(thrown)
      }
    },
    close() {
      if (getState().kind !== 'finished') return
      setState({ kind: 'idle' })
      // One that is paused lets others pass, and is in sight again when they are done.
      void catchUp()
    },
    follow(event) {
      if (event.kind === 'import-progress') run(event.progress)
      if (event.kind !== 'import-finished') return
      const { report } = event
      setState({ kind: 'finished', report })
      if (own.delete(report.importId)) onOwnEnd(report)
    },
    catchUp,
  }
}
