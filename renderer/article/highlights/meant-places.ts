import type { OpenedArticle } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'
import { ARTICLE_ID } from '../../commands/focus'
import { firstInSight } from '../find/find-places'
import { offsetAt, placesIn } from '../text/part-places'
import { highlightOf } from './highlight-places'

/** The words of the article that are selected on the page. */
export function selectedPlaces(): readonly Highlight[] {
  const pane = document.getElementById(ARTICLE_ID)
  const selection = getSelection()
  if (pane === null || selection === null || selection.isCollapsed) return []
  return placesIn(pane, selection.getRangeAt(0))
}

/** The words that a person means who highlights: those that are selected; else the highlight they are in, the place
 *  they have gone to, the sentence they have clicked into, or the first that is in sight. */
export function meantPlaces(opened: OpenedArticle, goneTo: Highlight | null): readonly Highlight[] {
  const selected = selectedPlaces()
  if (selected.length > 0) return selected
  const caret = caretPlace()
  const touched = touchedHighlight(opened.highlights, caret)
  if (touched !== undefined) return [touched]
  if (caret !== null)
    return sentencesOf(opened, caret.part)
      .filter(({ end }) => caret.at <= end)
      .slice(0, 1)
  if (goneTo !== null) return [goneTo]
  const sentences = opened.article.paragraphs.flatMap((_, part) => sentencesOf(opened, part))
  return sentences.slice(firstInSight(sentences, 1)).slice(0, 1)
}

function caretPlace() {
  const pane = document.getElementById(ARTICLE_ID)
  const selection = getSelection()
  if (pane === null || selection?.focusNode == null) return null
  return offsetAt(pane, selection.focusNode, selection.focusOffset)
}

function touchedHighlight(highlights: readonly Highlight[], caret: ReturnType<typeof caretPlace>) {
  const focused = document.activeElement === null ? null : highlightOf(document.activeElement)
  if (focused !== null) return highlights[focused]
  return highlights.find(
    ({ part, start, end }) => part === caret?.part && start <= caret.at && caret.at <= end,
  )
}

/** The sentences of a part, without the space behind them. */
function sentencesOf({ article }: OpenedArticle, part: Highlight['part']): readonly Highlight[] {
  const text = (part === 'headline' ? article.headline : article.paragraphs[part]) ?? ''
  const sentences = new Intl.Segmenter(article.language ?? undefined, { granularity: 'sentence' })
  return Array.from(sentences.segment(text), ({ segment, index }) => ({
    part,
    start: index + segment.length - segment.trimStart().length,
    end: index + segment.trimEnd().length,
  })).filter(({ start, end }) => start < end)
}

/** The words at places of an article. */
export const wordsAt = ({ article }: OpenedArticle, places: readonly Highlight[]): readonly string[] =>
  places.map(({ part, start, end }) =>
    ((part === 'headline' ? article.headline : article.paragraphs[part]) ?? '').slice(start, end),
  )
