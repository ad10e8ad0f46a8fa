import type { ArticleStore } from './article'
import type { LayoutStore } from './layout'
import type { ListStore } from './list'
import type { Marks } from './marks'
import type { QuestionStore } from './question'

/** Going through the list with an article open. */
export interface Reading {
  /** Opens the article in that row, and so makes it read. */
  openAt(position: number): Promise<void>
  /** The same, and brings the article to the front where only one pane has room. */
  showAt(position: number): Promise<void>
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
}

export function createReading({ list, article, question, layout, marks }: Parts): Reading {
  async function openAt(position: number) {
    list.moveTo(position)
    const row = await list.row(position)
    // The person may have gone on while the row was fetched.
    if (row === null || list.getState().cursor?.position !== position) return
    list.moveTo(position)
    const opened = await article.open(row.id, question.getState().text)
    if (opened !== null && !opened.isRead) await marks.setRead(opened.id, true)
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
      if (opened !== null) await marks.setBookmarked(opened.id, !opened.isBookmarked)
    },
    async toggleRead() {
      const opened = openArticle()
      if (opened !== null) await marks.setRead(opened.id, !opened.isRead)
    },
  }
}
