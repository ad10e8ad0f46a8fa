import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { ExplainingState } from '../stores/explaining'
import { useWords } from '../wording/words'
import { ExplanationView } from './explanation-view'

interface WhyPopoverProps {
  readonly state: ExplainingState
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** A button that tells why articles were found. */
export function WhyPopover({ state, onOpen, onClose }: WhyPopoverProps) {
  const words = useWords()
  const { t } = words
  return (
    <DialogTrigger onOpenChange={isOpen => (isOpen ? onOpen() : onClose())}>
      <Button className="quiet-button why-button">{t('why.button')}</Button>
      <Popover className="menu-popover why-popover" placement="bottom start">
        <Dialog className="why">
          <Heading slot="title" className="why-title">
            {t('why.title')}
          </Heading>
          {state.kind === 'asking' && <p className="muted">{t('list.asking')}</p>}
          {state.kind === 'failed' && <p className="failure">{words.failure(state.failure)}</p>}
          {state.kind === 'explained' && <ExplanationView explanation={state.explanation} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
