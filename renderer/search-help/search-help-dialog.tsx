import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import type { Guide } from './guide'
import { GuideView } from './guide-view'

interface SearchHelpDialogProps {
  readonly guide: Guide
  readonly onTry: (query: string) => void
  readonly onClose: () => void
}

/** How to search, with examples that a press puts into the search field. */
export function SearchHelpDialog({ guide, onTry, onClose }: SearchHelpDialogProps) {
  const { t } = useWords()
  return (
    <DialogFrame title={t('search-help.title')} className="search-help-modal" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="dialog-body guide" tabIndex={0} aria-label={t('search-help.title')}>
        <GuideView
          guide={guide}
          drawQuery={query => (
            <button
              type="button"
              className="guide-query"
              title={t('search-help.try')}
              onClick={() => onTry(query)}
            >
              <span className="visually-hidden">{t('search-help.try')} </span>
              <code>{query}</code>
            </button>
          )}
        />
      </section>
      <button type="button" className="button" onClick={onClose}>
        {t('search-help.close')}
      </button>
    </DialogFrame>
  )
}
