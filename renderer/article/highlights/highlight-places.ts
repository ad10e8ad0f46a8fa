import type { TextRange } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'

/** Highlighted words within one part of an article. */
export interface HighlightedRange extends TextRange {
  /** Its place among the highlights of the article. */
  readonly highlight: number
}

/** The highlights of one part, in the order of its text. */
export const highlightsIn = (
  part: Highlight['part'],
  highlights: readonly Highlight[],
): readonly HighlightedRange[] =>
  highlights.flatMap((each, highlight) =>
    each.part === part ? [{ highlight, start: each.start, end: each.end }] : [],
  )

const NAME = 'data-highlight'

/** Attributes of a highlighted piece of text, by which it is found again. */
export const highlightName = (highlight: number) => ({ [NAME]: highlight })

/** The first piece of a highlight on the page. */
export const highlightElement = (highlight: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[${NAME}="${highlight}"]`)

/** The highlight that an element of the page lies in. */
export function highlightOf(element: Element): number | null {
  const name = element.closest(`[${NAME}]`)?.getAttribute(NAME) ?? null
  return name === null ? null : Number(name)
}
