import { useStore } from 'zustand'
import type { Article } from '../../../shared/article'
import { useApp } from '../../stores/app'
import { NoteEditor } from './note-editor'
import { NoteView } from './note-view'
import { TagField } from './tag-field'
import { TagLine } from './tag-line'

interface ArticleMarksProps {
  readonly article: Article
}

/** What the person added to the open article: tags and a note, and where they are written. */
export function ArticleMarks({ article }: ArticleMarksProps) {
  const { stores, run } = useApp()
  const { tagging, noting, asking, layout } = stores
  const { of: tagged, known } = useStore(tagging)
  const writing = useStore(noting)
  const { id, tags, note } = article
  const showTagged = (tag: string) => {
    const isOn = stores.question.getState().filter.tags.include.includes(tag)
    if (!isOn) asking.toggle({ kind: 'tag', value: tag, isExcluded: false })
    layout.setState({ pane: 'list' })
  }
  const isWriting = writing.kind === 'open' && writing.id === id
  return (
    <>
      {tags.length > 0 && (
        <TagLine tags={tags} onFilter={showTagged} onRemove={tag => void tagging.remove(article, tag)} />
      )}
      {tagged === id && (
        <TagField
          known={known}
          tags={tags}
          onAdd={typed => void tagging.add(article, typed)}
          onClose={tagging.close}
        />
      )}
      {isWriting && (
        <NoteEditor text={writing.typed} onType={noting.type} onLeave={() => void noting.leave()} />
      )}
      {!isWriting && note !== null && (
        <NoteView
          note={note}
          onEdit={() => void run('edit-note')}
          onRemove={() => void noting.remove(article)}
        />
      )}
    </>
  )
}
