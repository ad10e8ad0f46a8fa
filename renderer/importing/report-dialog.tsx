import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ImportReport } from '../../shared/importing'
import { useWords } from '../wording/words'
import { FileReportItem } from './file-report-item'
import { reportSummary } from './report-summary'

interface ReportDialogProps {
  readonly report: ImportReport
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every file of an import and what became of it. */
export function ReportDialog({ report, isOpen, onClose }: ReportDialogProps) {
  const words = useWords()
  const { t } = words
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('import.report')}</Heading>
          <p>{t('import.report-summary', { summary: reportSummary(words, report) })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <ul className="report-files" tabIndex={0} aria-label={t('import.report')}>
            {report.files.map(file => (
              <FileReportItem key={file.path} file={file} />
            ))}
          </ul>
          <button type="button" className="button" onClick={onClose}>
            {t('import.close')}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
