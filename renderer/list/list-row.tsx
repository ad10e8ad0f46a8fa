import { memo } from 'react'
import type { ArticleSummary } from '../../shared/article'
import { useWords } from '../wording/words'
import { ArticleRow } from './article-row'

export const rowId = (position: number) => `article-row-${position}`

/** The row that an element is in; null where it is in none. */
export function positionUnder(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null
  return row === null ? null : Number(row.dataset.position)
}

interface ListRowProps {
  /** Null while it is on its way. */
  readonly article: ArticleSummary | null
  readonly position: number
  readonly total: number
  readonly height: number
  readonly isSelected: boolean
  /** The person is at it. */
  readonly isAt: boolean
  /** What can be done to it is shown. */
  readonly isAsked: boolean
}

/** One row of the list. The list has the keyboard and the mouse, and acts for its rows. Drawn again only when something
 *  of it is another, for dozens of them go by while somebody scrolls. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { article, position, total, height, isSelected, isAt, isAsked } = props
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list names its active row (aria-activedescendant).
    <div
      id={rowId(position)}
      className="article-row"
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={position + 1}
      data-position={position}
      data-at={isAt}
      data-asked={isAsked}
      data-unread={article !== null && !article.isRead}
      draggable={article !== null}
      style={{ height }}
    >
      {article === null ? (
        <span className="visually-hidden">{t('list.loading-row')}</span>
      ) : (
        <ArticleRow article={article} />
      )}
    </div>
  )
})
