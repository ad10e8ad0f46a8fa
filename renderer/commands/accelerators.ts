import type { Shortcut, Stroke } from './keys'

/** Electron's names of keys that are not their signs. */
const NAMES: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Home: 'Home',
  End: 'End',
  Insert: 'Insert',
  Delete: 'Delete',
}

/** The key that a native menu shows for a command, as Electron writes it; null where it has none that a menu can have:
 *  a letter alone would be typed. macOS has its own keys beside the function keys, and is used to those. */
export function acceleratorOf(
  shortcuts: readonly Shortcut[],
  command: string,
  isMac: boolean,
): string | null {
  const fitting = shortcuts.filter(shortcut => shortcut.command === command && isForMenu(shortcut))
  const shown = (isMac ? fitting.find(({ withMod }) => withMod) : undefined) ?? fitting[0]
  return shown === undefined ? null : written(shown)
}

const isForMenu = ({ code, withMod, withAlt }: Stroke) =>
  keyName(code) !== null && (withMod || withAlt || /^F\d+$/u.test(code))

function written({ code, withMod, withAlt, withShift }: Stroke): string {
  const held = [withMod && 'CmdOrCtrl', withAlt && 'Alt', withShift && 'Shift'].filter(Boolean)
  return [...held, keyName(code)].join('+')
}

const keyName = (code: string): string | null =>
  NAMES[code] ?? /^(?:Key([A-Z])|Digit(\d)|(F\d+))$/u.exec(code)?.slice(1).find(Boolean) ?? null
