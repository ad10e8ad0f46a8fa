import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import { type Failure, failureOf } from '../../shared/failure'

export interface WatchedFolder {
  readonly path: string
  /** One that is no longer watched stays in the list until it is read anew, to be watched again. */
  readonly isWatched: boolean
}

export interface WatchedFoldersState {
  /** Null until they are here. */
  readonly folders: readonly WatchedFolder[] | null
  /** What could not be read or done last. */
  readonly failure: Failure | null
}

/** Folders whose new files come in by themselves. */
export interface WatchedFoldersStore extends StoreApi<WatchedFoldersState> {
  load(): Promise<void>
  setWatched(paths: readonly string[], on: boolean): Promise<void>
}

export function createWatchedFoldersStore(
  library: Pick<LibraryApi, 'watchedFolders' | 'setFolderWatched'>,
): WatchedFoldersStore {
  const store = createStore<WatchedFoldersState>(() => ({ folders: null, failure: null }))
  const note = (path: string, isWatched: boolean) =>
    store.setState(({ folders }) => {
      const folder = { path, isWatched }
      const isListed = folders?.some(other => other.path === path) ?? false
      if (!isListed) return { folders: [...(folders ?? []), folder] }
      return { folders: (folders ?? []).map(other => (other.path === path ? folder : other)) }
    })
  return {
    ...store,
    async load() {
      try {
        const paths = await library.watchedFolders(NOTHING)
        store.setState({ folders: paths.map(path => ({ path, isWatched: true })), failure: null })
      } catch (thrown) {
        store.setState({ failure: failureOf(thrown) })
      }
    },
    async setWatched(paths, on) {
      store.setState({ failure: null })
      for (const path of paths) {
        try {
          await library.setFolderWatched({ path, on })
          note(path, on)
        } catch (thrown) {
          store.setState({ failure: failureOf(thrown) })
        }
      }
    },
  }
}
