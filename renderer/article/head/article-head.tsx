import type { OpenedArticle } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import { useWords } from '../../wording/words'
import { evidenceIn } from '../doubts/evidence'
import { highlightsIn } from '../highlights/highlight-places'
import { ArticleText } from '../text/article-text'
import { partName } from '../text/part-places'
import { unbroken } from '../text/unbroken'
import { ArticleByline } from './article-byline'
import { VersionLinks } from './version-links'

interface ArticleHeadProps {
  readonly opened: OpenedArticle
  readonly currentMatch: number | null
  readonly isSourceCopied: boolean
  readonly onCopySource: () => void
  readonly onOpenVersion: (id: ArticleId) => void
  readonly onCompare: () => void
}

/** What an article is called, and where and when it is from. */
export function ArticleHead(props: ArticleHeadProps) {
  const { opened, currentMatch, isSourceCopied, onCopySource, onOpenVersion, onCompare } = props
  const { t } = useWords()
  const { article, headlineRanges, highlights, doubtPlaces, versions } = opened
  const { headline, section, language, doubts } = article
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
            language={language}
            ranges={headlineRanges}
            firstMatch={0}
            currentMatch={currentMatch}
            highlights={highlightsIn('headline', highlights)}
            evidence={evidenceIn('headline', doubts, doubtPlaces)}
          />
        </h2>
      )}
      <ArticleByline
        article={article}
        highlightCount={highlights.length}
        isSourceCopied={isSourceCopied}
        onCopySource={onCopySource}
      />
      {versions.length > 0 && (
        <VersionLinks versions={versions} onOpen={onOpenVersion} onCompare={onCompare} />
      )}
    </header>
  )
}
