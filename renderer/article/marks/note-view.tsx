import { ARTICLE_ID, focusPlace } from '../../commands/focus'
import { IconButton } from '../../ui/icon-button'
import { CloseIcon, NoteIcon } from '../../ui/icons'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

interface NoteViewProps {
  readonly note: string
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What the person noted on an article, as they wrote it. */
export function NoteView({ note, onEdit, onRemove }: NoteViewProps) {
  const words = useWords()
  const { t } = words
  const remove = () => {
    onRemove()
    focusPlace(ARTICLE_ID)
  }
  return (
    <section className="note" aria-label={t('note.name')}>
      <p className="note-text" dir="auto">
        {note}
      </p>
      <div className="note-actions">
        <IconButton
          name={t('note.change')}
          tooltip={withShortcut(words, t('note.change'), 'edit-note')}
          onPress={onEdit}
        >
          <NoteIcon />
        </IconButton>
        <IconButton name={t('note.remove')} onPress={remove}>
          <CloseIcon />
        </IconButton>
      </div>
    </section>
  )
}
