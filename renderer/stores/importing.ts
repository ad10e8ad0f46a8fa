import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import type { ImportProgress, ImportReport } from '../../shared/importing'
import type { Chosen, Shell } from '../shell/shell'
import type { NoticesStore } from './notices'

export type ImportingState =
  | { readonly kind: 'idle' }
  /** Files are on their way from the page to where the library can read them. */
  | { readonly kind: 'staging'; readonly done: number; readonly total: number }
  | { readonly kind: 'running'; readonly progress: ImportProgress; readonly isStopping: boolean }
  | { readonly kind: 'finished'; readonly report: ImportReport }

export interface ImportingStore extends StoreApi<ImportingState> {
  /** Hands files over and begins to bring them in. */
  start(chosen: Chosen): Promise<void>
  stop(): Promise<void>
  /** Puts the report away. */
  close(): void
  /** What the library tells of the import under way. */
  follow(event: LibraryEvent): void
  /** Asks whether an import is under way: at the start, and after news may have been missed. */
  catchUp(): Promise<void>
}

export function createImportingStore(
  library: Pick<LibraryApi, 'startImport' | 'stopImport' | 'importProgress'>,
  shell: Pick<Shell, 'stage'>,
  notices: Pick<NoticesStore, 'tell' | 'fail'>,
): ImportingStore {
  const store = createStore<ImportingState>(() => ({ kind: 'idle' }))
  const { getState } = store
  const setState = (state: ImportingState) => store.setState(state, true)

  const run = (progress: ImportProgress) => {
    const state = getState()
    // An answer that was on its way when the report came.
    if (state.kind === 'finished' && state.report.importId === progress.importId) return
    setState({ kind: 'running', progress, isStopping: state.kind === 'running' && state.isStopping })
  }

  async function pathsOf(chosen: Chosen): Promise<readonly string[]> {
    if (chosen.kind === 'paths') return chosen.paths
    const total = chosen.files.length
    setState({ kind: 'staging', done: 0, total })
    return shell.stage(chosen.files, done => setState({ kind: 'staging', done, total }))
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
    async start(chosen) {
      try {
        const paths = await pathsOf(chosen)
        if (paths.length > 0) await library.startImport({ paths })
        if (getState().kind === 'staging') setState({ kind: 'idle' })
        // News of a small import may all have come before this answer; a report that is there stays.
        if (getState().kind === 'idle') await catchUp()
      } catch (thrown) {
        if (getState().kind === 'staging') setState({ kind: 'idle' })
        notices.fail(thrown)
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
      if (getState().kind === 'finished') setState({ kind: 'idle' })
    },
    follow(event) {
      if (event.kind === 'import-progress') run(event.progress)
      if (event.kind === 'import-finished') setState({ kind: 'finished', report: event.report })
    },
    catchUp,
  }
}
