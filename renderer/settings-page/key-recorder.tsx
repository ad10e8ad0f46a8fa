import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type Stroke, strokeOf } from '../commands/keys'
import { isMac } from '../commands/platform'
import { isUnfinished, refusalOf, type WhyRefused } from '../commands/refused-keys'
import { useWords } from '../wording/words'

interface KeyRecorderProps {
  /** Of the command whose keys are being chosen. */
  readonly name: string
  /** The names of the commands that have a key now; empty where none has. */
  readonly takenBy: (stroke: Stroke) => string
  readonly onKey: (stroke: Stroke) => void
  readonly onCancel: () => void
}

type Pressed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly stroke: Stroke; readonly why: WhyRefused }
  | { readonly kind: 'taken'; readonly stroke: Stroke; readonly by: string }

/** Waits for the keys that are to be a command's, and says what stands against them. */
export function KeyRecorder({ name, takenBy, onKey, onCancel }: KeyRecorderProps) {
  const { t, keys } = useWords()
  const id = useId()
  const [pressed, setPressed] = useState<Pressed>({ kind: 'nothing' })
  const take = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (pressed.kind === 'taken') take.current?.focus()
  }, [pressed])

  const onKeyDown = (event: KeyboardEvent) => {
    // Leaves with the keyboard, as from any field.
    if (event.code === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return onCancel()
    event.preventDefault()
    event.stopPropagation()
    if (event.code === 'Escape') return onCancel()
    const stroke = strokeOf(event, isMac)
    if (stroke === null || isUnfinished(stroke)) return
    const why = refusalOf(stroke, isMac)
    const by = takenBy(stroke)
    if (why !== null) setPressed({ kind: 'refused', stroke, why })
    else if (by !== '') setPressed({ kind: 'taken', stroke, by })
    else onKey(stroke)
  }
  if (pressed.kind === 'taken')
    return (
      <span className="key-recorder">
        <span role="alert">
          {t('shortcuts.taken', { keys: keys.label(pressed.stroke), commands: pressed.by })}
        </span>
        <button ref={take} type="button" className="button" onClick={() => onKey(pressed.stroke)}>
          {t('shortcuts.take')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('shortcuts.keep')}
        </button>
      </span>
    )
  return (
    <span className="key-recorder">
      <input
        className="text-field key-field"
        type="text"
        aria-label={t('shortcuts.change-of', { command: name })}
        aria-describedby={id}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that had the keyboard.
        autoFocus
        readOnly
        value=""
        placeholder="…"
        onKeyDown={onKeyDown}
        onBlur={onCancel}
      />
      <span id={id} role="status" className={pressed.kind === 'refused' ? 'failure' : 'muted'}>
        {pressed.kind === 'refused'
          ? t(`shortcuts.refused.${pressed.why}`, { keys: keys.label(pressed.stroke) })
          : t('shortcuts.press')}
      </span>
    </span>
  )
}
