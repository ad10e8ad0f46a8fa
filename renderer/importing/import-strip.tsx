import { useState } from 'react'
import type { ImportProgress, ImportReport } from '../../shared/importing'
import { unreachable } from '../../shared/unreachable'
import type { ImportingState } from '../stores/importing'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'
import { ReportDialog } from './report-dialog'
import { reportSummary } from './report-summary'

interface ImportStripProps {
  readonly importing: ImportingState
  readonly onStop: () => void
  readonly onClose: () => void
}

/** The line at the foot of the window that shows an import under way and what came of it. Nothing else waits. */
export function ImportStrip({ importing, onStop, onClose }: ImportStripProps) {
  const words = useWords()
  const { t } = words
  const [showsReport, setShowsReport] = useState(false)
  switch (importing.kind) {
    case 'idle':
      return null
    case 'staging':
      return (
        <section className="strip" aria-label={t('import.name')}>
          <p className="strip-title">{t('import.staging', importing)}</p>
          <progress aria-label={t('import.name')} max={importing.total} value={importing.done} />
        </section>
      )
    case 'running':
      return (
        <section className="strip" aria-label={t('import.name')}>
          <Progress progress={importing.progress} />
          <button type="button" className="button" disabled={importing.isStopping} onClick={onStop}>
            {t(importing.isStopping ? 'import.stopping' : 'import.stop')}
          </button>
        </section>
      )
    case 'finished':
      return (
        <section className="strip" aria-label={t('import.name')}>
          <p className="strip-title">
            {reportSummary(words, importing.report)}
            <ReportFailure report={importing.report} />
          </p>
          <button type="button" className="button" onClick={() => setShowsReport(true)}>
            {t('import.show-report')}
          </button>
          <IconButton name={t('import.close')} onPress={onClose}>
            <CloseIcon />
          </IconButton>
          <ReportDialog
            report={importing.report}
            isOpen={showsReport}
            onClose={() => setShowsReport(false)}
          />
        </section>
      )
    default:
      return unreachable(importing)
  }
}

/** Why the import as a whole ended before its time. */
function ReportFailure({ report }: { readonly report: ImportReport }) {
  const words = useWords()
  return report.failure === null ? null : (
    <span className="failure strip-detail">{words.failure(report.failure)}</span>
  )
}

function Progress({ progress }: { readonly progress: ImportProgress }) {
  const words = useWords()
  const { t } = words
  const { fileName, filesDone, filesTotal, bytesDone, bytesTotal, articles } = progress
  const done = sizeText(words, bytesDone)
  const total = sizeText(words, bytesTotal)
  const file = Math.min(filesDone + 1, filesTotal)
  return (
    <>
      <p className="strip-title">
        {fileName === null ? t('import.between-files') : t('import.running', { file: fileName })}
        <span className="strip-detail">
          {t('import.progress', { done, total, articles, file, files: filesTotal })}
        </span>
      </p>
      <progress aria-label={t('import.name')} max={Math.max(bytesTotal, 1)} value={bytesDone} />
    </>
  )
}
