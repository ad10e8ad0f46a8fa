import { useStore } from 'zustand'
import type { OpenedArticle } from '../../shared/article'
import { ARTICLE_ID, focusPlace } from '../commands/focus'
import { useApp } from '../stores/app'
import { quotation } from '../wording/quotation'
import { useWords } from '../wording/words'
import { HighlightList } from './highlight-list'
import { HighlightMenu } from './highlight-menu'
import { highlightElement } from './highlight-places'
import { wordsAt } from './meant-places'

interface ArticleHighlightsProps {
  readonly opened: OpenedArticle
}

/** What is highlighted in the open article, and what can be done with the highlight that was clicked. */
export function ArticleHighlights({ opened }: ArticleHighlightsProps) {
  const { stores } = useApp()
  const words = useWords()
  const { highlighting } = stores
  const { chosen, copied } = useStore(highlighting)
  const cited = (quotes: readonly string[]) => quotation(words, opened.article, quotes)
  const highlight = chosen === null ? undefined : opened.highlights[chosen]
  const element = chosen === null ? null : highlightElement(chosen)
  const close = () => highlighting.choose(null)
  return (
    <>
      {opened.highlights.length > 0 && (
        <HighlightList
          opened={opened}
          isCopied={quotes => copied?.text === cited(quotes)}
          onCopy={quotes => void highlighting.copy(cited(quotes))}
          onRemove={removed => void highlighting.toggle(opened, [removed])}
        />
      )}
      {highlight !== undefined && element !== null && (
        <HighlightMenu
          key={chosen}
          highlight={element}
          onCopy={() => void highlighting.copy(cited(wordsAt(opened, [highlight])))}
          onRemove={() => {
            void highlighting.toggle(opened, [highlight])
            // The menu gives the keyboard back to the highlight, which goes.
            requestAnimationFrame(() => focusPlace(ARTICLE_ID))
          }}
          onClose={close}
        />
      )}
    </>
  )
}
