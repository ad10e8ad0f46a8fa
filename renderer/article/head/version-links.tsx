import type { RelatedArticle } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

interface VersionLinksProps {
  readonly versions: readonly RelatedArticle[]
  readonly onOpen: (id: ArticleId) => void
  readonly onCompare: () => void
}

/** The same release in other languages, and side by side with one of them. */
export function VersionLinks({ versions, onOpen, onCompare }: VersionLinksProps) {
  const words = useWords()
  const { t } = words
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className="version-links" role="group" aria-label={t('article.versions')}>
      {versions.map(({ id, language, title }) => (
        <button key={id} type="button" className="quiet-button" title={title} onClick={() => onOpen(id)}>
          {language === null ? title : t(`language.${language}`)}
        </button>
      ))}
      <button
        type="button"
        className="quiet-button"
        title={withShortcut(words, t('reading.side-by-side'), 'compare-versions')}
        onClick={onCompare}
      >
        {t('reading.side-by-side')}
      </button>
    </div>
  )
}
