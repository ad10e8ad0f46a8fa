import { type RefObject, type UIEvent, useEffect, useRef } from 'react'
import type { ArticleId } from '../../shared/ids'

/** Scrolls each article to its top when it is opened, and to where it was left when the person returns to it.
 *  @returns what hears that the article is scrolled */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  id: ArticleId | null,
  isReturning: boolean,
): (event: UIEvent<HTMLElement>) => void {
  const tops = useRef(new Map<ArticleId, number>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is the reason.
  useEffect(() => {
    const left = id === null || !isReturning ? undefined : tops.current.get(id)
    scroller.current?.scrollTo({ top: left ?? 0, behavior: 'instant' })
  }, [id])
  return event => {
    if (id !== null) tops.current.set(id, event.currentTarget.scrollTop)
  }
}
