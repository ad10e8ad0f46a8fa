import { useMemo } from 'react'
import type { Article } from '../../../shared/article'
import { CopyIcon, DoneIcon } from '../../ui/icons'
import { dateText } from '../../wording/dates'
import { publisherName } from '../../wording/names'
import { useWords } from '../../wording/words'
import { showDoubts } from '../doubts/doubt-list'
import { showHighlights } from '../highlights/highlight-list'
import { readingMinutes } from './reading-time'

interface ArticleBylineProps {
  readonly article: Article
  readonly highlightCount: number
  readonly isSourceCopied: boolean
  readonly onCopySource: () => void
}

/** When and where an article is from, in what language, and how long it takes. */
export function ArticleByline(props: ArticleBylineProps) {
  const { article, highlightCount, isSourceCopied, onCopySource } = props
  const words = useWords()
  const { t } = words
  const { publishedOn, language, source, doubts, paragraphs } = article
  const openDoubts = doubts.filter(({ isDismissed }) => !isDismissed).length
  const minutes = useMemo(() => readingMinutes(paragraphs), [paragraphs])
  return (
    <p className="article-byline">
      {publishedOn === null ? (
        <span>{t('list.no-date')}</span>
      ) : (
        <time dateTime={publishedOn}>{dateText(words, publishedOn)}</time>
      )}
      {source.publisher !== null && <span>{publisherName(words, source.publisher)}</span>}
      {language !== null && <span>{t(`language.${language}`)}</span>}
      {minutes !== null && (
        <span className="reading-minutes">{t('reading.minutes', { count: minutes })}</span>
      )}
      {source.url !== null && (
        <span>
          <button type="button" className="source-button" title={source.url} onClick={onCopySource}>
            {hostOf(source.url)}
            <span className="visually-hidden">
              {t(isSourceCopied ? 'article.source-copied' : 'article.copy-source')}
            </span>
            {isSourceCopied ? <DoneIcon /> : <CopyIcon />}
          </button>
        </span>
      )}
      {highlightCount > 0 && (
        <span>
          <button type="button" className="highlights-jump" onClick={showHighlights}>
            {t('highlight.count', { count: highlightCount })}
          </button>
        </span>
      )}
      {openDoubts > 0 && (
        <span>
          <button type="button" className="doubts-jump" onClick={showDoubts}>
            {t('list.doubts', { count: openDoubts })}
          </button>
        </span>
      )}
    </p>
  )
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? url
