import type { RelatedArticle } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import { dateText } from '../../wording/dates'
import { publisherName } from '../../wording/names'
import { useWords } from '../../wording/words'

interface RelatedListProps {
  readonly title: string
  readonly articles: readonly RelatedArticle[]
  readonly onOpen: (id: ArticleId) => void
  /** Only where they are taken to be the same: says that one is not. */
  readonly onTellApart?: (id: ArticleId) => void
}

/** Articles that have to do with the open one: each can be opened. Those that say the same tell how much and where they
 *  stand, and can be told apart. */
export function RelatedList({ title, articles, onOpen, onTellApart }: RelatedListProps) {
  const words = useWords()
  const { t } = words
  return (
    <section className="related" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {articles.map(article => {
          const { id, publishedOn, publisher, language, similarity, fileName, lines } = article
          const isSame = onTellApart !== undefined
          const facts = [
            ...(similarity === null || !isSame ? [] : [likeness(similarity)]),
            ...(language === null ? [] : [t(`language.${language}`)]),
            ...(publishedOn === null ? [] : [dateText(words, publishedOn)]),
            ...(publisher === null ? [] : [publisherName(words, publisher)]),
            ...(isSame ? [t('related.place', { file: fileName, line: lines.first })] : []),
          ]
          return (
            <li key={id}>
              <button
                type="button"
                className="related-title"
                lang={language ?? ''}
                onClick={() => onOpen(id)}
              >
                {article.title === '' ? t('list.no-words') : article.title}
              </button>
              <p className="related-facts">{facts.join(' · ')}</p>
              {isSame && similarity !== 1 && (
                <button type="button" className="quiet-button" onClick={() => onTellApart(id)}>
                  {t('related.not-same')}
                  <span className="visually-hidden">{article.title}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )

  function likeness(similarity: number): string {
    if (similarity === 1) return t('related.identical')
    // What is not the same must not be rounded up to it.
    return t('related.similarity', { percent: Math.min(Math.round(similarity * 100), 99) })
  }
}
