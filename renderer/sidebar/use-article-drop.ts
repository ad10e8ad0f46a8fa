import { type DragEvent, useState } from 'react'
import { droppedArticles, holdsArticles } from '../list/dragged-articles'
import type { ListedRows } from '../stores/selection'

/** What becomes of articles that are dropped. */
export type OnArticles = (rows: ListedRows) => void

/** Takes articles of the list that are dropped.
 *  @param onArticles absent where none are taken
 *  @returns whether some are held over it, and what to spread on it */
export function useArticleDrop(onArticles: OnArticles | undefined) {
  const [isOver, setIsOver] = useState(false)
  if (onArticles === undefined) return { isOver: false, handlers: {} }

  const onDragOver = (event: DragEvent<HTMLElement>) => {
    if (!holdsArticles(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setIsOver(true)
  }
  const onDragLeave = (event: DragEvent<HTMLElement>) => {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false)
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    setIsOver(false)
    const rows = droppedArticles(event.dataTransfer)
    if (rows === null) return
    event.preventDefault()
    onArticles(rows)
  }
  return { isOver, handlers: { onDragOver, onDragLeave, onDrop } }
}
