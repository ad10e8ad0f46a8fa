import type { ListedRows } from '../stores/selection'

/** What tells, while something is dragged over the page, that it is articles of its list. */
const ARTICLES_TYPE = 'application/x-oqyrman-articles'

// A page may not look into what is dragged before it is dropped, and a million rows are no text: they stay here.
let dragged: ListedRows | null = null

/** Rows begin to be dragged.
 *  @param text what another program gets of them */
export function putArticles(data: DataTransfer, rows: ListedRows, text: string): void {
  dragged = rows
  data.effectAllowed = 'copy'
  data.setData(ARTICLES_TYPE, '')
  data.setData('text/plain', text)
}

/** Shows how many rows are dragged, in the place of the one that was taken hold of. */
export function showDragged(data: DataTransfer, text: string): void {
  const shown = document.createElement('p')
  shown.className = 'dragged-count'
  shown.textContent = text
  document.body.append(shown)
  data.setDragImage(shown, 0, 0)
  // The browser has its picture once the event is over.
  setTimeout(() => shown.remove())
}

/** What was dragged is let go, be it somewhere or nowhere. */
export function letGoOfArticles(): void {
  dragged = null
}

/** Whether articles of the list are held over the page. */
export const holdsArticles = (data: DataTransfer | null): boolean =>
  dragged !== null && (data?.types.includes(ARTICLES_TYPE) ?? false)

/** The articles that are dropped, to be given to `bulk.mark`; null where it is something else. */
export const droppedArticles = (data: DataTransfer | null): ListedRows | null =>
  holdsArticles(data) ? dragged : null
