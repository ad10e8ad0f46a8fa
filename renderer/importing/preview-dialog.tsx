import type { KeyboardEvent } from 'react'
import type { EncodingName } from '../../shared/encodings'
import { type PreviewState, seenIn } from '../stores/preview'
import { DialogFrame } from '../ui/dialog-frame'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'
import { FilePreviewView } from './file-preview-view'
import { FilesToImportList } from './files-to-import-list'
import { GatheringView } from './gathering-view'
import { UnreadableFile } from './unreadable-file'

type OpenPreview = Extract<PreviewState, { kind: 'open' }>

interface PreviewDialogProps {
  readonly state: Exclude<PreviewState, { kind: 'closed' }>
  readonly onLook: (path: string) => void
  readonly onReadAs: (encoding: EncodingName | null) => void
  readonly onAccept: () => void
  readonly onCancel: () => void
}

/** What is about to come in, before it does. The keyboard is on “Bring in” from the first moment on: whoever trusts
 *  their file presses Enter and is done. */
export function PreviewDialog({ state, onLook, onReadAs, onAccept, onCancel }: PreviewDialogProps) {
  const words = useWords()
  const { t } = words
  const isOpen = state.kind === 'open'
  // On the way down: an option of a list would take Enter for itself, where choosing it again does nothing.
  const acceptByEnter = (event: KeyboardEvent) => {
    const isFree =
      event.target instanceof HTMLElement && event.target.matches('[role="group"], [role="option"]')
    if (event.key !== 'Enter' || !isFree) return
    event.preventDefault()
    event.stopPropagation()
    onAccept()
  }
  return (
    <DialogFrame
      title={isOpen ? titleOf(state, t) : t('preview.gathering-title')}
      className="preview-modal"
      isDismissable={false}
      onClose={onCancel}
    >
      <div
        className="preview-body dialog-body"
        data-several={isOpen && state.files.filesTotal > 1}
        onKeyDownCapture={acceptByEnter}
      >
        {isOpen ? (
          <>
            {state.files.filesTotal > 1 && (
              <FilesToImportList
                files={state.files}
                folders={state.folders}
                chosenPath={state.chosenPath}
                onLook={onLook}
              />
            )}
            <LookedAt state={state} onReadAs={onReadAs} />
          </>
        ) : (
          <GatheringView staged={state.staged} isAccepted={state.isAccepted} />
        )}
      </div>
      <footer className="dialog-foot">
        <p className="dialog-total">
          {isOpen &&
            t('preview.total', {
              files: state.files.filesTotal,
              size: sizeText(words, state.files.bytesTotal),
            })}
        </p>
        <button type="button" className="button" onClick={onCancel}>
          {t('preview.cancel')}
        </button>
        <button
          type="button"
          className="button is-primary"
          // biome-ignore lint/a11y/noAutofocus: what the dialog asks is answered here.
          autoFocus
          aria-disabled={!isOpen && state.isAccepted}
          onClick={onAccept}
        >
          {t('preview.bring-in')}
        </button>
      </footer>
    </DialogFrame>
  )
}

function titleOf({ files }: OpenPreview, t: ReturnType<typeof useWords>['t']): string {
  const [only] = files.files
  return files.filesTotal === 1 && only !== undefined
    ? t('preview.title-one', { file: only.name })
    : t('preview.title', { files: files.filesTotal })
}

interface LookedAtProps extends Pick<PreviewDialogProps, 'onReadAs'> {
  readonly state: OpenPreview
}

function LookedAt({ state, onReadAs }: LookedAtProps) {
  const words = useWords()
  const { look, chosenPath, files, encodings } = state
  const name = files.files.find(({ path }) => path === chosenPath)?.name ?? chosenPath
  const seen = seenIn(look)
  if (look.kind === 'failed')
    return (
      <UnreadableFile
        failure={look.failure}
        fileName={name}
        chosenEncoding={encodings.get(chosenPath) ?? null}
        onReadAs={onReadAs}
      />
    )
  if (seen === null) return <p className="file-preview muted">{words.t('preview.looking', { file: name })}</p>
  return (
    <FilePreviewView
      preview={seen}
      chosenEncoding={encodings.get(seen.path) ?? null}
      isBusy={look.kind === 'looking'}
      onReadAs={onReadAs}
    />
  )
}
