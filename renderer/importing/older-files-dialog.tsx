import type { FileToReadAgain } from '../../shared/importing'
import type { OlderFilesState } from '../stores/older-files'
import { DialogFrame } from '../ui/dialog-frame'
import { momentText } from '../wording/dates'
import { useWords } from '../wording/words'

interface OlderFilesDialogProps {
  readonly state: Extract<OlderFilesState, { kind: 'open' }>
  readonly onCompare: (file: FileToReadAgain) => void
  readonly onClose: () => void
}

/** The files that an older parser read, and the way to see what this one would make of each. */
export function OlderFilesDialog({ state, onCompare, onClose }: OlderFilesDialogProps) {
  const words = useWords()
  const { t } = words
  const { files, failure } = state
  return (
    <DialogFrame title={t('again.files-title')} className="imports-modal" onClose={onClose}>
      {failure !== null && (
        <p className="failure" role="alert">
          {words.failure(failure)}
        </p>
      )}
      <p className="muted">{t(files?.length === 0 ? 'again.files-none' : 'again.files-hint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ul className="report-files dialog-body" tabIndex={0} aria-label={t('again.files-title')}>
        {files === null && failure === null && <li className="list-rest">{t('imports.asking')}</li>}
        {files?.map(file => (
          <li key={file.fileId} className="past-import">
            <p className="past-names">{file.fileName}</p>
            <p className="past-detail">{momentText(words, file.importedAt)}</p>
            <button
              type="button"
              className="link-button"
              aria-label={t('again.see-of', { file: file.fileName })}
              onClick={() => onCompare(file)}
            >
              {t('again.see')}
            </button>
          </li>
        ))}
      </ul>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {t('import.close')}
        </button>
      </footer>
    </DialogFrame>
  )
}
