import type { OpenedArticle } from '../../shared/article'
import type { KeptDoubt } from '../../shared/doubt'
import type { ArticleId } from '../../shared/ids'
import { dateText } from '../wording/dates'
import { publisherName } from '../wording/names'
import { useWords } from '../wording/words'
import { ArticleText } from './article-text'
import { DOUBTS_ID, DoubtList } from './doubt-list'
import { evidenceIn } from './evidence'
import { ProvenanceList } from './provenance-list'
import { RelatedList } from './related-list'
import { SourceLine } from './source-line'

interface ArticleViewProps {
  readonly opened: OpenedArticle
  readonly copiedUrl: string | null
  readonly onCopySource: () => void
  readonly onShowInFile: () => void
  readonly onDismiss: (doubt: KeptDoubt, on: boolean) => void
  readonly onOpenRelated: (id: ArticleId) => void
  readonly onTellApart: (id: ArticleId) => void
}

/** An article as it is read. */
export function ArticleView(props: ArticleViewProps) {
  const { opened, copiedUrl, onCopySource, onShowInFile, onDismiss, onOpenRelated, onTellApart } = props
  const words = useWords()
  const { t } = words
  const { article, headlineRanges, paragraphRanges, doubtPlaces, copies, versions } = opened
  const { headline, section, publishedOn, language, source, paragraphs, doubts, provenance } = article
  const lang = language ?? ''
  const evidence = (part: 'headline' | number) => evidenceIn(part, doubts, doubtPlaces)
  const openDoubts = doubts.filter(({ isDismissed }) => !isDismissed).length
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
            <ArticleText text={headline} ranges={headlineRanges} evidence={evidence('headline')} />
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
      <div className="article-body" lang={lang}>
        {paragraphs.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place; the same text may stand twice.
          <p key={i} dir="auto">
            <ArticleText text={text} ranges={paragraphRanges[i] ?? []} evidence={evidence(i)} />
          </p>
        ))}
      </div>
      {paragraphs.length === 0 && <p className="article-no-body">{t('article.no-body')}</p>}
      <footer className="article-foot">
        {source.url !== null && (
          <SourceLine url={source.url} isCopied={source.url === copiedUrl} onCopy={onCopySource} />
        )}
        {versions.length > 0 && (
          <RelatedList
            title={t('article.versions')}
            articles={versions}
            onOpen={onOpenRelated}
            onTellApart={onTellApart}
          />
        )}
        {copies.length > 0 && (
          <RelatedList
            title={t('article.copies')}
            articles={copies}
            onOpen={onOpenRelated}
            onTellApart={onTellApart}
          />
        )}
        {doubts.length > 0 && <DoubtList doubts={doubts} places={doubtPlaces} onDismiss={onDismiss} />}
        <ProvenanceList provenance={provenance} onShowInFile={onShowInFile} />
      </footer>
    </article>
  )
}

function showDoubts() {
  const list = document.getElementById(DOUBTS_ID)
  list?.scrollIntoView({ block: 'nearest' })
  list?.focus({ preventScroll: true })
}
