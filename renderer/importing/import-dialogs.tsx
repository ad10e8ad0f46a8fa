import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { ImportsDialog } from './imports-dialog'
import { OlderFilesDialog } from './older-files-dialog'
import { PreviewDialog } from './preview-dialog'
import { ReadingAgainDialog } from './reading-again-dialog'
import { ReportDialog } from './report-dialog'

/** The dialogs of importing. Each opens over the one before, and closing it leads back there. */
export default function ImportDialogs() {
  const { stores } = useApp()
  const { preview, pastImports, importReport, olderFiles, readingAgain, watchedFolders } = stores
  const previewState = useStore(preview)
  const pastState = useStore(pastImports)
  const reportState = useStore(importReport)
  const olderState = useStore(olderFiles)
  const readingState = useStore(readingAgain)
  const folders = useStore(watchedFolders)
  const isPastOpen = pastState.kind === 'open'
  useEffect(() => {
    if (isPastOpen) void watchedFolders.load()
  }, [isPastOpen, watchedFolders])
  return (
    <>
      {previewState.kind !== 'closed' && (
        <PreviewDialog
          state={previewState}
          onLook={preview.look}
          onReadAs={preview.readAs}
          onAccept={() => void preview.accept()}
          onCancel={preview.cancel}
        />
      )}
      {pastState.kind === 'open' && (
        <ImportsDialog
          state={pastState}
          folders={folders}
          canWatch={stores.canWatch}
          now={Date.now()}
          onReport={importId => void importReport.open(importId)}
          onStop={importId => void pastImports.stop(importId)}
          onUndone={(importId, on) => void pastImports.setUndone(importId, on)}
          onOlderFiles={() => void olderFiles.open()}
          onWatch={() => void stores.watchFolders()}
          onWatched={(path, on) => void watchedFolders.setWatched([path], on)}
          onClose={pastImports.close}
        />
      )}
      {reportState.kind !== 'closed' && (
        <ReportDialog
          state={reportState}
          onReadAgain={(fileId, fileName) => void readingAgain.compare({ fileId, fileName, encoding: null })}
          onClose={importReport.close}
        />
      )}
      {olderState.kind === 'open' && (
        <OlderFilesDialog
          state={olderState}
          onCompare={({ fileId, fileName }) =>
            void readingAgain.compare({ fileId, fileName, encoding: null })
          }
          onClose={olderFiles.close}
        />
      )}
      {readingState.kind !== 'closed' && (
        <ReadingAgainDialog
          state={readingState}
          onReadAs={encoding => void readingAgain.readAs(encoding)}
          onApply={() => void readingAgain.apply()}
          onClose={readingAgain.close}
        />
      )}
    </>
  )
}
