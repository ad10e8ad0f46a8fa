import { createStore, type StoreApi } from 'zustand/vanilla'

export type Pane = 'sidebar' | 'list' | 'article'

export interface LayoutState {
  /** The pane in front where there is no room for all three. */
  readonly pane: Pane
  /** What a screen reader is told next. */
  readonly announcement: string
}
export type LayoutStore = StoreApi<LayoutState>

export const createLayoutStore = (): LayoutStore =>
  createStore<LayoutState>(() => ({ pane: 'list', announcement: '' }))
