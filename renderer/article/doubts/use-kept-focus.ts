import { type RefObject, useLayoutEffect } from 'react'
import { focusPlace } from '../../commands/focus'

export const DOUBTS_ID = 'article-doubts'

/** Keeps the keyboard with the doubts where the margin takes the place of the list, or the list that of the margin. */
export function useKeptFocus(doubts: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = doubts.current
    return () => {
      // What takes the place is drawn by then.
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusPlace(DOUBTS_ID))
    }
  }, [doubts])
}
