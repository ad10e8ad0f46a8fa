import type { OpenedArticle } from '../../shared/article'
import { dateText } from '../wording/dates'
import { publisherName } from '../wording/names'
import { useWords } from '../wording/words'
import { ArticleText } from './article-text'
import { DOUBTS_ID } from './doubt-list'
import { evidenceIn } from './evidence'
import { highlightsIn } from './highlight-places'
import { partName } from './part-places'
import { unbroken } from './text/unbroken'

interface ArticleHeadProps {
  readonly opened: OpenedArticle
  readonly currentMatch: number | null
}

/** What an article is called, and where and when it is from. */
export function ArticleHead({ opened, currentMatch }: ArticleHeadProps) {
  const words = useWords()
  const { t } = words
  const { article, headlineRanges, highlights, doubtPlaces } = opened
  const { headline, section, publishedOn, language, source, doubts } = article
  const openDoubts = doubts.filter(({ isDismissed }) => !isDismissed).length
  return (
    <header className="article-head">
      {section !== null && <p className="article-section">{section}</p>}
      {headline === null ? (
        <h2 className="article-headline" data-missing="true">
          {t('article.no-headline')}
        </h2>
      ) : (
        <h2 className="article-headline" lang={language ?? ''} dir="auto" {...partName('headline')}>
          <ArticleText
            text={unbroken(headline)}
            ranges={headlineRanges}
            firstMatch={0}
            currentMatch={currentMatch}
            highlights={highlightsIn('headline', highlights)}
            evidence={evidenceIn('headline', doubts, doubtPlaces)}
          />
        </h2>
      )}
      <p className="article-byline">
        {publishedOn === null ? (
          <span>{t('list.no-date')}</span>
        ) : (
          <time dateTime={publishedOn}>{dateText(words, publishedOn)}</time>
        )}
        {source.publisher !== null && <span>{publisherName(words, source.publisher)}</span>}
        {language !== null && <span>{t(`language.${language}`)}</span>}
        {openDoubts > 0 && (
          <span>
            <button type="button" className="doubts-jump" onClick={showDoubts}>
              {t('list.doubts', { count: openDoubts })}
            </button>
          </span>
        )}
      </p>
    </header>
  )
}

function showDoubts() {
  const list = document.getElementById(DOUBTS_ID)
  list?.scrollIntoView({ block: 'nearest' })
  list?.focus({ preventScroll: true })
}
