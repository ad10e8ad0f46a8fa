import { LANGUAGES } from './article'
import type { Sort } from './find'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The language of the interface. */
export const INTERFACE_LANGUAGES = ['system', ...LANGUAGES] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** What a person chose for themselves; kept in the library. */
export interface Settings {
  readonly theme: Theme
  readonly language: InterfaceLanguage
  /** The order of a list without a query. */
  readonly sort: Exclude<Sort, 'relevance'>
  /** Widths of the left and the middle pane, in CSS pixels. */
  readonly sidebarWidth: number
  readonly listWidth: number
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  sort: 'newest',
  sidebarWidth: 240,
  listWidth: 380,
}
