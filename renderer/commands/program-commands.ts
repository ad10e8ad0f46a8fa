import { ANYWHERE, key, NOT_TYPING, type Shortcut, withMod, withShift } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const programShortcuts: readonly Shortcut[] = [
  withMod(key('KeyK', 'command-palette', ANYWHERE)),
  withShift(key('Slash', 'shortcut-list', NOT_TYPING)),
  key('F1', 'shortcut-list', ANYWHERE),
  withMod(key('Comma', 'settings', ANYWHERE)),
  withMod(key('KeyZ', 'undo', NOT_TYPING)),
  withShift(withMod(key('KeyZ', 'redo', NOT_TYPING))),
  withMod(key('KeyY', 'redo', NOT_TYPING)),
]

/** What is about the program as a whole. Undoing is of deeds: in a text field its keys belong to the text. */
export function programCommands({ stores }: CommandContext) {
  const { backups, deeds, overlay, settings } = stores
  return {
    'command-palette': { run: () => overlay.open({ kind: 'palette' }) },
    'shortcut-list': { run: () => overlay.open({ kind: 'shortcut-list' }) },
    settings: { run: () => overlay.open({ kind: 'settings', part: 'appearance' }) },
    'back-up': {
      run: () => {
        overlay.open({ kind: 'settings', part: 'backups' })
        return backups.make()
      },
    },
    'show-hints': { run: () => settings.change({ dismissedHints: [] }) },
    undo: {
      run: () => deeds.undo(),
      whyOff: () => (deeds.getState().done.length === 0 ? 'nothing-done' : null),
    },
    redo: {
      run: () => deeds.redo(),
      whyOff: () => (deeds.getState().undone.length === 0 ? 'nothing-undone' : null),
    },
  } satisfies Record<string, CommandBody>
}
