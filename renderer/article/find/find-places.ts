import type { Highlight as Place } from '../../../shared/marking'
import { ARTICLE_ID } from '../../commands/focus'
import type { Direction } from '../../stores/matches'
import { rangeFinder } from '../text/part-places'
import type { Hit } from './find-text'

/** Hits that are drawn at once, around the one the person is at: of more, nobody sees the rest. */
const MOST_DRAWN = 2_000

const ALL = 'found'
const CURRENT = 'found-current'

/** Draws the hits on the text. They are laid over it and are no elements: however many there are, the page is as it
 *  was. */
export function drawHits(hits: readonly Hit[], at: number | null): void {
  const first = Math.max(0, (at ?? 0) - MOST_DRAWN / 2)
  const range = rangeFinder(document.getElementById(ARTICLE_ID) ?? document)
  const drawn = hits
    .slice(first, first + MOST_DRAWN)
    .map(range)
    .filter(found => found !== null)
  CSS.highlights.set(ALL, new Highlight(...drawn))
  const hit = at === null ? undefined : hits[at]
  const current = hit === undefined ? null : range(hit)
  const above = current === null ? new Highlight() : new Highlight(current)
  above.priority = 1
  CSS.highlights.set(CURRENT, above)
}

/** Part of the pane's height above and below that a place must keep free to be read where it is. */
const MARGIN = 0.15

/** Brings a place into the middle of the pane; where it can be read already, nothing moves. A caret that was set before
 *  is forgotten: the person is here now. */
export function showPlace(place: Place): void {
  const pane = document.getElementById(ARTICLE_ID)
  const box = pane === null ? undefined : rangeFinder(pane)(place)?.getBoundingClientRect()
  if (pane === null || box === undefined) return
  forgetCaret()
  const frame = pane.getBoundingClientRect()
  const margin = frame.height * MARGIN
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - margin) return
  // At once: a press that follows quickly must not meet a page on the move.
  pane.scrollBy({ top: (box.top + box.bottom) / 2 - (frame.top + frame.bottom) / 2, behavior: 'instant' })
}

/** Forgets where a click has set the caret; a selection stays. */
export function forgetCaret(): void {
  const selection = getSelection()
  if (selection?.isCollapsed) selection.removeAllRanges()
}

/** Of places in the order of the text, the first that is in sight or lies beyond, on the way down or up; else the nearest
 *  to it. */
export function firstInSight(places: readonly Place[], by: Direction): number {
  const pane = document.getElementById(ARTICLE_ID)
  if (pane === null) return 0
  const { top, bottom } = pane.getBoundingClientRect()
  const range = rangeFinder(pane)
  // A text runs down: what is above the pane comes before what is in it.
  const isBefore = (place: Place) => {
    const box = range(place)?.getBoundingClientRect()
    if (box === undefined) return true
    return by === 1 ? box.top < top : box.top < bottom
  }
  const before = countWhile(places, isBefore)
  return Math.max(0, Math.min(by === 1 ? before : before - 1, places.length - 1))
}

/** How many of a row of things are so, where none is so behind one that is not. */
function countWhile<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const thing = things[middle]
    if (thing !== undefined && isSo(thing)) low = middle + 1
    else high = middle
  }
  return low
}

/** Selects a place, so that it can be copied, highlighted, or made longer with Shift and the arrows. */
export function selectPlace(place: Place): void {
  const pane = document.getElementById(ARTICLE_ID)
  const range = pane === null ? null : rangeFinder(pane)(place)
  if (range === null) return
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
}

/** Sets the caret behind a place. */
export function putCaretBehind(place: Place): void {
  const pane = document.getElementById(ARTICLE_ID)
  const range = pane === null ? null : rangeFinder(pane)(place)
  if (range !== null) getSelection()?.collapse(range.endContainer, range.endOffset)
}
