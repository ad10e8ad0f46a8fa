import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { RowSpan } from '../../shared/find'
import type { ListState, ListStore } from './list'
import { newestOnly } from './newest-only'
import { isOtherOrderOf } from './question'
import { countOf, hasRow, type RowSpans, withoutRow, withRows } from './row-spans'

/** Rows of an answer, by its order. */
export interface ListedRows {
  readonly order: number
  readonly spans: RowSpans
}

export interface SelectionState {
  /** Null while nothing is selected but the row the person is at. */
  readonly rows: ListedRows | null
  /** The row from which a selection is drawn to another; null where that is the one the person is at. */
  readonly anchor: number | null
}

/** Several rows, to do something to all of them. They are followed when articles come or go. */
export interface SelectionStore extends StoreApi<SelectionState> {
  /** Selects a row besides those that are, or lets it go; it is the one the person is at. */
  toggle(position: number): void
  /** Selects the rows from the anchor to another, in the place of those that are selected or besides them. */
  extendTo(position: number, isBesides: boolean): void
  /** Goes to another row and leaves what is selected as it is. */
  pass(position: number): void
  selectAll(): void
  clear(): void
}

export function createSelectionStore(
  library: Pick<LibraryApi, 'followRows'>,
  list: ListStore,
): SelectionStore {
  const store = createStore<SelectionState>(() => ({ rows: null, anchor: null }))
  const { getState, setState } = store
  const clear = () => setState({ rows: null, anchor: null })

  const follow = newestOnly<number>(async (into, signal) => {
    const { rows } = getState()
    if (rows === null) return
    const spans = await library.followRows({ ...rows, into }).catch(() => null)
    // Where they cannot be followed, nothing is selected rather than something else.
    if (signal.aborted || getState().rows !== rows) return
    if (spans === null || spans.length === 0) clear()
    else setState({ rows: { order: into, spans }, anchor: null })
  })

  list.subscribe((now, before) => {
    const isAnother = now.question !== before.question
    if (isAnother && (now.question === null || !isOtherOrderOf(now.question, before.question))) clear()
    else if (now.order !== before.order && now.order !== null && getState().rows !== null)
      void follow(now.order)
  })

  function select(change: (spans: RowSpans) => RowSpans, anchor: number | null) {
    const { order } = list.getState()
    if (order === null) return
    const spans = change(spansNow())
    setState({ rows: spans.length === 0 ? null : { order, spans }, anchor })
  }

  /** What counts as selected: at first the row the person is at. */
  function spansNow(): RowSpans {
    const { order, cursor } = list.getState()
    const { rows } = getState()
    if (rows !== null && rows.order === order) return rows.spans
    return cursor === null ? [] : withRows([], cursor.position, cursor.position)
  }

  return {
    ...store,
    toggle(position) {
      select(
        spans =>
          hasRow(spans, position) ? withoutRow(spans, position) : withRows(spans, position, position),
        position,
      )
      list.moveTo(position)
    },
    extendTo(position, isBesides) {
      const anchor = getState().anchor ?? list.getState().cursor?.position ?? position
      select(spans => withRows(isBesides ? spans : [], anchor, position), anchor)
      list.moveTo(position)
    },
    pass(position) {
      select(spans => spans, getState().anchor)
      list.moveTo(position)
    },
    selectAll() {
      const { total } = list.getState()
      if (total > 0) select(() => [{ first: 0, last: total - 1 }], getState().anchor)
    },
    clear,
  }
}

/** How many rows are selected, not counting the one the person is at. */
export const selectedCount = ({ rows }: SelectionState): number => (rows === null ? 0 : countOf(rows.spans))

/** Whether a row is selected; where nothing is, that is the row the person is at. */
export function isSelected(
  { rows }: SelectionState,
  { cursor }: Pick<ListState, 'cursor'>,
  position: number,
) {
  return rows === null ? cursor?.position === position : hasRow(rows.spans, position)
}

export const rowOnly = (position: number): readonly RowSpan[] => [{ first: position, last: position }]
