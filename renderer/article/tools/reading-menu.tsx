import { lazy } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { ReadingSettings } from '../../../shared/settings'
import { ARTICLE_PANE_ID } from '../../commands/focus'
import { PartShelter } from '../../notices/part-shelter'
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
      {/* In the pane and not beside the page: so it lies in a landmark, and the text shows each change meanwhile. */}
      <Popover
        className="menu-popover reading-popover"
        placement="bottom end"
        isNonModal
        UNSTABLE_portalContainer={document.getElementById(ARTICLE_PANE_ID) ?? document.body}
      >
        <Dialog className="reading-dialog" aria-label={t('reading.text')}>
          <PartShelter part="reading-form" of={null}>
            <ReadingForm reading={reading} onChange={onChange} />
          </PartShelter>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
