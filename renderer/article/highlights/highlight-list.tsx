import type { OpenedArticle } from '../../../shared/article'
import { shortened } from '../../../shared/cut-text'
import type { Highlight } from '../../../shared/marking'
import { ARTICLE_ID, focusPlace } from '../../commands/focus'
import { IconButton } from '../../ui/icon-button'
import { CloseIcon, CopyIcon, DoneIcon } from '../../ui/icons'
import { useWords } from '../../wording/words'
import { highlightElement } from './highlight-places'
import { wordsAt } from './meant-places'

interface HighlightListProps {
  readonly opened: OpenedArticle
  /** Whether the clipboard has these words as a quotation. */
  readonly isCopied: (quotes: readonly string[]) => boolean
  readonly onCopy: (quotes: readonly string[]) => void
  readonly onRemove: (highlight: Highlight) => void
}

const HIGHLIGHTS_ID = 'article-highlights'
/** UTF-16 units: what a button tells of the words it is for, and what the list shows of them in three lines at most. */
const NAME_LENGTH = 60
const SHOWN_LENGTH = 600

/** What the person highlighted in an article: each leads to its place, can be cited and taken off. */
export function HighlightList({ opened, isCopied, onCopy, onRemove }: HighlightListProps) {
  const { t } = useWords()
  const { highlights, article } = opened
  const quotes = wordsAt(opened, highlights)
  const remove = (highlight: Highlight) => {
    onRemove(highlight)
    // The button goes away with its highlight: the keyboard stays with the others.
    focusPlace(highlights.length > 1 ? HIGHLIGHTS_ID : ARTICLE_ID)
  }
  const copyIcon = (copied: readonly string[]) => (isCopied(copied) ? <DoneIcon /> : <CopyIcon />)
  return (
    <section id={HIGHLIGHTS_ID} className="highlights" tabIndex={-1} aria-label={t('highlight.name')}>
      <h3>{t('highlight.name')}</h3>
      <ul>
        {highlights.map((highlight, place) => {
          const quote = quotes[place] ?? ''
          const name = shortened(quote, NAME_LENGTH)
          return (
            <li key={`${highlight.part}:${highlight.start}`}>
              <button
                type="button"
                className="highlight-quote"
                lang={article.language ?? ''}
                dir="auto"
                title={t('highlight.show')}
                onClick={() => showHighlight(place)}
              >
                {shortened(quote, SHOWN_LENGTH)}
              </button>
              <IconButton
                name={t('highlight.copy-of', { quote: name })}
                tooltip={t('highlight.copy')}
                className={isCopied([quote]) ? 'is-done' : ''}
                onPress={() => onCopy([quote])}
              >
                {copyIcon([quote])}
              </IconButton>
              <IconButton
                name={t('highlight.remove-of', { quote: name })}
                tooltip={t('highlight.remove')}
                onPress={() => remove(highlight)}
              >
                <CloseIcon />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {quotes.length > 1 && (
        <button type="button" className="quiet-button" onClick={() => onCopy(quotes)}>
          {copyIcon(quotes)}
          {t('highlight.copy-all')}
        </button>
      )}
    </section>
  )
}

/** Brings the list into view and the keyboard to it. */
export function showHighlights() {
  document.getElementById(HIGHLIGHTS_ID)?.scrollIntoView({ block: 'nearest' })
  focusPlace(HIGHLIGHTS_ID)
}

/** Brings a highlight into view and the keyboard to it. */
function showHighlight(highlight: number) {
  const element = highlightElement(highlight)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
