import { COMMANDS } from '../../shared/command'
import type { ChosenShortcut } from '../../shared/settings'
import { ANYWHERE, type Focus, isSameStroke, NOT_TYPING, type Shortcut, type Stroke } from './keys'
import type { PageCommand } from './page-command'
import { SHORTCUTS } from './shortcuts'

type Chosen = readonly ChosenShortcut[]

// All but the command that leaves whatever is open: its key does so everywhere.
const CHANGEABLE: ReadonlySet<string> = new Set<PageCommand>([...COMMANDS, 'read-on'])
const isCommand = (name: string): name is PageCommand => CHANGEABLE.has(name)

/** Whether a person may choose the keys of a command. */
export const isChangeable = (command: PageCommand): boolean => isCommand(command)

/** The shortcuts in effect: a command for which something was chosen has that and none of its own. Choices for commands
 *  that there are no more, as another version may have left, count for nothing. */
export function shortcutsInEffect(chosen: Chosen): readonly Shortcut[] {
  const changed = new Set(chosen.map(({ command }) => command).filter(isCommand))
  const own = chosen.flatMap(({ code, command, ...held }) => {
    if (code === null || !isCommand(command)) return []
    const stroke = { code, ...held }
    return [{ ...stroke, command, focus: focusOf(stroke) }]
  })
  return [...own, ...SHORTCUTS.filter(({ command }) => !changed.has(command))]
}

// What types a letter belongs to the field that a person types in.
const focusOf = ({ code, withMod }: Stroke): readonly Focus[] =>
  withMod || /^F\d+$/u.test(code) ? ANYWHERE : NOT_TYPING

/** The other commands that have this key. */
export function commandsWith(chosen: Chosen, stroke: Stroke, but: PageCommand): readonly PageCommand[] {
  const having = shortcutsInEffect(chosen).filter(shortcut => isSameStroke(shortcut, stroke))
  return [...new Set(having.map(({ command }) => command))].filter(command => command !== but)
}

/** Gives a command one key in the place of all it had, and takes it from whichever had it. */
export const withKey = (chosen: Chosen, command: PageCommand, stroke: Stroke): Chosen => [
  ...withoutStrokes(chosen, command, [stroke]).filter(other => other.command !== command),
  { command, ...strokeAlone(stroke) },
]

/** Takes a command all its keys. */
export const withoutKey = (chosen: Chosen, command: PageCommand): Chosen => [
  ...chosen.filter(other => other.command !== command),
  noKey(command),
]

/** Gives a command its own keys back, and takes them from whichever has them now. */
export const withOwnKeys = (chosen: Chosen, command: PageCommand): Chosen =>
  withoutStrokes(
    chosen.filter(other => other.command !== command),
    command,
    SHORTCUTS.filter(shortcut => shortcut.command === command),
  )

/** The choices by which no other command has any of these keys; one that has others keeps them. */
function withoutStrokes(chosen: Chosen, but: PageCommand, strokes: readonly Stroke[]): Chosen {
  const inEffect = shortcutsInEffect(chosen)
  const isTaken = (stroke: Stroke) => strokes.some(taken => isSameStroke(taken, stroke))
  const losing = new Set(
    inEffect.filter(shortcut => shortcut.command !== but && isTaken(shortcut)).map(({ command }) => command),
  )
  const left = [...losing].flatMap(command => {
    const kept = inEffect.filter(shortcut => shortcut.command === command && !isTaken(shortcut))
    return kept.length === 0
      ? [noKey(command)]
      : kept.map(shortcut => ({ command, ...strokeAlone(shortcut) }))
  })
  return [...chosen.filter(({ command }) => !isCommand(command) || !losing.has(command)), ...left]
}

const strokeAlone = ({ code, withMod, withShift, withAlt }: Stroke): Stroke => ({
  code,
  withMod,
  withShift,
  withAlt,
})

const noKey = (command: PageCommand): ChosenShortcut => ({
  command,
  code: null,
  withMod: false,
  withShift: false,
  withAlt: false,
})
