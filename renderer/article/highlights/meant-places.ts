import type { OpenedArticle } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'
import { ARTICLE_ID } from '../../commands/focus'
import { firstInSight } from '../find/find-places'
import { offsetAt, placesIn } from '../text/part-places'
import { stretchesOf } from '../text/stretches'
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
export async function meantPlaces(
  opened: OpenedArticle,
  goneTo: Highlight | null,
): Promise<readonly Highlight[]> {
  const selected = selectedPlaces()
  if (selected.length > 0) return selected
  const caret = caretPlace()
  const touched = touchedHighlight(opened.highlights, caret)
  if (touched !== undefined) return [touched]
  if (caret === null && goneTo !== null) return [goneTo]
  const sentences = await sentencesAround(opened, caret)
  const meant =
    caret === null ? firstInSight(sentences, 1) : sentences.findIndex(({ end }) => caret.at <= end)
  return sentences.slice(meant).slice(0, 1)
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

/** The sentences where the caret is, or where the text comes into sight, and some beside them. Of an enormous paragraph
 *  it takes seconds to tell all. */
async function sentencesAround(opened: OpenedArticle, caret: ReturnType<typeof caretPlace>) {
  const { sentencesIn } = await import('./sentences')
  const { language, paragraphs } = opened.article
  const stretchesOfPart = (part: Highlight['part']) =>
    stretchesOf(partText(opened, part)).map(stretch => ({ part, ...stretch }))
  const stretches =
    caret === null ? paragraphs.flatMap((_, part) => stretchesOfPart(part)) : stretchesOfPart(caret.part)
  const at = caret === null ? firstInSight(stretches, 1) : stretches.findIndex(({ end }) => caret.at <= end)
  return stretches.slice(Math.max(0, at - 1), at + 2).flatMap(({ part, start, end }) =>
    sentencesIn(partText(opened, part).slice(start, end), language).map(sentence => ({
      part,
      start: start + sentence.start,
      end: start + sentence.end,
    })),
  )
}

/** The words at places of an article. */
export const wordsAt = (opened: OpenedArticle, places: readonly Highlight[]): readonly string[] =>
  places.map(({ part, start, end }) => partText(opened, part).slice(start, end))

const partText = ({ article }: OpenedArticle, part: Highlight['part']): string =>
  (part === 'headline' ? article.headline : article.paragraphs[part]) ?? ''
