import { appearanceShortcuts } from './appearance-commands'
import { goingShortcuts } from './going-commands'
import { importingShortcuts } from './importing-commands'
import { type Focus, isSameStroke, type PressedKey, type Shortcut, type Stroke, strokeOf } from './keys'
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

export type Area = keyof typeof SHORTCUTS_OF

export const AREAS = [
  'going',
  'reading',
  'marking',
  'searching',
  'importing',
  'appearance',
  'program',
] as const satisfies readonly Area[]

/** Every shortcut of the page, as it is unless a person chose otherwise. */
export const SHORTCUTS: readonly Shortcut[] = Object.values(SHORTCUTS_OF).flat()

/** The command of a key, or null where it has none there.
 *  @param shortcuts those in effect */
export function commandOf(
  pressed: PressedKey,
  focus: Focus,
  isMac: boolean,
  shortcuts: readonly Shortcut[],
): PageCommand | null {
  const stroke = strokeOf(pressed, isMac)
  if (stroke === null) return null
  const commandAt = (stroke: Stroke) =>
    shortcuts.find(shortcut => isSameStroke(shortcut, stroke) && shortcut.focus.includes(focus))?.command
  const sign = stroke.withMod || stroke.withAlt ? undefined : SIGNS.get(pressed.key)
  return commandAt(stroke) ?? (sign && commandAt(sign)) ?? null
}

const SLASH: Stroke = { code: 'Slash', withMod: false, withShift: false, withAlt: false }

/** Signs that are looked for as they are printed: on other layouts than the American they are on other keys, and on the
 *  Russian one `?` is above the 7. */
const SIGNS: ReadonlyMap<string, Stroke> = new Map([
  ['/', SLASH],
  ['?', { ...SLASH, withShift: true }],
])
