import { useEffect, useMemo, useRef } from 'react'
import type { OpenedArticle } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import { DialogFrame } from '../../ui/dialog-frame'
import { useWords } from '../../wording/words'
import { copyAsWritten } from '../text/copy-as-written'
import { alignParagraphs } from './align-paragraphs'
import { ComparedHead } from './compared-head'
import { ComparedRow } from './compared-row'

interface ComparedDialogProps {
  readonly one: OpenedArticle
  readonly other: OpenedArticle
  /** Shows another version beside the article. */
  readonly onCompare: (id: ArticleId) => void
  readonly onClose: () => void
}

/** Two versions of an article beside each other, paragraph by paragraph; they scroll as one. */
export default function ComparedDialog({ one, other, onCompare, onClose }: ComparedDialogProps) {
  const { t } = useWords()
  const text = useRef<HTMLDivElement>(null)
  const rows = useMemo(
    () => alignParagraphs(one.article.paragraphs, other.article.paragraphs),
    [one.article.paragraphs, other.article.paragraphs],
  )
  useEffect(() => text.current?.focus(), [])
  return (
    <DialogFrame title={t('reading.compared')} className="compared-modal" onClose={onClose}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is what scrolls. */}
      <div
        ref={text}
        className="compared dialog-body"
        role="group"
        aria-label={t('reading.compared')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        onCopy={copyAsWritten}
      >
        <div className="compared-row">
          <ComparedHead opened={one} />
          <ComparedHead opened={other} />
        </div>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other names, and none comes or goes.
          <ComparedRow key={at} row={row} one={one} other={other} />
        ))}
      </div>
      <div className="dialog-foot">
        {one.versions.length > 1 && (
          <label className="compared-choice">
            {t('reading.compared-with')}
            <select
              value={other.article.id}
              onChange={event => {
                const chosen = one.versions.find(({ id }) => String(id) === event.currentTarget.value)
                if (chosen !== undefined) onCompare(chosen.id)
              }}
            >
              {one.versions.map(({ id, language, title }) => (
                <option key={id} value={id}>
                  {language === null ? title : t(`language.${language}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('reading.close')}
        </button>
      </div>
    </DialogFrame>
  )
}
