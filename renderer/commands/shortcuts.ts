import { appearanceShortcuts } from './appearance-commands'
import { goingShortcuts } from './going-commands'
import { importingShortcuts } from './importing-commands'
import type { Focus, Shortcut } from './keys'
import { markingShortcuts } from './marking-commands'
import type { PageCommand } from './page-command'
import { programShortcuts } from './program-commands'
import { readingShortcuts } from './reading-commands'
import { searchingShortcuts } from './searching-commands'

/** The shortcuts of each area, in the order in which they are shown; the first of a command is the one that tooltips
 *  show. */
export const SHORTCUTS_OF = {
  going: goingShortcuts,
  reading: readingShortcuts,
  marking: markingShortcuts,
  searching: searchingShortcuts,
  importing: importingShortcuts,
  appearance: appearanceShortcuts,
  program: programShortcuts,
} as const satisfies Record<string, readonly Shortcut[]>

/** Every shortcut of the page. */
export const SHORTCUTS: readonly Shortcut[] = Object.values(SHORTCUTS_OF).flat()

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
