import type { Question, Sort } from './find'
import type { ArticleId } from './ids'
import type { Settings } from './settings'

export const PANES = ['sidebar', 'list', 'article'] as const
export type Pane = (typeof PANES)[number]

/** How a list was left, to be found so when a person comes back to its place. */
export interface PlaceState {
  /** Names the place: all, unread, a smart list, a tag. */
  readonly place: string
  readonly question: Question
  readonly sort: Sort
}

/** Where a person was when they last left; kept in the library. */
export interface PageState {
  readonly question: Question
  readonly listSort: Settings['sort']
  readonly searchSort: Sort
  readonly pane: Pane
  readonly articleId: ArticleId | null
  /** The row the person was at with its article, which need not be the one that is open, and the first row in sight. */
  readonly cursor: number | null
  readonly cursorId: ArticleId | null
  readonly firstRow: number
  /** What is looked for in the article; null while its bar is closed. */
  readonly findText: string | null
  readonly isFocusMode: boolean
  readonly closedGroups: readonly string[]
  readonly places: readonly PlaceState[]
}

export const MAX_PLACES = 200
/** Of the name of a place, UTF-16 units. */
export const MAX_PLACE_LENGTH = 1_000
/** Parts of the sidebar, and tags, that are closed. */
export const MAX_CLOSED_GROUPS = 500
