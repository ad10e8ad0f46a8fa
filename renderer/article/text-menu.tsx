import { useRef } from 'react'
import { type Key, Menu, MenuItem, Popover } from 'react-aria-components'
import { CloseIcon, CopyIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface HighlightMenuProps {
  /** Beside it the menu opens. */
  readonly highlight: HTMLElement
  readonly onCopy: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done with a highlight that was clicked. */
export function HighlightMenu({ highlight, onCopy, onRemove, onClose }: HighlightMenuProps) {
  const { t } = useWords()
  const trigger = useRef(highlight)
  const act = (key: Key) => (key === 'copy' ? onCopy() : onRemove())
  return (
    <Popover
      className="menu-popover"
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Menu
        className="menu"
        aria-label={t('highlight.menu')}
        autoFocus="first"
        onAction={act}
        onClose={onClose}
      >
        <MenuItem id="copy" className="menu-item" textValue={t('highlight.copy')}>
          <CopyIcon />
          {t('highlight.copy')}
        </MenuItem>
        <MenuItem id="remove" className="menu-item" textValue={t('highlight.remove')}>
          <CloseIcon />
          {t('highlight.remove')}
        </MenuItem>
      </Menu>
    </Popover>
  )
}
