import type { Sort } from './find'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a person chose for themselves; kept in the library. */
export interface Settings {
  readonly theme: Theme
  /** The order of a list without a query. */
  readonly sort: Exclude<Sort, 'relevance'>
  /** Widths of the left and the middle pane, in CSS pixels. */
  readonly sidebarWidth: number
  readonly listWidth: number
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  sort: 'newest',
  sidebarWidth: 240,
  listWidth: 380,
}
