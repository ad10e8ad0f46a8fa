import type { ExplainingState } from '../stores/explaining'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { ExplanationView } from './explanation-view'

interface WhyDialogProps {
  readonly state: Exclude<ExplainingState, { readonly kind: 'closed' }>
  readonly onClose: () => void
}

/** Why articles were found: what was looked for. */
export function WhyDialog({ state, onClose }: WhyDialogProps) {
  const words = useWords()
  const { t } = words
  return (
    <DialogFrame title={t('why.title')} className="why-modal" onClose={onClose}>
      <div className="dialog-body why" aria-busy={state.kind === 'asking'}>
        {state.kind === 'asking' && <p className="muted">{t('list.asking')}</p>}
        {state.kind === 'failed' && <p className="failure">{words.failure(state.failure)}</p>}
        {state.kind === 'explained' && <ExplanationView explanation={state.explanation} />}
      </div>
      <button type="button" className="button" onClick={onClose}>
        {t('why.close')}
      </button>
    </DialogFrame>
  )
}
