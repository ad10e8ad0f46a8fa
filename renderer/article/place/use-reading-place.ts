import { type RefObject, type UIEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { OpenedArticle } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import type { ReadingPlace } from '../../../shared/marking'
import type { ReadingPlaces } from '../../stores/reading-places'
import { ARTICLE_BODY_ID } from '../marks/use-returned-focus'
import { type Box, heightOf, placeAt } from './place-at'

/** Shows each article where it was left: exactly where a person goes back to it, by its paragraph where it is opened
 *  anew, at its top where it was not begun. The text that is read stays where it is when lines become longer or larger.
 *  @returns what hears that the article is scrolled */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  opened: OpenedArticle | null,
  isReturning: boolean,
  places: Pick<ReadingPlaces, 'move' | 'settle'>,
): (event: UIEvent<HTMLElement>) => void {
  const tops = useRef(new Map<ArticleId, number>())
  const shown = useRef<ReadingPlace | null>(null)
  // How the lines lay when the place was last looked for.
  const size = useRef('')
  const id = opened?.article.id ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is the reason.
  useLayoutEffect(() => {
    const pane = scroller.current
    if (pane === null) return
    const left = id === null || !isReturning ? undefined : tops.current.get(id)
    pane.scrollTo({ top: left ?? 0, behavior: 'instant' })
    shown.current = left === undefined ? (opened?.readingPlace ?? null) : placeIn(pane)
    if (left === undefined && shown.current !== null) scrollTo(pane, shown.current)
  }, [id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has another body.
  useLayoutEffect(() => {
    const body = document.getElementById(ARTICLE_BODY_ID)
    const pane = scroller.current
    if (body === null || pane === null) return
    size.current = sizeOf(body)
    const sizes = new ResizeObserver(() => {
      size.current = sizeOf(body)
      if (shown.current !== null) scrollTo(pane, shown.current)
    })
    sizes.observe(body)
    return () => sizes.disconnect()
  }, [id])

  useEffect(() => {
    const settleAway = () => {
      if (document.visibilityState === 'hidden') places.settle()
    }
    document.addEventListener('visibilitychange', settleAway)
    return () => document.removeEventListener('visibilitychange', settleAway)
  }, [places])

  return ({ currentTarget: pane }) => {
    const body = document.getElementById(ARTICLE_BODY_ID)
    if (id === null || body === null) return
    // Told after the lines have changed, which will be answered by the observer: what is at the top now is another.
    if (sizeOf(body) !== size.current) return
    tops.current.set(id, pane.scrollTop)
    shown.current = placeIn(pane)
    places.move(isReadToEnd(pane) ? null : shown.current)
  }
}

function sizeOf(body: HTMLElement): string {
  const { width, height } = body.getBoundingClientRect()
  return `${width} ${height}`
}

function paragraphs() {
  const { children } = document.getElementById(ARTICLE_BODY_ID) ?? { children: [] }
  const boxOf = (paragraph: number): Box => children[paragraph]?.getBoundingClientRect() ?? NOWHERE
  return { count: children.length, boxOf }
}
const NOWHERE: Box = { top: 0, bottom: 0 }

function placeIn(pane: HTMLElement): ReadingPlace | null {
  const { count, boxOf } = paragraphs()
  return placeAt(count, boxOf, pane.getBoundingClientRect().top)
}

function scrollTo(pane: HTMLElement, place: ReadingPlace): void {
  const { count, boxOf } = paragraphs()
  const height = heightOf(place, count, boxOf)
  if (height === null) return
  pane.scrollBy({ top: height - pane.getBoundingClientRect().top, behavior: 'instant' })
}

/** The last line of the text is in sight. */
function isReadToEnd(pane: HTMLElement): boolean {
  const { count, boxOf } = paragraphs()
  return count === 0 || boxOf(count - 1).bottom <= pane.getBoundingClientRect().bottom
}
