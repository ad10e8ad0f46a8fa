import type { KeyboardEvent } from 'react'
import { focusOf } from '../../commands/focus'
import { isMac } from '../../commands/platform'
import { firstInSight } from '../find/find-places'
import { rangeFinder } from '../text/part-places'

type Step = readonly [direction: 'forward' | 'backward', by: 'character' | 'word' | 'line' | 'lineboundary']

/** How far each key takes the end of the selection. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  End: ['forward', 'lineboundary'],
  Home: ['backward', 'lineboundary'],
}

/** Selects text with Shift and the arrows, by words with Ctrl; where nothing is selected it begins at the caret, or at the
 *  top of what is in sight. The browser does so only where something is selected already.
 *  @returns whether the key was one of these */
export function extendSelection(event: KeyboardEvent<HTMLElement>): boolean {
  const { currentTarget: pane, target, key, shiftKey } = event
  const step = STEPS[key]
  const selection = getSelection()
  if (!shiftKey || step === undefined || selection === null || focusOf(target) !== 'article') return false
  if (selection.focusNode === null || !pane.contains(selection.focusNode)) beginInSight(pane, selection)
  const isByWords = isMac ? event.altKey : event.ctrlKey
  const [direction, by] = step
  selection.modify('extend', direction, isByWords && by === 'character' ? 'word' : by)
  return true
}

/** Sets the caret before the first paragraph that begins in sight. */
function beginInSight(pane: Element, selection: Selection): void {
  const paragraphs = pane.querySelectorAll('[data-part]').length
  const starts = Array.from({ length: paragraphs }, (_, part) => ({ part, start: 0, end: 1 }))
  const first = starts[firstInSight(starts, 1)]
  const range = first === undefined ? null : rangeFinder(pane)(first)
  if (range !== null) selection.collapse(range.startContainer, range.startOffset)
}
