import { key, NOT_TYPING, type Shortcut, withMod, withShift } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const programShortcuts: readonly Shortcut[] = [
  withMod(key('KeyZ', 'Z', 'undo', NOT_TYPING)),
  withShift(withMod(key('KeyZ', 'Z', 'redo', NOT_TYPING))),
  withMod(key('KeyY', 'Y', 'redo', NOT_TYPING)),
]

/** What is about the program as a whole. */
export function programCommands({ stores: { deeds } }: CommandContext) {
  return {
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
