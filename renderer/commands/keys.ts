import type { PageCommand } from './page-command'

/** Where the keyboard is: in a text field, on a control with keys of its own, in an open menu or dialog, in the
 *  article's text, in the list, or nowhere in particular. */
export type Focus = 'field' | 'control' | 'overlay' | 'article' | 'list' | 'page'

/** A key with what is held beside it. */
export interface Stroke {
  /** The physical key (KeyboardEvent.code), so that it works on every layout. */
  readonly code: string
  /** Ctrl, or Cmd on macOS. */
  readonly withMod: boolean
  readonly withShift: boolean
  readonly withAlt: boolean
}

export interface Shortcut extends Stroke {
  readonly command: PageCommand
  readonly focus: readonly Focus[]
}

export const NOT_TYPING: readonly Focus[] = ['control', 'article', 'list', 'page']
export const ANYWHERE: readonly Focus[] = ['field', ...NOT_TYPING]
// Arrows scroll the article when the keyboard is in its text, and belong to the control that has the focus.
export const IN_LIST: readonly Focus[] = ['list', 'page']
export const READING: readonly Focus[] = ['article', 'list', 'page']

export const key = (code: string, command: PageCommand, focus: readonly Focus[]): Shortcut => ({
  code,
  withMod: false,
  withShift: false,
  withAlt: false,
  command,
  focus,
})
export const withMod = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withMod: true })
export const withShift = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withShift: true })
export const withAlt = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withAlt: true })

export const isSameStroke = (a: Stroke, b: Stroke): boolean =>
  a.code === b.code && a.withMod === b.withMod && a.withShift === b.withShift && a.withAlt === b.withAlt

export type PressedKey = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What was pressed; null where Ctrl is held on macOS, or the system's key elsewhere: those are not ours. */
export function strokeOf(pressed: PressedKey, isMac: boolean): Stroke | null {
  if (isMac ? pressed.ctrlKey : pressed.metaKey) return null
  return {
    code: pressed.code,
    withMod: isMac ? pressed.metaKey : pressed.ctrlKey,
    withShift: pressed.shiftKey,
    withAlt: pressed.altKey,
  }
}
