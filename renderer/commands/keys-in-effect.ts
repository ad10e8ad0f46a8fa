import type { ChosenShortcut } from '../../shared/settings'
import { shortcutsInEffect } from './chosen-shortcuts'
import { type PrintedKeys, strokeLabel } from './key-labels'
import type { Shortcut, Stroke } from './keys'
import type { PageCommand } from './page-command'

/** The shortcuts as they are now, and how they are told. */
export interface KeysInEffect {
  readonly shortcuts: readonly Shortcut[]
  /** The keys of a command, as they are printed, the first to be shown first. */
  of(command: PageCommand): readonly string[]
  label(stroke: Stroke): string
}

const isFunctionKey = ({ code }: Stroke) => /^F\d+$/u.test(code)

export function keysInEffect(
  chosen: readonly ChosenShortcut[],
  printed: PrintedKeys,
  isMac: boolean,
): KeysInEffect {
  const shortcuts = shortcutsInEffect(chosen)
  // On macOS function keys are for the screen and the sound: what is held with Cmd comes first.
  const inOrder = (own: readonly Shortcut[]) =>
    isMac ? own.toSorted((a, b) => Number(isFunctionKey(a)) - Number(isFunctionKey(b))) : own
  const label = (stroke: Stroke) => strokeLabel(stroke, printed, isMac)
  return {
    shortcuts,
    label,
    of: command => inOrder(shortcuts.filter(shortcut => shortcut.command === command)).map(label),
  }
}
