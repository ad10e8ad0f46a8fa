import { type KeyboardEvent, useEffect, useRef } from 'react'
import { MAX_NOTE_LENGTH } from '../../../shared/marking'
import { isMac } from '../../commands/platform'
import { useWords } from '../../wording/words'
import { useReturnedFocus } from './use-returned-focus'

interface NoteEditorProps {
  readonly text: string
  readonly onType: (text: string) => void
  /** The person is done. */
  readonly onLeave: () => void
}

/** Where a note is written. */
export function NoteEditor({ text, onType, onLeave }: NoteEditorProps) {
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  useReturnedFocus()
  useEffect(() => {
    const end = field.current?.value.length ?? 0
    field.current?.focus()
    field.current?.setSelectionRange(end, end)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const { isComposing, ctrlKey, metaKey } = event.nativeEvent
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (isMac ? metaKey : ctrlKey))
    if (isComposing || !isDone) return
    event.preventDefault()
    onLeave()
  }
  return (
    <div className="note">
      <textarea
        ref={field}
        className="note-field"
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        aria-label={t('note.name')}
        aria-describedby="note-hint"
        value={text}
        onChange={event => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={event => {
          // Another window has the keyboard: the person comes back to where they were.
          if (document.activeElement !== event.currentTarget) onLeave()
        }}
      />
      <p id="note-hint" className="note-hint">
        {t('note.hint', { keys: isMac ? '⌘↩' : 'Ctrl+Enter' })}
      </p>
    </div>
  )
}
