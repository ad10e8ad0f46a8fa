import { useState } from 'react'
import { useWords } from '../wording/words'
import { NameForm } from './name-form'

interface SaveSearchProps {
  /** What the list is called unless the person says otherwise. */
  readonly defaultName: string
  readonly onSave: (name: string) => void
}

/** A button that becomes a line to name the search in. */
export function SaveSearch({ defaultName, onSave }: SaveSearchProps) {
  const { t } = useWords()
  const [state, setState] = useState<'button' | 'naming' | 'button-again'>('button')
  if (state === 'naming')
    return (
      <NameForm
        label={t('smart.name-label')}
        name={defaultName}
        onName={name => {
          setState('button')
          onSave(name)
        }}
        onCancel={() => setState('button-again')}
      />
    )
  return (
    <button
      type="button"
      className="quiet-button"
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the field that had the keyboard.
      autoFocus={state === 'button-again'}
      onClick={() => setState('naming')}
    >
      {t('smart.save')}
    </button>
  )
}
