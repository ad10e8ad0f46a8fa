import type { Command } from '../../shared/command'
import type { Shell } from '../shell/shell'
import type { Stores } from '../stores/stores'

/** Besides the commands that a menu can give, those that only keys give: `read-on` scrolls, then opens the next unread
 *  article; `leave` goes one step back towards the list. */
export type PageCommand = Command | 'read-on' | 'leave'

/** Why a command cannot act now. */
export type WhyOff =
  | 'no-article'
  | 'no-articles'
  | 'no-source'
  | 'no-filters'
  | 'no-way'
  | 'no-search'
  | 'no-versions'
  | 'pdf-by-printing'
  | 'nothing-done'
  | 'nothing-undone'

/** What a command does. */
export interface CommandBody {
  /** Failures are told as notices, never thrown. */
  run(): unknown
  /** Null where it can act, as it always can where this is missing. */
  whyOff?(): WhyOff | null
}

/** What the bodies of commands act on. */
export interface CommandContext {
  readonly stores: Stores
  readonly shell: Shell
}
