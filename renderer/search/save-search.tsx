import { useState } from 'react'
import { useWords } from '../wording/words'
import { NameForm } from './name-form'

interface SaveSearchProps {
  /** What the list is called unless the person says otherwise. */
  readonly defaultName: string
  readonly isNaming: boolean
  readonly onNaming: (isNaming: boolean) => void
  readonly onSave: (name: string) => void
}

/** A button that becomes a line to name the search in. */
export function SaveSearch({ defaultName, isNaming, onNaming, onSave }: SaveSearchProps) {
  const { t } = useWords()
  const [wasCancelled, setCancelled] = useState(false)
  if (isNaming)
    return (
      <NameForm
        label={t('smart.name-label')}
        name={defaultName}
        onName={name => {
          onNaming(false)
          onSave(name)
        }}
        onCancel={() => {
          setCancelled(true)
          onNaming(false)
        }}
      />
    )
  return (
    <button
      type="button"
      className="quiet-button"
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the field that had the keyboard.
      autoFocus={wasCancelled}
      onClick={() => onNaming(true)}
    >
      {t('smart.save')}
    </button>
  )
}
