import { useEffect, useState } from 'react'

/** Gives the keyboard back to what had it before this part of the page came, when it goes and nothing else has taken
 *  the keyboard. What was scrolled for it is where it was again.
 *  @param scrollerId what scrolls around it */
export function useReturnedFocus(scrollerId: string): void {
  const [before] = useState(() => ({ focused: document.activeElement, place: placeOf(scrollerId) }))
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (!isLost) return
      if (before.focused instanceof HTMLElement) before.focused.focus({ preventScroll: true })
      if (before.place !== null) returnTo(scrollerId, before.place)
    },
    [before, scrollerId],
  )
}

interface Place {
  readonly top: number
  /** Measured from the end: what was written may have made more of what stands above. */
  readonly toEnd: number
}

function placeOf(scrollerId: string): Place | null {
  const scroller = document.getElementById(scrollerId)
  return scroller === null
    ? null
    : { top: scroller.scrollTop, toEnd: scroller.scrollHeight - scroller.scrollTop }
}

function returnTo(scrollerId: string, { top, toEnd }: Place): void {
  const scroller = document.getElementById(scrollerId)
  if (scroller === null || scroller.scrollTop === top) return
  scroller.scrollTo({ top: scroller.scrollHeight - toEnd, behavior: 'instant' })
}
