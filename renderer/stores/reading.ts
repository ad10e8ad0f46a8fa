import type { ArticleId } from '../../shared/ids'
import type { ArticleStore } from './article'
import type { DeedsStore } from './deeds'
import type { LayoutStore } from './layout'
import type { ListStore } from './list'
import type { Marks } from './marks'
import type { NoticesStore } from './notices'
import { type QuestionStore, typedQuery } from './question'
import { rowAt } from './windows'

/** Going through the list with an article open. */
export interface Reading {
  /** Opens the article in that row, and so makes it read. */
  openAt(position: number): Promise<void>
  /** The same, and brings the article to the front where only one pane has room. */
  showAt(position: number): Promise<void>
  /** Opens an article that need not be in the list, such as a copy of the one that is open. */
  openRelated(id: ArticleId): Promise<void>
  step(by: 1 | -1): Promise<void>
  nextUnread(): Promise<void>
  toggleBookmark(): Promise<void>
  toggleRead(): Promise<void>
}

interface Parts {
  readonly list: ListStore
  readonly article: ArticleStore
  readonly question: QuestionStore
  readonly layout: LayoutStore
  readonly marks: Marks
  readonly deeds: Pick<DeedsStore, 'do'>
  readonly notices: Pick<NoticesStore, 'fail'>
}

export function createReading({ list, article, question, layout, marks, deeds, notices }: Parts): Reading {
  async function open(id: ArticleId) {
    const opened = await article.open(id, typedQuery(question.getState()))
    if (opened === null || opened.isRead) return
    // Opening makes read by itself: nothing a person would undo, or wait for.
    void marks.setRead(id, true).catch(notices.fail)
  }

  async function openAt(position: number) {
    list.moveTo(position)
    // One that is here is asked for before anything is drawn: the library answers meanwhile.
    const row = rowAt(list.getState().windows, position) ?? (await list.row(position))
    // The person may have gone on while the row was fetched.
    if (row === null || list.getState().cursor?.position !== position) return
    list.moveTo(position)
    await open(row.id)
  }

  const openArticle = () => {
    const state = article.getState()
    return state.kind === 'open' ? state.opened.article : null
  }

  return {
    openAt,
    async showAt(position) {
      layout.setState({ pane: 'article' })
      await openAt(position)
    },
    openRelated: open,
    async step(by) {
      const { cursor, total } = list.getState()
      const position = cursor === null ? 0 : cursor.position + by
      if (position >= 0 && position < total) await openAt(position)
    },
    async nextUnread() {
      const asked = list.getState().question
      const first = (list.getState().cursor?.position ?? -1) + 1
      for (let position = first; position < list.getState().total; position++) {
        const row = await list.row(position)
        if (list.getState().question !== asked || row === null) return
        if (!row.isRead) return openAt(position)
      }
    },
    async toggleBookmark() {
      const opened = openArticle()
      if (opened === null) return
      const { id, isBookmarked } = opened
      await deeds.do({
        kind: isBookmarked ? 'bookmark-removed' : 'bookmarked',
        forth: () => marks.setBookmarked(id, !isBookmarked),
        back: () => marks.setBookmarked(id, isBookmarked),
      })
    },
    async toggleRead() {
      const opened = openArticle()
      if (opened === null) return
      const { id, isRead } = opened
      await deeds.do({
        kind: isRead ? 'marked-unread' : 'marked-read',
        forth: () => marks.setRead(id, !isRead),
        back: () => marks.setRead(id, isRead),
      })
    },
  }
}
