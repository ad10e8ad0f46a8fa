import { type MouseEvent, useMemo } from 'react'
import type { Density } from '../../shared/settings'
import { focusPlace, LIST_ID } from '../commands/focus'
import type { PressedKey } from '../commands/keys'
import { isMac } from '../commands/platform'
import type { ListState } from '../stores/list'
import type { SelectionState } from '../stores/selection'
import { tellCutWords } from '../ui/cut-words'
import { useWords } from '../wording/words'
import { DrawnRows } from './drawn-rows'
import { type ListAct, listAct } from './list-keys'
import { positionUnder, rowId } from './list-row'
import { useRowHeights } from './row-height'
import { useKeysFromNowhere } from './use-keys-from-nowhere'
import { useListPlace } from './use-list-place'
import { useVirtualRows } from './use-virtual-rows'

type Shown = Pick<
  ListState,
  'total' | 'windows' | 'cursor' | 'topRow' | 'question' | 'dateGroups' | 'order' | 'cameAbove'
>

interface ArticleListProps extends Shown {
  readonly selection: SelectionState
  readonly density: Density
  readonly isBusy: boolean
  /** The row that actions are asked for on; null while none is. */
  readonly asked: number | null
  readonly onLook: (first: number, last: number, firstInSight: number) => void
  readonly onAct: (act: ListAct) => void
  /** Actions are asked for on a row, or on the list where it is null, at a place of the window in CSS pixels. */
  readonly onMenu: (position: number | null, place: { readonly x: number; readonly y: number }) => void
  readonly onDrag: (position: number, data: DataTransfer) => void
  readonly onDragEnd: () => void
}

/** As MouseEvent.button has it. */
const RIGHT_BUTTON = 2

/** All rows of the answer, of which only those in sight are there. One stop for Tab; keys move inside. */
export function ArticleList(props: ArticleListProps) {
  const { total, cursor, dateGroups } = props
  const { selection, density, isBusy, onLook, onAct, onMenu, onDrag, onDragEnd } = props
  const { t } = useWords()
  const heights = useRowHeights(density)
  const firsts = useMemo(() => dateGroups.map(({ first }) => first), [dateGroups])
  const rows = useVirtualRows({ total, firsts, ...heights })
  const { scroller, first, last, rowsInSight } = rows
  const position = cursor?.position ?? null
  useListPlace(rows, props, onLook)

  function onClick(event: MouseEvent) {
    const position = positionUnder(event.target)
    if (position === null) return
    const isBesides = isMac ? event.metaKey : event.ctrlKey
    if (event.shiftKey) onAct({ kind: 'extend', position, isBesides })
    else onAct({ kind: isBesides ? 'toggle' : 'choose', position })
  }

  /** A press that asks for the menu takes the keyboard nowhere: after it everything is as before. */
  function onMouseDown(event: MouseEvent) {
    if (event.button === RIGHT_BUTTON || (isMac && event.ctrlKey)) event.preventDefault()
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

  /** Does what a key says in the list; false where it says nothing there. */
  function onKey(event: PressedKey & { preventDefault(): void }): boolean {
    const hasSelection = selection.rows !== null
    const act = listAct(event, { at: position, total, rowsInSight, hasSelection }, isMac)
    if (act === null) return false
    event.preventDefault()
    if (act.kind === 'menu') openMenuAtRow()
    else onAct(act)
    return true
  }
  useKeysFromNowhere(event => {
    if (onKey(event)) focusPlace(LIST_ID)
  })

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
      onKeyDown={onKey}
      onClick={onClick}
      onMouseDown={onMouseDown}
      onPointerOver={event => tellCutWords(event.target, '.row-title, .row-publisher')}
      onContextMenu={onContextMenu}
      onDragStart={event => {
        const position = positionUnder(event.target)
        if (position !== null) onDrag(position, event.dataTransfer)
      }}
      onDragEnd={onDragEnd}
    >
      <div className="article-rows" role="presentation" style={{ height: rows.trackHeight }}>
        <div className="drawn-rows" role="presentation" style={{ top: rows.top }}>
          {total > 0 && <DrawnRows {...props} heights={heights} first={first} last={last} />}
        </div>
      </div>
    </div>
  )
}
