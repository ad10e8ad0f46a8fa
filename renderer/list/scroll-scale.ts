/** A list and the track it is scrolled on, in CSS pixels. A browser's elements cannot be of any height: what exceeds it is
 *  cut off, in Chromium at 2^25 pixels of the screen, at 500 % zoom a fifth of that. So the track of a long list is
 *  shorter than the list, and its scroll bar goes over more of it than it has pixels. Wheel, touch and keys move by as
 *  much as they say all the same: rows keep their place on the track meanwhile, and the track is set right when the
 *  scrolling rests. */
export interface ScrollScale {
  /** Of the list. */
  readonly height: number
  /** Of what of it is in sight. */
  readonly view: number
}

const MAX_TRACK = 6_000_000
/** So much at either end is as long on the track as in the list: whoever scrolls up comes to the top, not before. */
const EXACT_ENDS = 20_000
/** Track and list may be so far apart while somebody scrolls. */
const MOST_APART = EXACT_ENDS / 2

export const trackHeight = ({ height }: ScrollScale): number => Math.min(height, MAX_TRACK)

const isScaled = ({ height }: ScrollScale): boolean => height > MAX_TRACK

/** How far the list and its track can be scrolled. */
const ends = (scale: ScrollScale) => ({
  list: Math.max(0, scale.height - scale.view),
  track: Math.max(0, trackHeight(scale) - scale.view),
})

/** Where in the list the top of the view is when the scroll bar is there. */
export function listOffset(scale: ScrollScale, scrollTop: number): number {
  const { list, track } = ends(scale)
  if (!isScaled(scale) || scrollTop <= EXACT_ENDS) return Math.max(0, Math.min(list, scrollTop))
  if (scrollTop >= track - EXACT_ENDS) return Math.min(list, list - (track - scrollTop))
  return EXACT_ENDS + (scrollTop - EXACT_ENDS) * ((list - 2 * EXACT_ENDS) / (track - 2 * EXACT_ENDS))
}

/** Where the scroll bar is for a place in the list; the inverse of `listOffset`. */
export function trackOffset(scale: ScrollScale, offset: number): number {
  const { list, track } = ends(scale)
  if (!isScaled(scale) || offset <= EXACT_ENDS) return Math.max(0, Math.min(list, offset))
  if (offset >= list - EXACT_ENDS) return Math.min(track, track - (list - offset))
  return EXACT_ENDS + (offset - EXACT_ENDS) * ((track - 2 * EXACT_ENDS) / (list - 2 * EXACT_ENDS))
}

/** Where the view is, in the list and on its track. */
export interface ScrollPlace {
  readonly offset: number
  readonly scrollTop: number
}

/** The place after the browser has scrolled.
 *  @param isByHand it was wheel or touch, which mean what they say, however quick */
export function scrolledTo(
  scale: ScrollScale,
  before: ScrollPlace,
  scrollTop: number,
  isByHand: boolean,
): ScrollPlace {
  const by = scrollTop - before.scrollTop
  // The smallest movement of the bar, half a pixel of the screen, is further than a screenful in a list so long.
  const isStep = Math.abs(by) <= Math.max(scale.view, MAX_TRACK / scale.view / 4)
  if (!isScaled(scale) || !(isByHand || isStep)) return { offset: listOffset(scale, scrollTop), scrollTop }
  return { offset: Math.max(0, Math.min(ends(scale).list, before.offset + by)), scrollTop }
}

/** Whether the track must be set right at once, without waiting for a rest. */
export function isAstray(scale: ScrollScale, { offset, scrollTop }: ScrollPlace): boolean {
  const apart = Math.abs(scrollTop - trackOffset(scale, offset))
  const toEnd = Math.min(offset, ends(scale).list - offset)
  return apart > MOST_APART || (toEnd <= EXACT_ENDS && apart >= 1)
}
