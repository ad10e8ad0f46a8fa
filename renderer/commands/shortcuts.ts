import type { Command } from '../../shared/command'

/** Besides the commands that a menu can give, those that only keys give: `read-on` scrolls, then opens the next unread
 *  article; `leave` goes one step back towards the list; `undo` and `redo` are for deeds: in a text field these keys
 *  belong to its text. */
export type PageCommand = Command | 'read-on' | 'leave' | 'undo' | 'redo'

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

const NOT_TYPING: readonly Focus[] = ['control', 'article', 'list', 'page']
const ANYWHERE: readonly Focus[] = ['field', ...NOT_TYPING]
// Arrows scroll the article when the keyboard is in its text, and belong to the control that has the focus.
const IN_LIST: readonly Focus[] = ['list', 'page']
const READING: readonly Focus[] = ['article', 'list', 'page']

const key = (code: string, label: string, command: PageCommand, focus: readonly Focus[]): Shortcut => ({
  code,
  withMod: false,
  withShift: false,
  withAlt: false,
  command,
  focus,
  label,
})
const withMod = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withMod: true })
const withShift = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withShift: true })
const withAlt = (shortcut: Shortcut): Shortcut => ({ ...shortcut, withAlt: true })

/** Every shortcut of the page; the first of a command is the one that is shown. */
export const SHORTCUTS: readonly Shortcut[] = [
  key('KeyJ', 'J', 'next-article', NOT_TYPING),
  key('ArrowDown', '↓', 'next-article', IN_LIST),
  key('KeyK', 'K', 'previous-article', NOT_TYPING),
  key('ArrowUp', '↑', 'previous-article', IN_LIST),
  key('Space', 'Space', 'read-on', READING),
  key('KeyS', 'S', 'toggle-bookmark', NOT_TYPING),
  withMod(key('KeyD', 'D', 'toggle-bookmark', ANYWHERE)),
  key('KeyM', 'M', 'toggle-read', NOT_TYPING),
  key('Slash', '/', 'search', NOT_TYPING),
  withMod(key('KeyL', 'L', 'search', ANYWHERE)),
  withAlt(key('ArrowLeft', '←', 'go-back', NOT_TYPING)),
  withAlt(key('ArrowRight', '→', 'go-forward', NOT_TYPING)),
  key('KeyT', 'T', 'edit-tags', NOT_TYPING),
  key('KeyN', 'N', 'edit-note', NOT_TYPING),
  key('F3', 'F3', 'next-match', ANYWHERE),
  withMod(key('KeyG', 'G', 'next-match', ANYWHERE)),
  withShift(key('F3', 'F3', 'previous-match', ANYWHERE)),
  withShift(withMod(key('KeyG', 'G', 'previous-match', ANYWHERE))),
  withMod(key('KeyZ', 'Z', 'undo', NOT_TYPING)),
  withShift(withMod(key('KeyZ', 'Z', 'redo', NOT_TYPING))),
  withMod(key('KeyY', 'Y', 'redo', NOT_TYPING)),
  key('Escape', 'Esc', 'leave', ANYWHERE),
]

export type PressedKey = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The command of a key, or null where it has none there. */
export function commandOf(pressed: PressedKey, focus: Focus, isMac: boolean): PageCommand | null {
  const hasMod = isMac ? pressed.metaKey : pressed.ctrlKey
  if (isMac ? pressed.ctrlKey : pressed.metaKey) return null
  const found = SHORTCUTS.find(
    shortcut =>
      shortcut.code === pressed.code &&
      shortcut.withMod === hasMod &&
      shortcut.withShift === pressed.shiftKey &&
      shortcut.withAlt === pressed.altKey &&
      shortcut.focus.includes(focus),
  )
  return found?.command ?? null
}

/** The keys to show beside a command's name, or null where it has none. */
export function keyLabel(command: PageCommand, isMac: boolean): string | null {
  const shortcut = SHORTCUTS.find(shortcut => shortcut.command === command)
  if (shortcut === undefined) return null
  const held = isMac
    ? // macOS writes Option, Shift, Cmd, in this order; the others Ctrl, Alt, Shift.
      [shortcut.withAlt && '⌥', shortcut.withShift && '⇧', shortcut.withMod && '⌘']
    : [shortcut.withMod && 'Ctrl+', shortcut.withAlt && 'Alt+', shortcut.withShift && 'Shift+']
  return `${held.filter(Boolean).join('')}${shortcut.label}`
}
