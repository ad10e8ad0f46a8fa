import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleId } from '../../shared/ids'
import type { LayoutStore } from './layout'
import type { ListStore } from './list'
import type { Direction } from './matches'
import type { Reading } from './reading'
import { positionOf } from './windows'

export interface VisitedState {
  /** In the order they were opened; what was gone back from stays behind until another article is opened. */
  readonly ids: readonly ArticleId[]
  /** Where among them the person is. */
  readonly at: number
  /** The person has come to where they are by going back or forward. */
  readonly isReturning: boolean
}

/** The articles that were opened, to go back and forward among. */
export interface VisitedStore extends StoreApi<VisitedState> {
  /** An article was opened. */
  visit(id: ArticleId): void
  go(by: Direction): Promise<void>
}

/** Articles that are kept in mind: more than anybody goes back. */
const MOST_KEPT = 200

export function createVisitedStore(
  list: Pick<ListStore, 'getState'>,
  reading: Pick<Reading, 'openAt' | 'openRelated'>,
  layout: Pick<LayoutStore, 'setState'>,
): VisitedStore {
  const store = createStore<VisitedState>(() => ({ ids: [], at: -1, isReturning: false }))
  const { getState, setState } = store
  return {
    ...store,
    visit(id) {
      const { ids, at } = getState()
      if (ids[at] === id) return
      const visited = [...ids.slice(0, at + 1), id].slice(-MOST_KEPT)
      setState({ ids: visited, at: visited.length - 1, isReturning: false })
    },
    async go(by) {
      const { ids, at } = getState()
      const id = ids[at + by]
      if (id === undefined) return
      setState({ at: at + by, isReturning: true })
      layout.setState({ pane: 'article' })
      const position = positionOf(list.getState().windows, id)
      if (position === null) await reading.openRelated(id)
      else await reading.openAt(position)
    },
  }
}
