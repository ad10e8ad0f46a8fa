import { loose } from '../wording/loose'
import type { TreeItem } from './tree-keys'

// The items of the sidebar as they stand on the page; use-tree.ts says by which attributes they are told.

/** Asks what can be done with an item, as a right click does. */
export const askForMenu = (item: HTMLElement) =>
  item.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))

const lineOf = (item: HTMLElement) => item.closest('[data-line]') ?? item

/** The item itself or what stands in its line, whichever is meant. */
export const partOf = (item: HTMLElement, selector: string): HTMLElement | null =>
  item.matches(selector) ? item : lineOf(item).querySelector<HTMLElement>(selector)

/** The item that an element is, or stands in one line with. */
export function itemAround(target: EventTarget): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null
  const item = target.closest<HTMLElement>('[data-level]')
  return item ?? target.closest('[data-line]')?.querySelector<HTMLElement>('[data-level]') ?? null
}

export const isBeside = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('[data-beside]')

/** Across what lies beside an item, and back to the item. */
export function nextBeside(from: HTMLElement, item: HTMLElement, key: string): HTMLElement | null {
  const across = [item, ...lineOf(item).querySelectorAll<HTMLElement>('[data-beside]')]
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  return step === undefined ? null : (across[across.indexOf(from) + step] ?? from)
}

/** An item as the rules of the keys know it. */
export const treeItem = (item: HTMLElement): TreeItem => {
  const expanded = item.getAttribute('aria-expanded')
  return { level: Number(item.dataset.level), isOpen: expanded === null ? null : expanded === 'true' }
}

/** The name of an item in the letters that typing is compared by. */
export const nameOf = (item: HTMLElement) => loose(item.dataset.name ?? '')

const inSight = <E extends HTMLElement>(found: NodeListOf<E>) =>
  [...found].filter(element => element.checkVisibility())

/** The items in sight, from the first to the last. */
export const itemsIn = (container: HTMLElement) =>
  inSight(container.querySelectorAll<HTMLElement>('[data-level]'))

/** All that may have the keyboard as part of the tree. */
export const stopsIn = (container: HTMLElement) =>
  inSight(container.querySelectorAll<HTMLElement>('[data-level], [data-beside], [data-fold]'))
