import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import type { ImportReport, PastImport } from '../../shared/importing'
import type { DeedsStore } from './deeds'
import { newestOnly } from './newest-only'

export type PastImportsState =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open'
      /** Null until they are here. */
      readonly imports: readonly PastImport[] | null
      /** Those that were told to stop; one that waits ends when its turn comes. */
      readonly stopping: readonly ImportId[]
      /** Files that an older parser read. */
      readonly filesToReadAgain: number
      /** What could not be read or done last. */
      readonly failure: Failure | null
    }

/** All imports there were, and taking one out again. */
export interface PastImportsStore extends StoreApi<PastImportsState> {
  open(): Promise<void>
  close(): void
  /** Takes out what an import brought in, or brings it back; a deed that can be undone. */
  setUndone(importId: ImportId, on: boolean): Promise<void>
  /** An import that a person began is over: a deed that can be undone, where it brought anything in. */
  keepAsDeed(report: ImportReport): Promise<void>
  /** Ends one that is under way, paused or waits. */
  stop(importId: ImportId): Promise<void>
  /** News after which the list is another. */
  follow(event: LibraryEvent): void
}

export function createPastImportsStore(
  library: Pick<LibraryApi, 'listImports' | 'libraryInfo' | 'stopImport' | 'setImportUndone'>,
  deeds: Pick<DeedsStore, 'do'>,
): PastImportsStore {
  const store = createStore<PastImportsState>(() => ({ kind: 'closed' }))
  const { getState } = store
  const setState = (state: PastImportsState) => store.setState(state, true)
  const patch = (change: Partial<PastImportsState>) => {
    const state = getState()
    if (state.kind === 'open') setState({ ...state, ...change, kind: 'open' })
  }

  const ask = newestOnly<null>(async (_, signal) => {
    try {
      const [imports, info] = await Promise.all([library.listImports(NOTHING), library.libraryInfo(NOTHING)])
      if (!signal.aborted) patch({ imports, filesToReadAgain: info.filesToReadAgain })
    } catch (thrown) {
      if (!signal.aborted) patch({ failure: failureOf(thrown) })
    }
  })

  const set = async (importId: ImportId, on: boolean) => {
    patch({ failure: null })
    try {
      await library.setImportUndone({ importId, on })
    } catch (thrown) {
      patch({ failure: failureOf(thrown) })
      throw thrown
    }
    if (getState().kind === 'open') await ask(null)
  }

  return {
    ...store,
    async open() {
      setState({ kind: 'open', imports: null, stopping: [], filesToReadAgain: 0, failure: null })
      await ask(null)
    },
    close: () => setState({ kind: 'closed' }),
    setUndone: (importId, on) =>
      deeds.do({
        kind: on ? 'import-taken-out' : 'import-brought-back',
        forth: () => set(importId, on),
        back: () => set(importId, !on),
      }),
    async keepAsDeed({ importId, files }) {
      if (!files.some(({ articles, duplicates }) => articles > duplicates)) return
      let isDone = true
      await deeds.do({
        kind: 'imported',
        forth: async () => {
          if (!isDone) await set(importId, false)
          isDone = true
        },
        back: async () => {
          await set(importId, true)
          isDone = false
        },
      })
    },
    async stop(importId) {
      const state = getState()
      if (state.kind !== 'open') return
      const { stopping } = state
      patch({ stopping: [...stopping, importId], failure: null })
      try {
        await library.stopImport({ importId })
      } catch (thrown) {
        patch({ stopping, failure: failureOf(thrown) })
      }
    },
    follow(event) {
      const isOther = event.kind === 'articles-changed' || event.kind === 'import-finished'
      if (isOther && getState().kind === 'open') void ask(null)
    },
  }
}
