import type { Command } from '../../shared/command'
import { focusOf } from './focus'

/** Undoes typing, or does it again, where the menu asks for it while the keyboard is in a text field: a menu cannot tell,
 *  and on macOS its keys come before the field's.
 *  @returns whether it was for the text */
export function undoneInText(command: Command): boolean {
  if (command !== 'undo' && command !== 'redo') return false
  if (focusOf(document.activeElement) !== 'field') return false
  // There is no other way to a field's own history.
  document.execCommand(command)
  return true
}
