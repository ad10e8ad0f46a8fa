import type { Stroke } from './keys'

/** Why a key cannot be chosen: it moves about and presses what has the focus, edits text, opens and closes windows and
 *  tabs, belongs to the system, or types a sign where the right Alt is held as Ctrl and Alt. */
export type WhyRefused = 'moving' | 'text' | 'window' | 'system' | 'sign'

const HELD_ALONE = /^(?:Control|Shift|Alt|Meta|OS|CapsLock|NumLock|ScrollLock|Fn|Hyper|Super)/u
const MOVING = /^(?:Tab|Enter|NumpadEnter|Escape|Space|Arrow.+|Home|End|PageUp|PageDown|Backspace|Delete)$/u
const IN_TEXT = /^(?:Key[ACVX]|Arrow(?:Left|Right|Up|Down)|Home|End|Backspace|Delete|Enter)$/u
const OF_WINDOWS = /^(?:Key[NTWQR]|Tab|F4)$/u
const OF_WINDOWS_ALONE = /^(?:F5|F11|F12)$/u
const OF_MACOS = /^(?:Space|Key[HM]|Backquote)$/u
const OF_SYSTEM_WITH_ALT = /^(?:Tab|Space|F4|Escape|Enter)$/u

/** Whether keys are still being held down for one that is to come. */
export const isUnfinished = (stroke: Stroke): boolean =>
  stroke.code === '' || stroke.code === 'Unidentified' || HELD_ALONE.test(stroke.code)

/** Why this key cannot be given to a command; null where it can. */
export function refusalOf({ code, withMod, withShift, withAlt }: Stroke, isMac: boolean): WhyRefused | null {
  if (withMod && withAlt && !isMac) return 'sign'
  if (withAlt && OF_SYSTEM_WITH_ALT.test(code)) return 'system'
  if (!withMod && !withAlt && MOVING.test(code)) return 'moving'
  if (!withMod && !withAlt && OF_WINDOWS_ALONE.test(code)) return 'window'
  if (withMod && OF_WINDOWS.test(code)) return 'window'
  if (withMod && isMac && OF_MACOS.test(code)) return 'system'
  if (withMod && !withAlt && IN_TEXT.test(code) && !(withShift && code.startsWith('Key'))) return 'text'
  return null
}
