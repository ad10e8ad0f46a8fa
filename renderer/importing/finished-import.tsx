import type { ImportReport } from '../../shared/importing'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { reportSummary } from './report-summary'

interface FinishedImportProps {
  readonly report: ImportReport
  readonly onShowReport: () => void
  readonly onTakeOut: () => void
  readonly onClose: () => void
}

/** What came of the import that has just ended. */
export function FinishedImport({ report, onShowReport, onTakeOut, onClose }: FinishedImportProps) {
  const words = useWords()
  const { t } = words
  const hasBroughtIn = report.files.some(({ status }) => status === 'imported')
  return (
    <section className="strip" aria-label={t('import.name')}>
      <div className="strip-text">
        <p className="strip-title">{reportSummary(words, report)}</p>
        {report.failure !== null && <p className="failure">{words.failure(report.failure)}</p>}
      </div>
      <div className="strip-buttons">
        {hasBroughtIn && (
          <button type="button" className="button" onClick={onTakeOut}>
            {t('imports.take-out')}
          </button>
        )}
        <button type="button" className="button" onClick={onShowReport}>
          {t('import.show-report')}
        </button>
      </div>
      <IconButton name={t('import.close')} onPress={onClose}>
        <CloseIcon />
      </IconButton>
    </section>
  )
}
