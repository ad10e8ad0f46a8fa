/** An item of the sidebar as the keyboard meets it, from the first to the last in sight. */
export interface TreeItem {
  /** 1 for the outermost. */
  readonly level: number
  /** Null where there is nothing to open or close. */
  readonly isOpen: boolean | null
}

export type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  /** Opens or closes the item the keyboard is at. */
  | { readonly kind: 'fold' }
  /** To what stands beside the item. */
  | { readonly kind: 'beside' }

/** What a key does in a tree, after the tree view pattern of the WAI-ARIA practices; null where it does nothing.
 *  @param at the item the keyboard is at
 *  @param key as KeyboardEvent has it */
export function treeMove(items: readonly TreeItem[], at: number, key: string): TreeMove | null {
  const item = items[at]
  if (item === undefined) return null
  switch (key) {
    case 'ArrowDown':
      return goTo(items, at + 1)
    case 'ArrowUp':
      return goTo(items, at - 1)
    case 'Home':
      return goTo(items, 0)
    case 'End':
      return goTo(items, items.length - 1)
    case 'ArrowRight':
      if (item.isOpen === null) return { kind: 'beside' }
      if (!item.isOpen) return { kind: 'fold' }
      return hasInner(items, at) ? goTo(items, at + 1) : { kind: 'beside' }
    case 'ArrowLeft':
      return item.isOpen === true ? { kind: 'fold' } : goTo(items, outerOf(items, at))
    default:
      return null
  }
}

const goTo = (items: readonly TreeItem[], to: number): TreeMove | null =>
  items[to] === undefined ? null : { kind: 'go', to }

const hasInner = (items: readonly TreeItem[], at: number) =>
  (items[at + 1]?.level ?? 0) > (items[at]?.level ?? 0)

const outerOf = (items: readonly TreeItem[], at: number): number =>
  items.findLastIndex(({ level }, place) => place < at && level < (items[at]?.level ?? 0))

/** The next item whose name begins with what was typed, around the end; -1 where none does. One letter, typed again and
 *  again, goes from one to the next.
 *  @param names of all items, and what was typed, both in the letters that are compared (see loose.ts)
 *  @param at the item the keyboard is at */
export function itemTyped(names: readonly string[], at: number, typed: string): number {
  const isRepeated = [...typed].every(letter => typed.startsWith(letter))
  const wanted = isRepeated ? (typed[0] ?? '') : typed
  // While a longer name is being typed, the item that was found for its beginning may be the one.
  const first = isRepeated ? at + 1 : at
  const places = names.map((_, step) => (first + step) % names.length)
  return places.find(place => names[place]?.startsWith(wanted)) ?? -1
}
