import type { Stroke } from './keys'

/** What is printed on keys, by their code; of the layout that a person has, as far as the browser tells it. */
export type PrintedKeys = ReadonlyMap<string, string>

/** Keys that no layout map has, or whose sign is better known than their name. */
const NAMES: Readonly<Record<string, string>> = {
  Space: 'Space',
  Escape: 'Esc',
  Delete: 'Del',
  Insert: 'Ins',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  NumpadAdd: 'Num +',
  NumpadSubtract: 'Num -',
  NumpadEnter: 'Num Enter',
}

/** The keys of a US keyboard that are neither letters nor digits. */
const SIGNS: Readonly<Record<string, string>> = {
  Slash: '/',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
}

/** The keys of a shortcut as they are printed and held, in the manner of the system. */
export function strokeLabel(stroke: Stroke, printed: PrintedKeys, isMac: boolean): string {
  const key = printedKey(stroke.code, printed)
  // Nobody looks for a question mark as a slash.
  if (key === '/' && stroke.withShift && !stroke.withMod && !stroke.withAlt) return '?'
  const held = isMac
    ? // macOS writes Option, Shift, Cmd, in this order; the others Ctrl, Alt, Shift.
      [stroke.withAlt && '⌥', stroke.withShift && '⇧', stroke.withMod && '⌘']
    : [stroke.withMod && 'Ctrl+', stroke.withAlt && 'Alt+', stroke.withShift && 'Shift+']
  return `${held.filter(Boolean).join('')}${key}`
}

function printedKey(code: string, printed: PrintedKeys): string {
  const name = NAMES[code]
  if (name !== undefined) return name
  const sign = printed.get(code)?.trim()
  if (sign) return sign.toLocaleUpperCase()
  return SIGNS[code] ?? code.replace(/^(?:Key|Digit)(?=.$)/u, '').replace(/^Numpad(?=.)/u, 'Num ')
}

/** What is printed on the keys here; empty where the browser does not tell. */
export async function readPrintedKeys(): Promise<PrintedKeys> {
  const { keyboard } = navigator as Navigator & {
    readonly keyboard?: { getLayoutMap(): Promise<PrintedKeys> }
  }
  try {
    return new Map(await keyboard?.getLayoutMap())
  } catch {
    // Not permitted in this frame: a US keyboard is the best guess.
    return new Map()
  }
}
