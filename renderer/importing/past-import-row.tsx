import type { PastImport } from '../../shared/importing'
import type { Words } from '../../shared/words/words'
import { dayText, momentText } from '../wording/dates'
import { useWords } from '../wording/words'

interface PastImportRowProps {
  readonly past: PastImport
  readonly isStopping: boolean
  /** Epoch ms. */
  readonly now: number
  readonly onReport: () => void
  readonly onStop: () => void
  readonly onUndone: (on: boolean) => void
}

/** One import: when it was, what it brought in, its report, and the way to take it out or to bring it back. */
export function PastImportRow({ past, isStopping, now, onReport, onStop, onUndone }: PastImportRowProps) {
  const words = useWords()
  const { t } = words
  const { startedAt, finishedAt, files, failed, articles, duplicates, goneAfter } = past
  const names = namesOf(words, past)
  const own = articles - duplicates
  // Its files may also have come in again, and belong to another import now.
  const isGone = goneAfter !== null && (goneAfter <= now || articles === 0)
  const detail = [
    momentText(words, startedAt),
    t('import.progress-articles', { count: articles }),
    ...(duplicates > 0 ? [t('import.file-duplicates', { count: duplicates })] : []),
    ...(files > 1 ? [t('imports.files', { count: files })] : []),
    ...(failed > 0 ? [t('import.failed-count', { count: failed })] : []),
    ...(finishedAt === null ? [t(isStopping ? 'import.stopping' : 'imports.under-way')] : []),
  ]
  return (
    <li className="past-import" data-undone={goneAfter !== null}>
      <p className="past-names">{names}</p>
      <p className="past-detail">{detail.join(' · ')}</p>
      {goneAfter !== null && (
        <p className="past-undone">
          {isGone ? t('imports.gone') : t('imports.taken-out', { date: dayText(words, goneAfter) })}
        </p>
      )}
      <div className="past-buttons">
        <button
          type="button"
          className="link-button"
          aria-label={t('imports.report-of', { names })}
          onClick={onReport}
        >
          {t('imports.report')}
        </button>
        {finishedAt === null && !isStopping && (
          <button
            type="button"
            className="link-button"
            aria-label={t('imports.stop-of', { names })}
            onClick={onStop}
          >
            {t('import.stop')}
          </button>
        )}
        {goneAfter === null && finishedAt !== null && articles > 0 && (
          <button
            type="button"
            className="link-button"
            aria-label={t('imports.take-out-of', { articles: own, names })}
            onClick={() => onUndone(true)}
          >
            {own > 0 ? t('imports.take-out-articles', { articles: own }) : t('imports.take-out')}
          </button>
        )}
        {goneAfter !== null && !isGone && (
          <button
            type="button"
            className="link-button"
            aria-label={t('imports.bring-back-of', { articles: own, names })}
            onClick={() => onUndone(false)}
          >
            {t('imports.bring-back')}
          </button>
        )}
      </div>
    </li>
  )
}

function namesOf({ t, locales }: Words, { names, files }: PastImport): string {
  if (names.length === 0) return t('imports.no-names')
  const hidden = files - names.length
  const list = new Intl.ListFormat([...locales], { type: 'unit', style: 'short' }).format(names)
  return hidden > 0 ? t('imports.more-names', { names: list, count: hidden }) : list
}
