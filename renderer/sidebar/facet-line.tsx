import type { MouseEvent, ReactNode } from 'react'
import type { FacetState } from './facet-entries'
import { type OnArticles, useArticleDrop } from './use-article-drop'

interface FacetLineProps {
  readonly state: FacetState
  /** Whether the person is there; absent where it is no place. */
  readonly isCurrent?: boolean
  /** What is done with it can be asked for: by the menu key, a right click, or a long touch. */
  readonly onMenu?: (item: HTMLElement) => void
  /** Articles of the list were dropped on it. */
  readonly onArticles?: OnArticles
  readonly children: ReactNode
}

/** A line of the sidebar: an entry and what stands beside it. */
export function FacetLine({ state, isCurrent, onMenu, onArticles, children }: FacetLineProps) {
  const { isOver, handlers } = useArticleDrop(onArticles)
  const ask = (event: MouseEvent<HTMLElement>) => {
    const item = event.currentTarget.querySelector<HTMLElement>('[data-level]')
    if (onMenu === undefined || item === null) return
    event.preventDefault()
    // Where a menu closes, the keyboard goes back to where it was.
    item.focus()
    onMenu(item)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the menu by its key and its button.
    <div
      className="facet-line"
      data-line
      data-state={state}
      data-current={isCurrent}
      data-drop={isOver}
      onContextMenu={ask}
      {...handlers}
    >
      {children}
    </div>
  )
}
