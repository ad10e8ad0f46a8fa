import type { OpenedArticle } from '../../shared/article'
import { MarkedText } from '../ui/marked-text'
import { dateText } from '../wording/dates'
import { publisherName } from '../wording/names'
import { useWords } from '../wording/words'
import { DoubtList } from './doubt-list'
import { ProvenanceList } from './provenance-list'
import { SourceLine } from './source-line'

interface ArticleViewProps {
  readonly opened: OpenedArticle
  readonly copiedUrl: string | null
  readonly onCopySource: () => void
  readonly onShowInFile: () => void
}

/** An article as it is read. */
export function ArticleView({ opened, copiedUrl, onCopySource, onShowInFile }: ArticleViewProps) {
  const words = useWords()
  const { t, locale } = words
  const { article, headlineRanges, paragraphRanges } = opened
  const { headline, section, publishedOn, language, source, paragraphs, doubts, provenance } = article
  const lang = language ?? ''
  return (
    <article className="article">
      <header className="article-head">
        {section !== null && <p className="article-section">{section}</p>}
        {headline === null ? (
          <h2 className="article-headline" data-missing="true">
            {t('article.no-headline')}
          </h2>
        ) : (
          <h2 className="article-headline" lang={lang} dir="auto">
            <MarkedText text={headline} ranges={headlineRanges} />
          </h2>
        )}
        <p className="article-byline">
          {publishedOn === null ? (
            <span>{t('list.no-date')}</span>
          ) : (
            <time dateTime={publishedOn}>{dateText(locale, publishedOn)}</time>
          )}
          {source.publisher !== null && <span>{publisherName(words, source.publisher)}</span>}
          {language !== null && <span>{t(`language.${language}`)}</span>}
        </p>
      </header>
      <div className="article-body" lang={lang}>
        {paragraphs.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place; the same text may stand twice.
          <p key={i} dir="auto">
            <MarkedText text={text} ranges={paragraphRanges[i] ?? []} />
          </p>
        ))}
      </div>
      {paragraphs.length === 0 && <p className="article-no-body">{t('article.no-body')}</p>}
      <footer className="article-foot">
        {source.url !== null && (
          <SourceLine url={source.url} isCopied={source.url === copiedUrl} onCopy={onCopySource} />
        )}
        {doubts.length > 0 && <DoubtList doubts={doubts} />}
        <ProvenanceList provenance={provenance} onShowInFile={onShowInFile} />
      </footer>
    </article>
  )
}
