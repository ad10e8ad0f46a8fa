import type { Database } from 'better-sqlite3'
import type { LibraryApi, LibraryEvent } from '../../shared/api'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import { forgetSearches, pastSearches, rememberSearch } from './store/past-searches'
import { readSmartLists, removeSmartList, saveSmartList } from './store/smart-lists'

interface SavedSearchHost {
  readonly db: Database
  /** Does work, with what goes wrong told as a failure. */
  guarded<T>(work: () => T): T
  counted(lists: readonly SmartList[]): Promise<CountedSmartList[]>
  readonly onEvent: (event: LibraryEvent) => void
}

export type SavedSearchMethods = Pick<
  LibraryApi,
  'smartLists' | 'saveSmartList' | 'removeSmartList' | 'pastSearches' | 'rememberSearch' | 'forgetSearches'
>

/** The methods for searches that are kept: under a name, or as those of before. */
export function savedSearches({ db, guarded, counted, onEvent }: SavedSearchHost): SavedSearchMethods {
  const changed = <T>(work: () => T): T => {
    const result = guarded(work)
    onEvent({ kind: 'smart-lists-changed' })
    return result
  }
  return {
    smartLists: async () => counted(guarded(() => readSmartLists(db))),
    saveSmartList: async list => changed(() => ({ id: saveSmartList(db, list, Date.now()) })),
    removeSmartList: async ({ id }) => {
      changed(() => removeSmartList(db, id))
      return null
    },
    pastSearches: async () => guarded(() => pastSearches(db)),
    rememberSearch: async ({ text }) => {
      guarded(() => rememberSearch(db, text, Date.now()))
      return null
    },
    forgetSearches: async ({ text }) => {
      guarded(() => forgetSearches(db, text))
      return null
    },
  }
}
