import { useStore } from 'zustand'
import { ARTICLE_ID, focusPlace } from '../../commands/focus'
import { useApp } from '../../stores/app'
import { colourOf } from '../../stores/tags'
import { CloseIcon } from '../../ui/icons'
import { useWords } from '../../wording/words'

interface TagLineProps {
  readonly tags: readonly string[]
  /** Tag was chosen, to see all that have it. */
  readonly onFilter: (tag: string) => void
  readonly onRemove: (tag: string) => void
}

const TAGS_ID = 'article-tags'

/** The tags of an article. */
export function TagLine({ tags, onFilter, onRemove }: TagLineProps) {
  const { t } = useWords()
  const known = useStore(useApp().stores.tags)
  const remove = (tag: string) => {
    onRemove(tag)
    // The button goes away with its tag: the keyboard stays with the others.
    focusPlace(tags.length > 1 ? TAGS_ID : ARTICLE_ID)
  }
  return (
    <ul id={TAGS_ID} className="article-tags" tabIndex={-1} aria-label={t('tags.name')}>
      {tags.map(tag => (
        <li key={tag} className="tag" data-tag-colour={colourOf(known, tag) ?? undefined}>
          <button
            type="button"
            className="tag-name"
            title={t('tags.filter', { tag })}
            onClick={() => onFilter(tag)}
          >
            {tag}
          </button>
          <button
            type="button"
            className="tag-remove"
            aria-label={t('tags.remove', { tag })}
            title={t('tags.remove', { tag })}
            onClick={() => remove(tag)}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  )
}
