import type { EncodingName } from '../../shared/encodings'
import type { FilePreview } from '../../shared/importing'
import { useWords } from '../wording/words'
import { DoubtCounts } from './doubt-counts'
import { EncodingMenu } from './encoding-menu'
import { LeftoverList } from './leftover-list'
import { PreviewedArticleView } from './previewed-article-view'

interface FilePreviewViewProps {
  readonly preview: FilePreview
  /** What the person wants it to be read in. */
  readonly chosenEncoding: EncodingName | null
  /** Whether a newer one is on its way. */
  readonly isBusy: boolean
  readonly onReadAs: (encoding: EncodingName | null) => void
}

/** One file as it would come in: its encoding, what is in it, and its first articles. */
export function FilePreviewView({ preview, chosenEncoding, isBusy, onReadAs }: FilePreviewViewProps) {
  const { t } = useWords()
  const { name, articles, articleCount, doubts, leftovers, isKnown, isWhole } = preview
  const hidden = articleCount - articles.length
  return (
    <section className="file-preview" aria-label={t('preview.contents', { file: name })} aria-busy={isBusy}>
      <header className="file-preview-head">
        <p className="file-preview-count">
          {t(isWhole ? 'preview.articles' : 'preview.beginning', { count: articleCount })}
        </p>
        <EncodingMenu
          encoding={preview.encoding}
          isGuessed={preview.isEncodingGuessed}
          chosen={chosenEncoding}
          onChoose={onReadAs}
        />
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: the landmark is around it; this is what scrolls. */}
      <div
        key={preview.path}
        className="file-preview-scroll"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={t('preview.contents', { file: name })}
      >
        {isKnown && <p className="known-file">{t('preview.known')}</p>}
        <DoubtCounts doubts={doubts} />
        <LeftoverList leftovers={leftovers} />
        {articles.map((article, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an article is its place in the file.
          <PreviewedArticleView key={i} article={article} />
        ))}
        {hidden > 0 && <p className="previewed-rest">{t('preview.more-articles', { count: hidden })}</p>}
      </div>
    </section>
  )
}
