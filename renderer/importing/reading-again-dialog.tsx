import type { EncodingName } from '../../shared/encodings'
import type { ParseChanges } from '../../shared/importing'
import { comparedIn, type ReadingAgainState } from '../stores/reading-again'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { ArticleChangeView } from './article-change-view'
import { EncodingMenu } from './encoding-menu'
import { UnreadableFile } from './unreadable-file'

interface ReadingAgainDialogProps {
  readonly state: Exclude<ReadingAgainState, { kind: 'closed' }>
  readonly onReadAs: (encoding: EncodingName | null) => void
  readonly onApply: () => void
  readonly onClose: () => void
}

/** What reading a file again would change, before it does. */
export function ReadingAgainDialog({ state, onReadAs, onApply, onClose }: ReadingAgainDialogProps) {
  const words = useWords()
  const { t } = words
  const { fileName, encoding } = state
  const changes = comparedIn(state)
  const isApplying = state.kind === 'applying'
  return (
    <DialogFrame
      title={t('again.title', { file: fileName })}
      className="again-modal"
      isDismissable={false}
      onClose={onClose}
    >
      <div className="dialog-body again-body" aria-busy={state.kind === 'comparing'}>
        {state.kind === 'failed' && (
          <UnreadableFile
            failure={state.failure}
            fileName={fileName}
            chosenEncoding={encoding}
            onReadAs={onReadAs}
          />
        )}
        {changes === null && state.kind === 'comparing' && <p className="muted">{t('again.comparing')}</p>}
        {changes !== null && <Changes changes={changes} encoding={encoding} onReadAs={onReadAs} />}
      </div>
      <footer className="dialog-foot">
        <button
          type="button"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: the harmless of the two answers.
          autoFocus
          onClick={onClose}
        >
          {t('again.cancel')}
        </button>
        {changes !== null && wouldMatter(changes) && (
          <button
            type="button"
            className="button is-primary"
            aria-disabled={state.kind !== 'compared'}
            onClick={onApply}
          >
            {t(isApplying ? 'again.applying' : 'again.apply')}
          </button>
        )}
      </footer>
    </DialogFrame>
  )
}

/** Whether the library would note anything new, be it only that a newer parser agrees. */
const wouldMatter = ({ changesTotal, parserBefore, parserNow, encodingBefore, encodingNow }: ParseChanges) =>
  changesTotal > 0 || parserBefore !== parserNow || encodingBefore !== encodingNow

interface ChangesProps extends Pick<ReadingAgainDialogProps, 'onReadAs'> {
  readonly changes: ParseChanges
  readonly encoding: EncodingName | null
}

function Changes({ changes, encoding, onReadAs }: ChangesProps) {
  const { t } = useWords()
  const { changesTotal, unchanged, articlesBefore, articlesNow, encodingNow } = changes
  const hidden = changesTotal - changes.changes.length
  return (
    <>
      <header className="file-preview-head">
        <p className="file-preview-count">
          {changesTotal === 0 ? t('again.nothing') : t('again.counts', { changes: changesTotal, unchanged })}
        </p>
        <EncodingMenu encoding={encodingNow} isGuessed={false} chosen={encoding} onChoose={onReadAs} />
      </header>
      {articlesBefore !== articlesNow && (
        <p className="muted">{t('again.total', { before: articlesBefore, now: articlesNow })}</p>
      )}
      {changes.changes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <ul className="article-changes" tabIndex={0} aria-label={t('again.changes')}>
          {changes.changes.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the file.
            <ArticleChangeView key={i} change={change} />
          ))}
          {hidden > 0 && <li className="list-rest">{t('again.more-changes', { count: hidden })}</li>}
        </ul>
      )}
    </>
  )
}
