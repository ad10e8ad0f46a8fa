import { Fragment, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Stroke } from '../commands/keys'
import { useWords } from '../wording/words'
import { KeyRecorder } from './key-recorder'

interface ShortcutRowProps {
  readonly name: string
  /** Its keys, as they are printed. */
  readonly labels: readonly string[]
  /** Whether they are others than at first. */
  readonly isChanged: boolean
  readonly isRecording: boolean
  /** The names of the commands that have a key now; empty where none has. */
  readonly takenBy: (stroke: Stroke) => string
  readonly onRecord: (on: boolean) => void
  readonly onKey: (stroke: Stroke) => void
  readonly onRemove: () => void
  readonly onReset: () => void
}

/** A command and its keys. */
export function ShortcutRow(props: ShortcutRowProps) {
  const { name, labels, isChanged, isRecording, takenBy, onRecord, onKey, onRemove, onReset } = props
  const { t } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  // Drawn at once, so that the button is there to have the keyboard back.
  const backToButton = (end: () => void) => {
    flushSync(end)
    button.current?.focus()
  }
  return (
    <li className="shortcut-row">
      <span className="shortcut-name">{name}</span>
      {isRecording ? (
        <KeyRecorder
          name={name}
          takenBy={takenBy}
          onKey={stroke => backToButton(() => onKey(stroke))}
          onCancel={() => backToButton(() => onRecord(false))}
        />
      ) : (
        <span className="shortcut-keys">
          <button
            ref={button}
            type="button"
            className="quiet-button shortcut-change"
            onClick={() => onRecord(true)}
          >
            <span className="visually-hidden">{t('shortcuts.change-of', { command: name })}</span>{' '}
            {labels.length === 0 ? (
              <span className="muted">{t('shortcuts.none')}</span>
            ) : (
              labels.map(label => (
                // The space keeps them apart where they are read aloud.
                <Fragment key={label}>
                  {' '}
                  <kbd className="key">{label}</kbd>
                </Fragment>
              ))
            )}
          </button>
          {labels.length > 0 && (
            <button
              type="button"
              className="link-button"
              aria-label={t('shortcuts.remove-of', { command: name })}
              onClick={() => backToButton(onRemove)}
            >
              {t('shortcuts.remove')}
            </button>
          )}
          {isChanged && (
            <button
              type="button"
              className="link-button"
              aria-label={t('shortcuts.reset-of', { command: name })}
              onClick={() => backToButton(onReset)}
            >
              {t('shortcuts.reset')}
            </button>
          )}
        </span>
      )}
    </li>
  )
}
