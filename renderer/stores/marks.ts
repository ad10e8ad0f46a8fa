import type { LibraryApi } from '../../shared/api'
import type { ArticleId } from '../../shared/ids'
import type { ArticleStore } from './article'
import type { ListStore } from './list'

/** The person's marks: shown at once, kept by the library, taken back where that fails. Both throw then. */
export interface Marks {
  setRead(id: ArticleId, on: boolean): Promise<void>
  setBookmarked(id: ArticleId, on: boolean): Promise<void>
}

export function createMarks(
  library: Pick<LibraryApi, 'setRead' | 'setBookmarked'>,
  list: Pick<ListStore, 'patch'>,
  article: Pick<ArticleStore, 'patch'>,
): Marks {
  type Change = { readonly isRead: boolean } | { readonly isBookmarked: boolean }
  const show = (id: ArticleId, change: Change) => {
    list.patch([id], change)
    article.patch([id], change)
  }
  async function mark(id: ArticleId, change: Change, before: Change, keep: () => Promise<null>) {
    show(id, change)
    try {
      await keep()
    } catch (thrown) {
      show(id, before)
      throw thrown
    }
  }
  return {
    setRead: (id, on) => mark(id, { isRead: on }, { isRead: !on }, () => library.setRead({ ids: [id], on })),
    setBookmarked: (id, on) =>
      mark(id, { isBookmarked: on }, { isBookmarked: !on }, () => library.setBookmarked({ ids: [id], on })),
  }
}
