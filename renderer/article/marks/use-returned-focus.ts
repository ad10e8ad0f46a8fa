import { useEffect, useState } from 'react'
import { ARTICLE_ID } from '../../commands/focus'

export const ARTICLE_BODY_ID = 'article-body'

/** Gives the keyboard back to what had it before a field for a mark came, when that goes and nothing else has taken the
 *  keyboard. The text, where it was scrolled away for the field, is where it was again. */
export function useReturnedFocus(): void {
  const [before] = useState(() => ({ focused: document.activeElement, top: scrollTop(), bodyTop: bodyTop() }))
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (!isLost) return
      if (before.focused instanceof HTMLElement) before.focused.focus({ preventScroll: true })
      // By the text itself: marks above it and what came in below it have changed the height meanwhile.
      if (scrollTop() !== before.top)
        document
          .getElementById(ARTICLE_ID)
          ?.scrollBy({ top: bodyTop() - before.bodyTop, behavior: 'instant' })
    },
    [before],
  )
}

const scrollTop = () => document.getElementById(ARTICLE_ID)?.scrollTop ?? 0
const bodyTop = () => document.getElementById(ARTICLE_BODY_ID)?.getBoundingClientRect().top ?? 0
