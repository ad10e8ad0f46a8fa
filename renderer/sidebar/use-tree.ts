import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { hasFocus, keepOneStop, stopAt, useKept } from '../ui/one-stop'
import { loose } from '../wording/loose'
import {
  askForMenu,
  isBeside,
  itemAround,
  itemsIn,
  nameOf,
  nextBeside,
  partOf,
  stopsIn,
  treeItem,
} from './tree-items'
import { itemTyped, treeMove } from './tree-keys'

/** Letters that are typed within so many ms belong to one name. */
const TYPED_TOGETHER_MS = 700

/** Makes a part of the page one tree for the keyboard: one stop for Tab, keys as in tree-keys.ts. Its items have the
 *  attribute `data-level`; what lies beside one, in the same `data-line`, has `data-beside`; `data-fold` is what opens and
 *  closes it, `data-leave-out` what leaves it out. Items are native buttons in lists and not of the role `tree`, which
 *  would allow neither the fields and charts that stand between them nor the buttons beside them.
 *  @returns what to spread on the container */
export function useTree<E extends HTMLElement>() {
  const last = useRef<{ item: HTMLElement; place: number } | null>(null)
  const typed = useRef({ letters: '', at: 0 })
  // A press of a key makes the browser show the focus: by `:focus-visible` a click cannot be told from keys.
  const isByPointer = useRef(false)

  const ref = useKept<E>(container => {
    const items = itemsIn(container)
    const lost = lostPlace(last.current)
    if (lost !== null) items[Math.min(lost, items.length - 1)]?.focus()
    keepOneStop(stopsIn(container), items[0])
  })

  function onKeyDown(event: KeyboardEvent<E>) {
    const item = itemAround(event.target)
    if (item === null || event.ctrlKey || event.metaKey) return
    const isDone =
      event.target instanceof HTMLInputElement
        ? goFromField(event, itemsIn(event.currentTarget))
        : goByKey(event, item) || act(event, item) || goByLetter(event, item)
    if (!isDone) return
    isByPointer.current = false
    event.preventDefault()
  }

  function goByKey(event: KeyboardEvent<E>, item: HTMLElement): boolean {
    if (event.altKey || event.shiftKey) return false
    if (isBeside(event.target)) {
      const to = nextBeside(event.target, item, event.key)
      if (to !== null) to.focus()
      if (to !== null) return true
    }
    const items = itemsIn(event.currentTarget)
    const move = treeMove(items.map(treeItem), items.indexOf(item), event.key)
    if (move === null) return false
    if (move.kind === 'go') items[move.to]?.focus()
    else if (move.kind === 'fold') partOf(item, '[data-fold]')?.click()
    else partOf(item, '[data-beside]')?.focus()
    return true
  }

  /** Keys that act on an item. */
  function act(event: KeyboardEvent<E>, item: HTMLElement): boolean {
    const { key, altKey, shiftKey } = event
    const isLeavingOut = altKey ? key === 'Enter' : key === '-'
    if (isLeavingOut) partOf(item, '[data-leave-out]')?.click()
    else if (key === 'ContextMenu' || (shiftKey && key === 'F10')) askForMenu(item)
    else return false
    return true
  }

  /** Letters jump where the keyboard is at work; after a click they stay the shortcuts that they are. */
  function goByLetter(event: KeyboardEvent<E>, item: HTMLElement): boolean {
    if (event.altKey || !/^[\p{L}\p{N}]$/u.test(event.key) || isByPointer.current) return false
    const isLater = event.timeStamp - typed.current.at > TYPED_TOGETHER_MS
    const letters = (isLater ? '' : typed.current.letters) + loose(event.key)
    typed.current = { letters, at: event.timeStamp }
    const items = itemsIn(event.currentTarget)
    items[itemTyped(items.map(nameOf), items.indexOf(item), letters)]?.focus()
    return true
  }

  function onFocus(event: FocusEvent<E>) {
    const stops = stopsIn(event.currentTarget)
    const focused = stops.find(hasFocus)
    if (focused === undefined) return
    stopAt(stops, focused)
    const item = itemAround(focused)
    if (item !== null) last.current = { item, place: itemsIn(event.currentTarget).indexOf(item) }
  }

  function onBlur(event: FocusEvent<E>) {
    // What goes away while it has the keyboard is not left: another takes its place.
    if (event.target.isConnected) last.current = null
    if (!event.currentTarget.contains(event.relatedTarget)) isByPointer.current = false
  }

  const onPointerDown = () => {
    isByPointer.current = true
  }

  return { ref, onKeyDown, onFocus, onBlur, onPointerDown }
}

/** In a field that is an item only these keys are not the field's own. */
function goFromField({ key }: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[key]
  if (step === undefined) return false
  const at = items.findIndex(hasFocus)
  items[at + step]?.focus()
  return true
}

/** Where an item was that had the keyboard and has gone. */
const lostPlace = (last: { item: HTMLElement; place: number } | null): number | null =>
  last !== null && !last.item.isConnected && document.activeElement === document.body ? last.place : null
