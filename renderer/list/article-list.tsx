import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { LIST_ID } from '../commands/focus'
import type { Cursor } from '../stores/list'
import { rowAt, type Windows } from '../stores/windows'
import { useWords } from '../wording/words'
import { ArticleRow } from './article-row'
import { useRowHeight } from './row-height'

interface ArticleListProps {
  readonly total: number
  readonly windows: Windows
  readonly cursor: Cursor | null
  /** The row that an answer is shown from when it comes. */
  readonly topRow: number
  /** Changes when the rows answer another question. */
  readonly question: unknown
  readonly isBusy: boolean
  readonly onLook: (first: number, last: number, firstInSight: number) => void
  /** A key moved on to a row. */
  readonly onMove: (position: number) => void
  /** A row was chosen, to be read. */
  readonly onChoose: (position: number) => void
}

const OVERSCAN = 6
const rowId = (position: number) => `article-row-${position}`

/** All rows of the answer, of which only those in sight are there. One stop for Tab; keys move inside. */
export function ArticleList(props: ArticleListProps) {
  const { total, windows, cursor, topRow, question, isBusy, onLook, onMove, onChoose } = props
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  })
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  const firstInSight = virtualizer.range?.startIndex ?? first
  const position = cursor?.position ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were let go are asked for again.
  useEffect(() => {
    if (total > 0) onLook(first, last, firstInSight)
  }, [first, last, firstInSight, total, windows, onLook])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height makes what was measured worthless.
  useEffect(() => {
    virtualizer.measure()
  }, [rowHeight])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason.
  useLayoutEffect(() => {
    virtualizer.scrollToIndex(topRow, { align: 'start' })
  }, [question])
  const questionOfCursor = useRef(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved cursor brings its row into sight.
  useEffect(() => {
    const isOfBefore = questionOfCursor.current === question
    questionOfCursor.current = question
    if (position !== null && isOfBefore) virtualizer.scrollToIndex(position)
  }, [position])

  function onKeyDown(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const at = position ?? -1
    const targets: Partial<Record<string, number>> = {
      Home: 0,
      End: total - 1,
      PageDown: Math.min(total - 1, at + page),
      PageUp: Math.max(0, at - page),
    }
    const target = targets[event.key]
    if (target !== undefined) onMove(target)
    else if (event.key === 'Enter') onChoose(Math.max(0, at))
    else return
    event.preventDefault()
  }

  const isDrawn = position !== null && rows.some(({ index }) => index === position)
  return (
    <div
      ref={scroller}
      id={LIST_ID}
      className="article-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('list.name')}
      aria-busy={isBusy}
      aria-activedescendant={isDrawn ? rowId(position) : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="article-rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const article = rowAt(windows, index)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard and acts for its rows.
            // biome-ignore lint/a11y/useFocusableInteractive: the list names its active row (aria-activedescendant).
            <div
              key={index}
              id={rowId(index)}
              className="article-row"
              role="option"
              aria-selected={index === position}
              aria-setsize={total}
              aria-posinset={index + 1}
              data-unread={article !== null && !article.isRead}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => onChoose(index)}
            >
              {article === null ? (
                <span className="visually-hidden">{t('list.loading-row')}</span>
              ) : (
                <ArticleRow article={article} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
