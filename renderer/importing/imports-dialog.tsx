import type { ImportId } from '../../shared/ids'
import type { PastImportsState } from '../stores/past-imports'
import type { WatchedFoldersState } from '../stores/watched-folders'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { PastImportRow } from './past-import-row'
import { WatchedFolderList } from './watched-folder-list'

interface ImportsDialogProps {
  readonly state: Extract<PastImportsState, { kind: 'open' }>
  readonly folders: WatchedFoldersState
  /** Whether folders can be chosen here. */
  readonly canWatch: boolean
  /** Epoch ms. */
  readonly now: number
  readonly onReport: (importId: ImportId) => void
  readonly onStop: (importId: ImportId) => void
  readonly onUndone: (importId: ImportId, on: boolean) => void
  readonly onOlderFiles: () => void
  readonly onWatch: () => void
  readonly onWatched: (path: string, on: boolean) => void
  readonly onClose: () => void
}

/** All that came in: what it was, its report, and the way to take it out again. And the folders that bring in more. */
export function ImportsDialog(props: ImportsDialogProps) {
  const { state, folders, canWatch, now, onClose } = props
  const { onReport, onStop, onUndone, onOlderFiles, onWatch, onWatched } = props
  const words = useWords()
  const { t } = words
  const { imports, stopping, filesToReadAgain, failure } = state
  return (
    <DialogFrame title={t('imports.title')} className="imports-modal" onClose={onClose}>
      {/* biome-ignore lint/a11y/useSemanticElements: the dialog is the landmark; this is what scrolls. */}
      <div
        className="imports-body dialog-body"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={t('imports.title')}
      >
        {failure !== null && (
          <p className="failure" role="alert">
            {words.failure(failure)}
          </p>
        )}
        {filesToReadAgain > 0 && (
          <p className="known-file">
            {t('again.notice', { count: filesToReadAgain })}{' '}
            <button type="button" className="link-button" onClick={onOlderFiles}>
              {t('again.see')}
            </button>
          </p>
        )}
        {imports === null && failure === null && <p className="muted">{t('imports.asking')}</p>}
        {imports?.length === 0 && <p className="muted">{t('imports.none')}</p>}
        {imports !== null && imports.length > 0 && (
          <ul className="past-imports" aria-label={t('imports.list')}>
            {imports.map(past => (
              <PastImportRow
                key={past.importId}
                past={past}
                isStopping={stopping.includes(past.importId)}
                now={now}
                onReport={() => onReport(past.importId)}
                onStop={() => onStop(past.importId)}
                onUndone={on => onUndone(past.importId, on)}
              />
            ))}
          </ul>
        )}
        <WatchedFolderList state={folders} canWatch={canWatch} onWatch={onWatch} onWatched={onWatched} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {t('import.close')}
        </button>
      </footer>
    </DialogFrame>
  )
}
