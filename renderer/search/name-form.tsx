import { type FormEvent, useId, useState } from 'react'
import { MAX_NAME_LENGTH } from '../../shared/smart-list'
import { useWords } from '../wording/words'

interface NameFormProps {
  readonly label: string
  readonly name: string
  /** UTF-16 units. */
  readonly maxLength?: number
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

/** A name, given in place: Enter keeps it, Escape leaves it as it was. */
export function NameForm({ label, name, maxLength = MAX_NAME_LENGTH, onName, onCancel }: NameFormProps) {
  const { t } = useWords()
  const fieldId = useId()
  const [text, setText] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onName(text.trim())
  }
  return (
    <form className="name-form" onSubmit={submit}>
      <label htmlFor={fieldId} className="visually-hidden">
        {label}
      </label>
      <input
        id={fieldId}
        className="text-field"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed for it.
        autoFocus
        required
        maxLength={maxLength}
        value={text}
        onFocus={event => event.target.select()}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onCancel()
        }}
      />
      <button type="submit" className="button">
        {t('smart.keep')}
      </button>
      <button type="button" className="quiet-button" onClick={onCancel}>
        {t('smart.cancel')}
      </button>
    </form>
  )
}
