import { type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { focusPlace, LIST_ID } from '../commands/focus'

interface ListPlaceProps {
  /** Whether what went away had the keyboard; kept by whoever draws one after the other. */
  readonly hadKeyboard: RefObject<boolean>
  readonly children: ReactNode
}

/** What has the place of the list: its rows, or what to do where there are none. Each needs a key of its own, so that
 *  one goes and the other comes. Where the one that goes has the keyboard, the one that comes gets it. */
export function ListPlace({ hadKeyboard, children }: ListPlaceProps) {
  useLayoutEffect(() => {
    if (hadKeyboard.current) focusPlace(LIST_ID)
    hadKeyboard.current = false
    return () => {
      hadKeyboard.current = document.getElementById(LIST_ID)?.contains(document.activeElement) ?? false
    }
  }, [hadKeyboard])
  return children
}
