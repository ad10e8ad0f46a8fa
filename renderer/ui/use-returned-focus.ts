import { useEffect, useState } from 'react'

/** Gives the keyboard back to what had it before this part of the page came, when it goes and nothing else has taken
 *  the keyboard. */
export function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    [before],
  )
}
