import type { FileId } from '../../shared/ids'
import type { ImportReport } from '../../shared/importing'
import type { ImportReportState } from '../stores/import-report'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { FileReportItem } from './file-report-item'
import { filesToList, reportSummary } from './report-summary'

interface ReportDialogProps {
  readonly state: Exclude<ImportReportState, { kind: 'closed' }>
  readonly onReadAgain: (fileId: FileId, fileName: string) => void
  readonly onClose: () => void
}

/** Every file of an import and what became of it. */
export function ReportDialog({ state, onReadAgain, onClose }: ReportDialogProps) {
  const words = useWords()
  const { t } = words
  return (
    <DialogFrame title={t('import.report')} className="report-modal" onClose={onClose}>
      {state.kind === 'opening' && <p className="dialog-body">{t('imports.asking')}</p>}
      {state.kind === 'failed' && <p className="dialog-body failure">{words.failure(state.failure)}</p>}
      {state.kind === 'open' && <ReportFiles report={state.report} onReadAgain={onReadAgain} />}
      <button type="button" className="button" onClick={onClose}>
        {t('import.close')}
      </button>
    </DialogFrame>
  )
}

interface ReportFilesProps extends Pick<ReportDialogProps, 'onReadAgain'> {
  readonly report: ImportReport
}

function ReportFiles({ report, onReadAgain }: ReportFilesProps) {
  const words = useWords()
  const { t } = words
  const listed = filesToList(report)
  const hidden = report.files.length - listed.length
  return (
    <>
      <p>{t('import.report-summary', { summary: reportSummary(words, report) })}</p>
      {report.failure !== null && <p className="failure">{words.failure(report.failure)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ul className="report-files dialog-body" tabIndex={0} aria-label={t('import.report')}>
        {listed.map(file => (
          <FileReportItem key={file.path} file={file} onReadAgain={onReadAgain} />
        ))}
        {hidden > 0 && <li className="list-rest">{t('preview.more-files', { count: hidden })}</li>}
      </ul>
    </>
  )
}
