import { type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { Density } from '../../shared/settings'
import { LIST_ID } from '../commands/focus'
import { isMac } from '../commands/platform'
import type { ListState } from '../stores/list'
import { isSelected, type SelectionState } from '../stores/selection'
import { rowAt, WINDOW_ROWS } from '../stores/windows'
import { groupText } from '../wording/group-text'
import { useWords } from '../wording/words'
import { drawnGroups } from './drawn-groups'
import { type ListAct, listAct } from './list-keys'
import { ListRow, positionUnder, rowId } from './list-row'
import { useRowHeights } from './row-height'
import { useVirtualRows } from './use-virtual-rows'

type Shown = Pick<
  ListState,
  'total' | 'windows' | 'cursor' | 'topRow' | 'question' | 'dateGroups' | 'order' | 'cameAbove'
>

interface ArticleListProps extends Shown {
  readonly selection: SelectionState
  readonly density: Density
  readonly isBusy: boolean
  readonly onLook: (first: number, last: number, firstInSight: number) => void
  readonly onAct: (act: ListAct) => void
  /** Actions are asked for on a row, or on the list where it is null, at a place of the window in CSS pixels. */
  readonly onMenu: (position: number | null, place: { readonly x: number; readonly y: number }) => void
  readonly onDrag: (position: number, data: DataTransfer) => void
  readonly onDragEnd: () => void
}

/** Rows are asked for when the bar, dragged over many, rests for so long, ms. */
const JUMP_REST_MS = 40
/** As MouseEvent.button has it. */
const RIGHT_BUTTON = 2

/** All rows of the answer, of which only those in sight are there. One stop for Tab; keys move inside. */
export function ArticleList(props: ArticleListProps) {
  const { total, windows, cursor, topRow, question, dateGroups, order, cameAbove } = props
  const { selection, density, isBusy, onLook, onAct, onMenu, onDrag, onDragEnd } = props
  const words = useWords()
  const { t } = words
  const headingId = useId()
  const heights = useRowHeights(density)
  const firsts = useMemo(() => dateGroups.map(({ first }) => first), [dateGroups])
  const rows = useVirtualRows({ total, firsts, ...heights })
  const { scroller, first, last, firstInSight, rowsInSight } = rows
  const position = cursor?.position ?? null

  const looked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were let go are asked for again.
  useEffect(() => {
    if (total === 0) return
    const isFar = Math.abs(first - looked.current) > WINDOW_ROWS
    const look = () => {
      looked.current = first
      onLook(first, last, firstInSight)
    }
    if (!isFar) return look()
    const timer = setTimeout(look, JUMP_REST_MS)
    return () => clearTimeout(timer)
  }, [first, last, firstInSight, total, windows, onLook])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason.
  useLayoutEffect(() => {
    rows.scrollToRow(topRow, 'top')
  }, [question])
  const shownOf = useRef({ question, order })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another order of the same question moves what is read.
  useLayoutEffect(() => {
    if (shownOf.current.question === question && shownOf.current.order !== order) rows.keepInSight(cameAbove)
    shownOf.current = { question, order }
  }, [order])
  const cursorOf = useRef({ question, order })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight is no reason.
  useEffect(() => {
    const isOfBefore = cursorOf.current.question === question && cursorOf.current.order === order
    cursorOf.current = { question, order }
    // A cursor that came with another answer is where that was left; one that moved is brought into sight.
    if (position !== null && isOfBefore) rows.scrollToRow(position, 'nearest')
  }, [position, question, order])

  function onClick(event: MouseEvent) {
    const position = positionUnder(event.target)
    if (position === null) return
    const isBesides = isMac ? event.metaKey : event.ctrlKey
    if (event.shiftKey) onAct({ kind: 'extend', position, isBesides })
    else onAct({ kind: isBesides ? 'toggle' : 'choose', position })
  }

  /** The menu comes where the mouse is; asked for by a key, under the row the person is at. */
  function onContextMenu(event: MouseEvent) {
    event.preventDefault()
    const isByKey = event.target === scroller.current && event.button !== RIGHT_BUTTON
    if (isByKey) openMenuAtRow()
    else onMenu(positionUnder(event.target), { x: event.clientX, y: event.clientY })
  }

  function openMenuAtRow() {
    const row = position === null ? null : document.getElementById(rowId(position))
    const box = (row ?? scroller.current)?.getBoundingClientRect()
    if (box !== undefined) onMenu(position, { x: box.left + 24, y: row === null ? box.top : box.bottom })
  }

  const isDrawn = position !== null && position >= first && position <= last
  return (
    <div
      ref={scroller}
      id={LIST_ID}
      className="article-list"
      data-density={density}
      data-by-day={dateGroups[0]?.start?.length === 'YYYY-MM-DD'.length}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.name')}
      aria-multiselectable
      aria-busy={isBusy}
      aria-activedescendant={isDrawn ? rowId(position) : undefined}
      onKeyDown={event => {
        const hasSelection = selection.rows !== null
        const act = listAct(event, { at: position, total, rowsInSight, hasSelection }, isMac)
        if (act === null) return
        event.preventDefault()
        if (act.kind === 'menu') openMenuAtRow()
        else onAct(act)
      }}
      onClick={onClick}
      onContextMenu={onContextMenu}
      onDragStart={event => {
        const position = positionUnder(event.target)
        if (position !== null) onDrag(position, event.dataTransfer)
      }}
      onDragEnd={onDragEnd}
    >
      <div className="article-rows" role="presentation" style={{ height: rows.trackHeight }}>
        <div className="drawn-rows" role="presentation" style={{ top: rows.top }}>
          {total > 0 &&
            drawnGroups(dateGroups, first, last).map(({ group, ...drawn }) => {
              const listed = Array.from({ length: drawn.last - drawn.first + 1 }, (_, place) => {
                const at = drawn.first + place
                return (
                  <ListRow
                    key={at}
                    article={rowAt(windows, at)}
                    position={at}
                    total={total}
                    height={heights.rowHeight}
                    isSelected={isSelected(selection, { cursor }, at)}
                    isAt={at === position}
                  />
                )
              })
              if (group === null) return listed
              return (
                // biome-ignore lint/a11y/useSemanticElements: a group of options, which has no element of its own here.
                <div key={group.first} role="group" aria-labelledby={`${headingId}-${group.first}`}>
                  <div
                    id={`${headingId}-${group.first}`}
                    className="list-heading"
                    style={{ height: heights.headingHeight }}
                  >
                    {groupText(words, group)}
                  </div>
                  {listed}
                </div>
              )
            })}
        </div>
      </div>
    </div>
  )
}
