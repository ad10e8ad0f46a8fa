import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Backup } from '../../shared/backup'
import { type Failure, failureOf } from '../../shared/failure'
import type { DeedsStore } from './deeds'

export interface BackupsState {
  /** The newest first; null before they were asked for. */
  readonly backups: readonly Backup[] | null
  readonly status: 'idle' | 'making' | 'made' | 'restoring'
  /** The copy that was removed last, until something else is done. */
  readonly removed: Backup | null
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
  /** Removes a copy for good. */
  remove(backup: Backup): Promise<void>
  /** Whether it was this page that has put a copy in the library's place.
   *  @param before what the library was, as it is told to every page */
  hasRestored(before: string | null): Promise<boolean>
}

export function createBackupsStore(
  library: Pick<LibraryApi, 'listBackups' | 'makeBackup' | 'restoreBackup' | 'removeBackup'>,
  deeds: Pick<DeedsStore, 'do'>,
): BackupsStore {
  const store = createStore<BackupsState>(() => ({
    backups: null,
    status: 'idle',
    removed: null,
    failure: null,
  }))
  const { setState } = store

  async function load() {
    try {
      setState({ backups: await library.listBackups(NOTHING) })
    } catch (thrown) {
      setState({ failure: failureOf(thrown) })
    }
  }
  // What the library was before each restoring of this page.
  const own = new Set<string>()
  let putting: Promise<unknown> = Promise.resolve()
  async function put(name: string): Promise<string> {
    setState({ status: 'restoring', removed: null, failure: null })
    const answered = library.restoreBackup({ name })
    putting = answered.catch(() => undefined)
    try {
      const { before } = await answered
      own.add(before)
      return before
    } finally {
      setState({ status: 'idle' })
      await load()
    }
  }

  return {
    ...store,
    load,
    forget: () =>
      setState(({ status }) => ({
        status: status === 'made' ? 'idle' : status,
        removed: null,
        failure: null,
      })),
    async make() {
      setState({ status: 'making', removed: null, failure: null })
      try {
        await library.makeBackup(NOTHING)
        setState({ status: 'made' })
      } catch (thrown) {
        setState({ status: 'idle', failure: failureOf(thrown) })
      }
      await load()
    },
    restore: name => {
      // Undone and done again, the library is each time what it was when it was left.
      let next = name
      const exchange = async () => {
        next = await put(next)
      }
      return deeds.do({ kind: 'library-restored', forth: exchange, back: exchange })
    },
    async remove(backup) {
      setState({ removed: null, failure: null })
      try {
        await library.removeBackup({ name: backup.name })
        setState(({ status }) => ({ status: status === 'made' ? 'idle' : status, removed: backup }))
      } catch (thrown) {
        setState({ failure: failureOf(thrown) })
      }
      await load()
    },
    async hasRestored(before) {
      // News may come before the answer.
      await putting
      return before !== null && own.has(before)
    },
  }
}
