import { type RefObject, useLayoutEffect, useState } from 'react'
import { ARTICLE_ID } from '../../commands/focus'

/** What a margin takes beside the text, its distance included, in rem. */
const MARGIN_REM = 21.5

/** Whether there is room for a margin beside the text at its full measure. */
export function useHasMargin(article: RefObject<HTMLElement | null>): boolean {
  const [hasMargin, setMargin] = useState(false)
  useLayoutEffect(() => {
    const text = article.current
    const pane = document.getElementById(ARTICLE_ID)
    if (text === null || pane === null) return
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const measure = Number.parseFloat(getComputedStyle(text).maxWidth)
      setMargin(pane.clientWidth - measure >= MARGIN_REM * rem)
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(pane)
    sizes.observe(text)
    return () => sizes.disconnect()
  }, [article])
  return hasMargin
}
