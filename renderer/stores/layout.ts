import { createStore, type StoreApi } from 'zustand/vanilla'

export type Pane = 'sidebar' | 'list' | 'article'

export interface LayoutState {
  /** The pane in front where there is no room for all three. */
  readonly pane: Pane
  /** The address that was copied last. */
  readonly copiedUrl: string | null
}
export type LayoutStore = StoreApi<LayoutState>

export const createLayoutStore = (): LayoutStore =>
  createStore<LayoutState>(() => ({ pane: 'list', copiedUrl: null }))
