import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Question } from '../../shared/find'
import type { SmartListId } from '../../shared/ids'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import type { DeedsStore } from './deeds'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'
import { isSameQuestion } from './question'

/** What is saved under a name. */
export type Search = Pick<SmartList, 'question' | 'sort'>

export interface SmartListsState {
  /** In the order they were made. */
  readonly lists: readonly CountedSmartList[]
}

/** The saved searches, counted as the library is now. What is done to them can be undone. */
export interface SmartListsStore extends StoreApi<SmartListsState> {
  load(): Promise<void>
  save(name: string, search: Search): Promise<void>
  rename(id: SmartListId, name: string): Promise<void>
  /** Another search under the same name. */
  replace(id: SmartListId, search: Search): Promise<void>
  remove(id: SmartListId): Promise<void>
}

/** The list that asks for the same; the first where there are several, null where there is none. */
export const listAsking = <List extends Pick<SmartList, 'question'>>(
  question: Question,
  lists: readonly List[],
): List | null => lists.find(list => isSameQuestion(list.question, question)) ?? null

/** @param onFailure told when the lists could not be counted */
export function createSmartListsStore(
  library: Pick<LibraryApi, 'smartLists' | 'saveSmartList' | 'removeSmartList'>,
  deeds: Pick<DeedsStore, 'do'>,
  onFailure: (thrown: unknown) => void,
): SmartListsStore {
  const store = createStore<SmartListsState>(() => ({ lists: [] }))

  const ask = newestOnly<null>(async (_, signal) => {
    try {
      const lists = await library.smartLists(NOTHING)
      if (!signal.aborted) store.setState(before => keepUnchanged(before, { lists }))
    } catch (thrown) {
      if (!signal.aborted) onFailure(thrown)
    }
  })
  const load = () => ask(null)

  async function put(list: Omit<SmartList, 'id'>, id: SmartListId | null): Promise<SmartListId> {
    const { name, question, sort } = list
    const saved = await library.saveSmartList({ id, name, question, sort })
    await load()
    return saved.id
  }

  async function remove(id: SmartListId) {
    await library.removeSmartList({ id })
    await load()
  }

  async function change(
    id: SmartListId,
    kind: 'smart-list-renamed' | 'smart-list-replaced',
    to: Partial<SmartList>,
  ) {
    const before = store.getState().lists.find(list => list.id === id)
    if (before === undefined) return
    await deeds.do({ kind, forth: () => put({ ...before, ...to }, id), back: () => put(before, id) })
  }

  return {
    ...store,
    load,
    async save(name, search) {
      // Done again after it was undone, it is the same list to later deeds.
      let id: SmartListId | null = null
      await deeds.do({
        kind: 'smart-list-saved',
        forth: async () => {
          id = await put({ ...search, name }, id)
        },
        back: async () => {
          if (id !== null) await remove(id)
        },
      })
    },
    rename: (id, name) => change(id, 'smart-list-renamed', { name }),
    replace: (id, search) => change(id, 'smart-list-replaced', search),
    async remove(id) {
      const before = store.getState().lists.find(list => list.id === id)
      if (before === undefined) return
      await deeds.do({
        kind: 'smart-list-removed',
        forth: () => remove(id),
        back: () => put(before, id),
      })
    },
  }
}
