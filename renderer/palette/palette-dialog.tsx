import '../styles/palette.css'
import '../styles/shortcuts.css'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { MarkedText } from '../ui/marked-text'
import { useWords } from '../wording/words'
import { type PaletteEntry, type ShownEntry, shownEntries } from './entries'

interface PaletteDialogProps {
  readonly entries: readonly PaletteEntry[]
  /** Ids, the newest first. */
  readonly recent: readonly string[]
  readonly onChoose: (entry: PaletteEntry) => void
  readonly onClose: () => void
}

const PAGE = 8

/** All commands by name: a field, and the list of what fits. */
export function PaletteDialog({ entries, recent, onChoose, onClose }: PaletteDialogProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const shown = shownEntries(entries, typed, recent)
  const at = Math.min(active, shown.length - 1)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const choose = (entry: ShownEntry | undefined) => {
    if (entry !== undefined && entry.whyOff === null) onChoose(entry)
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(at + PAGE, shown.length - 1),
    PageUp: Math.max(at - PAGE, 0),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = steps[event.key]
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (to === undefined) choose(shown[at])
    else if (shown.length > 0) setActive((to + shown.length) % shown.length)
  }
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="modal palette-modal">
        <Dialog className="palette" aria-label={t('palette.title')}>
          <input
            className="palette-field"
            type="text"
            role="combobox"
            aria-label={t('palette.field')}
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
            placeholder={t('palette.field')}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            value={typed}
            onChange={event => {
              setTyped(event.target.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
          <div
            ref={list}
            id={`${id}-list`}
            className="palette-list"
            role="listbox"
            aria-label={t('palette.title')}
            hidden={shown.length === 0}
          >
            {shown.map((entry, index) => (
              <PaletteRow
                key={entry.id}
                id={`${id}-${index}`}
                entry={entry}
                isActive={index === at}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
          {shown.length === 0 && <p className="palette-none">{t('palette.none')}</p>}
          <p className="visually-hidden" role="status">
            {typed !== '' && t('palette.count', { count: shown.length })}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface PaletteRowProps {
  readonly id: string
  readonly entry: ShownEntry
  readonly isActive: boolean
  readonly onChoose: () => void
}

function PaletteRow({ id, entry, isActive, onChoose }: PaletteRowProps) {
  const { t } = useWords()
  const { name, ranges, keys, whyOff } = entry
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard and chooses by Enter.
    <div
      id={id}
      className="palette-row"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={whyOff !== null}
      // The field keeps the keyboard: pressed, it would lose it.
      onMouseDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="palette-name" dir="auto">
        <MarkedText text={name} ranges={ranges} />
      </span>
      {whyOff !== null && <span className="palette-why">{t(`off.${whyOff}`)}</span>}
      {keys[0] !== undefined && <kbd className="key">{keys[0]}</kbd>}
    </div>
  )
}
