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
  const show = (id: ArticleId, change: { isRead: boolean } | { isBookmarked: boolean }) => {
    list.patch([id], change)
    article.patch([id], change)
  }
  return {
    async setRead(id, on) {
      show(id, { isRead: on })
      try {
        await library.setRead({ ids: [id], on })
      } catch (thrown) {
        show(id, { isRead: !on })
        throw thrown
      }
    },
    async setBookmarked(id, on) {
      show(id, { isBookmarked: on })
      try {
        await library.setBookmarked({ ids: [id], on })
      } catch (thrown) {
        show(id, { isBookmarked: !on })
        throw thrown
      }
    },
  }
}
