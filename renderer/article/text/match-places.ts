import type { OpenedArticle } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'
import { ARTICLE_ID } from '../../commands/focus'
import type { Direction } from '../../stores/matches'

const NAME = 'data-match'

/** Attributes of a marked piece of text, by which it is found again.
 *  @param match its place among the matches of the article */
export const matchName = (match: number) => ({ [NAME]: match })

/** Part of the pane's height that is kept free above and below a match that is shown. */
const MARGIN = 0.15
/** Where a match is put that had to be scrolled to: what leads up to it is read first. */
const READING_HEIGHT = 1 / 3

/** Brings a match into view; where it can be read already, nothing moves. */
export function showMatch(match: number): void {
  const pane = document.getElementById(ARTICLE_ID)
  const mark = pane?.querySelector(`[${NAME}="${match}"]`)
  if (!pane || !mark) return
  const frame = pane.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  const margin = frame.height * MARGIN
  if (top >= frame.top + margin && bottom <= frame.bottom - margin) return
  // At once: a press that follows quickly must not meet a page on the move.
  pane.scrollBy({ top: top - frame.top - frame.height * READING_HEIGHT, behavior: 'instant' })
}

/** Where the steps begin in an article in which no match was gone to: at the first that is in sight or lies beyond,
 *  else at the nearest. */
export function nearestMatch(by: Direction): number {
  const pane = document.getElementById(ARTICLE_ID)
  if (pane === null) return 0
  const frame = pane.getBoundingClientRect()
  const marks = [...pane.querySelectorAll<HTMLElement>(`[${NAME}]`)]
  const isAhead = (mark: HTMLElement) => {
    const { top, bottom } = mark.getBoundingClientRect()
    return by === 1 ? bottom > frame.top : top < frame.bottom
  }
  const nearest = by === 1 ? (marks.find(isAhead) ?? marks.at(-1)) : (marks.findLast(isAhead) ?? marks[0])
  return Number(nearest?.getAttribute(NAME) ?? 0)
}

/** Where a match stands in the text.
 *  @param match its place among the matches of the article */
export function placeOfMatch(
  { headlineRanges, paragraphRanges }: OpenedArticle,
  match: number,
): Highlight | null {
  const places = [
    ...headlineRanges.map(range => ({ part: 'headline' as const, ...range })),
    ...paragraphRanges.flatMap((ranges, part) => ranges.map(range => ({ part, ...range }))),
  ]
  return places[match] ?? null
}
