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
  // A quick Ctrl+Z and Ctrl+Shift+Z: the second is for what the first has not come to yet.
  const hasDeed = (which: 'done' | 'undone') =>
    deeds.getState()[which].length > 0 || deeds.getState().underWay > 0
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
      whyOff: () => (hasDeed('done') ? null : 'nothing-done'),
    },
    redo: {
      run: () => deeds.redo(),
      whyOff: () => (hasDeed('undone') ? null : 'nothing-undone'),
    },
  } satisfies Record<string, CommandBody>
}
