import type { PageCommand } from './page-command'

/** Where the keyboard is: in a text field, on a control with keys of its own, in an open menu or dialog, in the
 *  article's text, in the list, or nowhere in particular. */
export type Focus = 'field' | 'control' | 'overlay' | 'article' | 'list' | 'page'

export interface Shortcut {
  /** The physical key, so that it works on every layout. */
  readonly code: string
  /** Ctrl, or Cmd on macOS. */
  readonly withMod: boolean
  readonly withShift: boolean
  readonly withAlt: boolean
  readonly command: PageCommand
  readonly focus: readonly Focus[]
  /** What is printed on the key, for tooltips. */
  readonly label: string
}

export const NOT_TYPING: readonly Focus[] = ['control', 'article', 'list', 'page']
export const ANYWHERE: readonly Focus[] = ['field', ...NOT_TYPING]
// Arrows scroll the article when the keyboard is in its text, and belong to the control that has the focus.
export const IN_LIST: readonly Focus[] = ['list', 'page']
export const READING: readonly Focus[] = ['article', 'list', 'page']

export const key = (
  code: string,
  label: string,
  command: PageCommand,
  focus: readonly Focus[],
): Shortcut => ({ code, withMod: false, withShift: false, withAlt: false, command, focus, label })
export const withMod = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withMod: true })
export const withShift = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withShift: true })
export const withAlt = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withAlt: true })
