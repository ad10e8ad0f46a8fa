import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Backup } from '../../shared/backup'
import { type Failure, failureOf } from '../../shared/failure'
import type { DeedsStore } from './deeds'

export interface BackupsState {
  /** The newest first; null before they were asked for. */
  readonly backups: readonly Backup[] | null
  readonly status: 'idle' | 'making' | 'made' | 'restoring'
  readonly failure: Failure | null
}

/** The copies of the library. */
export interface BackupsStore extends StoreApi<BackupsState> {
  load(): Promise<void>
  /** What was done last has been seen. */
  forget(): void
  make(): Promise<void>
  /** Puts a copy in the place of the library; undone, it is again what it was. */
  restore(name: string): Promise<void>
}

export function createBackupsStore(
  library: Pick<LibraryApi, 'listBackups' | 'makeBackup' | 'restoreBackup'>,
  deeds: Pick<DeedsStore, 'do'>,
): BackupsStore {
  const store = createStore<BackupsState>(() => ({ backups: null, status: 'idle', failure: null }))
  const { setState } = store

  async function load() {
    try {
      setState({ backups: await library.listBackups(NOTHING) })
    } catch (thrown) {
      setState({ failure: failureOf(thrown) })
    }
  }
  async function put(name: string): Promise<string> {
    setState({ status: 'restoring' })
    try {
      return (await library.restoreBackup({ name })).before
    } finally {
      setState({ status: 'idle' })
      await load()
    }
  }

  return {
    ...store,
    load,
    forget: () => setState(({ status }) => ({ status: status === 'made' ? 'idle' : status, failure: null })),
    async make() {
      setState({ status: 'making', failure: null })
      try {
        await library.makeBackup(NOTHING)
        setState({ status: 'made' })
      } catch (thrown) {
        setState({ status: 'idle', failure: failureOf(thrown) })
      }
      await load()
    },
    restore: name => {
      let before = name
      return deeds.do({
        kind: 'library-restored',
        forth: async () => {
          before = await put(name)
        },
        back: () => put(before),
      })
    },
  }
}
