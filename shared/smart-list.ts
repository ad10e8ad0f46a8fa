import type { Question, Sort } from './find'
import type { SmartListId } from './ids'

/** A search that was saved under a name, and stays current. */
export interface SmartList {
  readonly id: SmartListId
  readonly name: string
  readonly question: Question
  readonly sort: Sort
}

export interface CountedSmartList extends SmartList {
  readonly total: number
  readonly unread: number
}

/** UTF-16 units. */
export const MAX_NAME_LENGTH = 200
export const MAX_SMART_LISTS = 500
