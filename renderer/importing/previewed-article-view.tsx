import type { PreviewedArticle } from '../../shared/importing'
import { dateText } from '../wording/dates'
import { publisherName } from '../wording/names'
import { useWords } from '../wording/words'

/** Paragraphs that are shown: enough to know an article by. */
const MOST_SHOWN = 2

interface PreviewedArticleViewProps {
  readonly article: PreviewedArticle
  /** The first paragraph that is shown, from 0. */
  readonly from?: number
}

/** An article as it would come in: what was read in its head, and how its text begins. */
export function PreviewedArticleView({ article, from = 0 }: PreviewedArticleViewProps) {
  const words = useWords()
  const { t } = words
  const { headline, section, publishedOn, language, source, paragraphs, doubts } = article
  const shown = paragraphs.slice(from, from + MOST_SHOWN)
  const hidden = paragraphs.length - from - shown.length
  const lang = language ?? ''
  return (
    <article className="previewed">
      {section !== null && <p className="previewed-section">{section}</p>}
      <h3 className="previewed-headline" lang={lang} dir="auto" data-missing={headline === null}>
        {headline ?? t('preview.no-headline')}
      </h3>
      <p className="previewed-byline">
        {[
          publishedOn === null ? t('list.no-date') : dateText(words, publishedOn),
          ...(source.publisher === null ? [] : [publisherName(words, source.publisher)]),
          t(language === null ? 'sidebar.no-language' : `language.${language}`),
        ].join(' · ')}
      </p>
      {from > 0 && <p className="previewed-rest">…</p>}
      {shown.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place; the same text may stand twice.
        <p key={i} className="previewed-text" lang={lang} dir="auto">
          {text}
        </p>
      ))}
      {paragraphs.length === 0 && <p className="previewed-rest">{t('preview.no-text')}</p>}
      {hidden > 0 && <p className="previewed-rest">{t('preview.more-paragraphs', { count: hidden })}</p>}
      {doubts.length > 0 && (
        <ul className="previewed-doubts" aria-label={t('import.doubts')}>
          {doubts.map(({ kind, line, evidence }) => (
            <li key={`${kind} ${line} ${evidence}`}>{t(`doubt.${kind}`)}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
