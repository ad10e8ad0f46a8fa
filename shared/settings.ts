import { LANGUAGES } from './article'
import type { Sort } from './find'

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** The language of the interface. */
export const INTERFACE_LANGUAGES = ['system', ...LANGUAGES] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** How much of each article a list shows: headline and two lines of text, one line, or the headline alone. */
export const DENSITIES = ['roomy', 'comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

export const FACES = ['serif', 'sans'] as const
export type Face = (typeof FACES)[number]

/** How the text of an article is set. */
export interface ReadingSettings {
  readonly face: Face
  /** CSS pixels. */
  readonly textSize: number
  /** Of a line, in widths of the digit 0. */
  readonly measure: number
  /** Of a line, in text sizes. */
  readonly lineHeight: number
}

/** What each number of ReadingSettings may be, and by how much one step changes it. */
export const READING_BOUNDS = {
  textSize: { min: 12, max: 40, step: 1 },
  measure: { min: 40, max: 110, step: 4 },
  lineHeight: { min: 1.2, max: 2.2, step: 0.1 },
} as const

/** A key that a person chose for a command. */
export interface ChosenShortcut {
  readonly command: string
  /** The physical key (KeyboardEvent.code); null takes the command its keys. */
  readonly code: string | null
  readonly withMod: boolean
  readonly withShift: boolean
  readonly withAlt: boolean
}

export const MAX_RECENT_COMMANDS = 8

/** What a person chose for themselves; kept in the library. */
export interface Settings {
  readonly theme: Theme
  readonly language: InterfaceLanguage
  /** The order of a list without a query. */
  readonly sort: Exclude<Sort, 'relevance'>
  /** Widths of the left and the middle pane, in CSS pixels. */
  readonly sidebarWidth: number
  readonly listWidth: number
  readonly density: Density
  readonly reading: ReadingSettings
  readonly shortcuts: readonly ChosenShortcut[]
  /** Names of hints that a person has put away for good. */
  readonly dismissedHints: readonly string[]
  /** What was chosen in the list of all commands, the newest first; MAX_RECENT_COMMANDS at most. */
  readonly recentCommands: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  sort: 'newest',
  sidebarWidth: 240,
  listWidth: 380,
  density: 'roomy',
  reading: { face: 'serif', textSize: 18, measure: 68, lineHeight: 1.6 },
  shortcuts: [],
  dismissedHints: [],
  recentCommands: [],
}
