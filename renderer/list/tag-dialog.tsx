import { type FormEvent, useState } from 'react'
import { useStore } from 'zustand'
import { type CountedTag, MAX_TAG_LENGTH } from '../../shared/marking'
import { suggestedTags } from '../article/marks/suggested-tags'
import { useApp } from '../stores/app'
import { countOf } from '../stores/row-spans'
import type { ListedRows } from '../stores/selection'
import { spelledAsKnown } from '../stores/tagging'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'

interface TagDialogProps {
  readonly rows: ListedRows
}

const KNOWN_ID = 'tags-there-are'

/** Puts a tag on several articles, or takes it off them. */
export default function TagDialog({ rows }: TagDialogProps) {
  const { stores } = useApp()
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const byName = useStore(stores.tags, state => state.byName)
  const known: readonly CountedTag[] = [...byName.values()]
  const close = stores.bulk.closeTag
  const tag = spelledAsKnown(
    typed,
    known.map(({ tag }) => tag),
  )
  const put = (on: boolean) => {
    if (tag === '') return
    close()
    void stores.bulk.mark(rows, { kind: 'tagged', tag, on }).then(stores.tags.load)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    put(true)
  }
  return (
    <DialogFrame title={t('selection.tag-title', { count: countOf(rows.spans) })} onClose={close}>
      <form className="tag-form" onSubmit={onSubmit}>
        <label>
          {t('tags.field')}
          <input
            className="text-field"
            // biome-ignore lint/a11y/noAutofocus: the dialog is there for it.
            autoFocus
            autoComplete="off"
            list={KNOWN_ID}
            maxLength={MAX_TAG_LENGTH}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id={KNOWN_ID}>
          {suggestedTags(known, [], typed).map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={close}>
            {t('selection.cancel')}
          </button>
          <button type="button" className="button" aria-disabled={tag === ''} onClick={() => put(false)}>
            {t('selection.take-tag')}
          </button>
          <button type="submit" className="button primary" aria-disabled={tag === ''}>
            {t('selection.add-tag')}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
