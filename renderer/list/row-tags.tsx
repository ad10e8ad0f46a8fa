import { useStore } from 'zustand'
import { tagPath } from '../../shared/tags'
import { useApp } from '../stores/app'
import { colourOf } from '../stores/tags'
import { useWords } from '../wording/words'

interface RowTagsProps {
  readonly tags: readonly string[]
}

/** Tags that have room in a row; how many there are besides is told. */
const MOST_SHOWN = 2

/** The tags of an article in its row, each by the last part of its name: there is room for no more. */
export function RowTags({ tags }: RowTagsProps) {
  const { t } = useWords()
  const known = useStore(useApp().stores.tags)
  const shown = tags.slice(0, MOST_SHOWN)
  return (
    <span className="row-tags" title={tags.join(', ')}>
      <span className="visually-hidden">{`${t('tags.name')}: ${tags.join(', ')}`}</span>
      {shown.map(tag => (
        <span
          key={tag}
          className="row-tag"
          data-tag-colour={colourOf(known, tag) ?? undefined}
          aria-hidden="true"
        >
          {tagPath(tag).at(-1)}
        </span>
      ))}
      {tags.length > shown.length && (
        <span className="row-tags-more" aria-hidden="true">
          {t('tags.more', { count: tags.length - shown.length })}
        </span>
      )}
    </span>
  )
}
