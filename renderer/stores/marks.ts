import type { LibraryApi } from '../../shared/api'
import type { ArticleId } from '../../shared/ids'
import type { ArticleStore } from './article'
import type { ListStore } from './list'
import { positionOf, rowAt } from './windows'

/** The person's marks: shown at once, kept by the library, taken back where that fails. All throw then. */
export interface Marks {
  setRead(id: ArticleId, on: boolean): Promise<void>
  setBookmarked(id: ArticleId, on: boolean): Promise<void>
  setTagged(id: ArticleId, tag: string, on: boolean): Promise<void>
  /** @param before the note there was, which is shown again where the new one cannot be kept */
  setNote(id: ArticleId, before: string | null, note: string | null): Promise<void>
  /** Shows a note that is to be kept in a moment. */
  showNote(id: ArticleId, note: string | null): void
}

export function createMarks(
  library: Pick<LibraryApi, 'setRead' | 'setBookmarked' | 'setTagged' | 'setNote'>,
  list: Pick<ListStore, 'getState' | 'patch'>,
  article: Pick<ArticleStore, 'getState' | 'patch'>,
): Marks {
  async function mark(show: (on: boolean) => void, keep: Promise<null>) {
    show(true)
    try {
      await keep
    } catch (thrown) {
      show(false)
      throw thrown
    }
  }
  const showInBoth = (id: ArticleId, change: { isRead: boolean } | { isBookmarked: boolean }) => {
    list.patch([id], change)
    article.patch([id], change)
  }
  const showNote = (id: ArticleId, note: string | null) => {
    list.patch([id], { hasNote: note !== null })
    article.patch([id], { note })
  }

  /** The tags that are shown of an article; null where it is not in sight. */
  function tagsOf(id: ArticleId): readonly string[] | null {
    const open = article.getState()
    if (open.kind === 'open' && open.id === id) return open.opened.article.tags
    const { windows } = list.getState()
    const position = positionOf(windows, id)
    return position === null ? null : (rowAt(windows, position)?.tags ?? null)
  }
  function showTag(id: ArticleId, tag: string, on: boolean) {
    const shown = tagsOf(id)
    if (shown === null) return
    const others = shown.filter(other => other !== tag)
    const tags = on ? [...others, tag].sort() : others
    list.patch([id], { tags })
    article.patch([id], { tags })
  }

  return {
    setRead: (id, on) =>
      mark(shown => showInBoth(id, { isRead: on === shown }), library.setRead({ ids: [id], on })),
    setBookmarked: (id, on) =>
      mark(shown => showInBoth(id, { isBookmarked: on === shown }), library.setBookmarked({ ids: [id], on })),
    setTagged: (id, tag, on) =>
      mark(shown => showTag(id, tag, on === shown), library.setTagged({ ids: [id], tag, on })),
    setNote: (id, before, note) =>
      mark(shown => showNote(id, shown ? note : before), library.setNote({ id, note })),
    showNote,
  }
}
