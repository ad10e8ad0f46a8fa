import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { OpenedArticle } from '../../../shared/article'
import { useApp } from '../../stores/app'
import { quotation } from '../../wording/quotation'
import { useWords } from '../../wording/words'
import { putCaretBehind } from '../find/find-places'
import { HighlightList } from './highlight-list'
import { selectedPlaces } from './meant-places'

interface ArticleHighlightsProps {
  readonly opened: OpenedArticle
}

/** What is highlighted in the open article. */
export function ArticleHighlights({ opened }: ArticleHighlightsProps) {
  const { stores } = useApp()
  const words = useWords()
  const { highlighting } = stores
  const copied = useStore(highlighting, state => state.copied)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is drawn anew with its highlights.
  useLayoutEffect(() => {
    const { caret } = highlighting.getState()
    // What the person has selected meanwhile is theirs.
    if (caret !== null && selectedPlaces().length === 0) putCaretBehind(caret)
    highlighting.setState({ caret: null })
  }, [opened.highlights])
  const cited = (quotes: readonly string[]) => quotation(words, opened.article, quotes)
  if (opened.highlights.length === 0) return null
  return (
    <HighlightList
      opened={opened}
      isCopied={quotes => copied?.text === cited(quotes)}
      onCopy={quotes => void highlighting.copy(cited(quotes), 'quotation')}
      onRemove={removed => void highlighting.toggle(opened, [removed])}
    />
  )
}
