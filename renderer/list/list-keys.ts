import type { PressedKey } from '../commands/keys'

/** What a key says in the list, besides those that are shortcuts of the page. */
export type ListAct =
  | { readonly kind: 'open' | 'choose' | 'pass' | 'toggle'; readonly position: number }
  | { readonly kind: 'extend'; readonly position: number; readonly isBesides: boolean }
  | { readonly kind: 'clear' | 'menu' }

interface ListSight {
  /** The row the person is at; null where they are at none. */
  readonly at: number | null
  readonly total: number
  /** Rows that have room at once. */
  readonly rowsInSight: number
  readonly hasSelection: boolean
}

type Pressed = PressedKey & Pick<KeyboardEvent, 'key'>

/** What a key does in the list; null where it has nothing to do with it. Letters are physical keys, on every layout. */
export function listAct(pressed: Pressed, sight: ListSight, isMac: boolean): ListAct | null {
  const { key, code, shiftKey, altKey } = pressed
  const hasMod = isMac ? pressed.metaKey : pressed.ctrlKey
  const { at, total, hasSelection } = sight
  if (total === 0 || altKey) return null
  if (key === 'Escape' && hasSelection) return { kind: 'clear' }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' }
  if (key === 'Enter' && !hasMod && !shiftKey) return { kind: 'choose', position: at ?? 0 }
  // Not Cmd on macOS: there it is the search of the system.
  if (code === 'Space' && pressed.ctrlKey && !shiftKey) return { kind: 'toggle', position: at ?? 0 }
  const position = targetOf(key, sight)
  if (position === null) return null
  if (shiftKey) return { kind: 'extend', position, isBesides: hasMod }
  if (hasMod) return { kind: 'pass', position }
  // Plain arrows are shortcuts of the page: they work from elsewhere too.
  return key.startsWith('Arrow') ? null : { kind: 'open', position }
}

function targetOf(key: string, { at, total, rowsInSight }: ListSight): number | null {
  const page = Math.max(1, rowsInSight - 1)
  const from = at ?? -1
  const targets: Partial<Record<string, number>> = {
    Home: 0,
    End: total - 1,
    PageDown: from + page,
    PageUp: from - page,
    ArrowDown: from + 1,
    ArrowUp: from - 1,
  }
  const target = targets[key]
  return target === undefined ? null : Math.max(0, Math.min(total - 1, target))
}
