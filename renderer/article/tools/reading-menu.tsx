import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { ReadingSettings } from '../../../shared/settings'
import { useWords } from '../../wording/words'

const ReadingForm = lazy(() => import('./reading-form'))

interface ReadingMenuProps {
  readonly reading: ReadingSettings
  readonly onChange: (reading: ReadingSettings) => void
}

/** A button that opens how the text is set. */
export function ReadingMenu({ reading, onChange }: ReadingMenuProps) {
  const { t } = useWords()
  return (
    <DialogTrigger>
      <Button className="icon-button reading-button" aria-label={t('reading.text')}>
        <span aria-hidden="true">Aa</span>
      </Button>
      <Popover className="menu-popover reading-popover" placement="bottom end" isNonModal>
        <Dialog className="reading-dialog" aria-label={t('reading.text')}>
          <Suspense fallback={null}>
            <ReadingForm reading={reading} onChange={onChange} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
