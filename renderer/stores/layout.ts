import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Pane } from '../../shared/page-state'

/** Parts of the sidebar that open and close. */
export const SIDEBAR_GROUPS = [
  'smart-lists',
  'timeline',
  'sections',
  'publishers',
  'languages',
  'files',
  'tags',
  'doubts',
] as const
export type SidebarGroupName = (typeof SIDEBAR_GROUPS)[number]

/** What of the sidebar opens and closes: its parts, and tags by their names that others lie in. */
export type FoldName = SidebarGroupName | `tag ${string}`

/** Whether something that was kept names a part of the sidebar. */
export const isFoldName = (name: string): name is FoldName =>
  name.startsWith('tag ') || SIDEBAR_GROUPS.some(group => group === name)

export interface LayoutState {
  /** The pane in front where there is no room for all three. */
  readonly pane: Pane
  /** The address that was copied last. */
  readonly copiedUrl: string | null
  /** Whether the form is open in which a search is put together. */
  readonly isByHandOpen: boolean
  /** Whether a name is being given to the search that is to be saved. */
  readonly isNamingSearch: boolean
  readonly closedGroups: ReadonlySet<FoldName>
  /** Nothing but the text of the article is shown. */
  readonly isFocusMode: boolean
}

export interface LayoutStore extends StoreApi<LayoutState> {
  setGroupOpen(name: FoldName, isOpen: boolean): void
}

export function createLayoutStore(): LayoutStore {
  const store = createStore<LayoutState>(() => ({
    pane: 'list',
    copiedUrl: null,
    isByHandOpen: false,
    isNamingSearch: false,
    closedGroups: new Set(),
    isFocusMode: false,
  }))
  return {
    ...store,
    setGroupOpen: (name, isOpen) =>
      store.setState(({ closedGroups }) => {
        const closed = new Set(closedGroups)
        if (isOpen) closed.delete(name)
        else closed.add(name)
        return { closedGroups: closed }
      }),
  }
}
