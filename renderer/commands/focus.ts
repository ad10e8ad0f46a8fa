import { flushSync } from 'react-dom'
import type { LayoutStore } from '../stores/layout'
import type { Focus } from './keys'

export const SEARCH_FIELD_ID = 'search-field'
export const LIST_ID = 'article-list'
export const ARTICLE_ID = 'article-text'
export const ARTICLE_PANE_ID = 'article-pane'
export const FIND_FIELD_ID = 'find-field'

/** Puts the keyboard there. */
export function focusPlace(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true })
}

/** Selects what is in a field: what is typed next takes its place. */
export function selectField(id: string): void {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) field.select()
}

/** Brings the list to the front and the keyboard into it. Drawn at once: the next key is meant for it already. */
export function focusInList(layout: LayoutStore, id: string): void {
  flushSync(() => layout.setState({ pane: 'list', isFocusMode: false }))
  focusPlace(id)
}

/** Where the keyboard is, for the table of shortcuts. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement) || target === document.body) return 'page'
  if (target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]')) return 'overlay'
  if (target.matches('input, textarea, select') || target.isContentEditable) return 'field'
  if (target.matches('button, a, summary, [role="separator"], [role="button"]')) return 'control'
  if (target.closest(`#${LIST_ID}`)) return 'list'
  return target.closest(`#${ARTICLE_ID}`) ? 'article' : 'page'
}
