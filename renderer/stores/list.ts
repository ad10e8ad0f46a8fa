import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleSummary } from '../../shared/article'
import { type Failure, failureOf } from '../../shared/failure'
import type { DateGroup, FoundArticles, Reading } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'
import { isOtherOrderOf, type SortedQuestion } from './question'
import { createRowSource, type RowLibrary } from './row-source'
import {
  positionOf,
  rowAt,
  type SummaryChange,
  type Windows,
  windowOf,
  windowsOf,
  withChanged,
  withWindow,
} from './windows'

export type ListStatus =
  | { readonly kind: 'asking' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The row the person is at. `id` is null while the row is still to come. */
export interface Cursor {
  readonly position: number
  readonly id: ArticleId | null
}

/** Where a person is in a list. */
export interface ListSpot {
  /** The first row in sight. */
  readonly firstRow: number
  readonly cursor: Cursor | null
}
const TOP: ListSpot = { firstRow: 0, cursor: null }

export interface ListState {
  readonly status: ListStatus
  /** The question that `total` and `windows` answer; null before the first answer. */
  readonly question: SortedQuestion | null
  readonly total: number
  /** Names the rows in their order: marks leave it as it is, articles that come or go make another. */
  readonly order: number | null
  readonly dateGroups: readonly DateGroup[]
  /** How many more rows than before are above those in sight in this order of the same question. */
  readonly cameAbove: number
  readonly windows: Windows
  readonly cursor: Cursor | null
  /** The row that an answer is shown from when it comes. */
  readonly topRow: number
  /** How the question was understood; null before the first answer. */
  readonly reading: Reading | null
  /** How many matches are in the order of relevance, where not all are. */
  readonly rankedAmong: number | null
}

/** The answer to the question, however long: rows come in windows as they are looked at. */
export interface ListStore extends StoreApi<ListState> {
  /** Asks anew. The rows that are there stay until the answer has come. In another order of the same rows the cursor stays
   *  with its article, and where it was in sight, there. */
  ask(question: SortedQuestion): Promise<void>
  /** The question that is asked next is the one a person left at this place, and is shown from there. Of several places
   *  the first that is named counts. */
  returnTo(spot: ListSpot): void
  /** Where the person is; while an answer is on its way, where it will be shown from. */
  spot(): ListSpot
  /** Rows from `first` to `last` are looked at: those that are missing are fetched.
   *  @param firstInSight where rows above are only prepared */
  look(first: number, last: number, firstInSight?: number): void
  /** The same question again, because the library has changed. The cursor stays with its article. */
  refresh(): Promise<void>
  moveTo(position: number): void
  /** The row there, fetched where it is missing; null past the end or where it could not be had. */
  row(position: number): Promise<ArticleSummary | null>
  /** Shows a mark at once, before the library has confirmed it. */
  patch(ids: readonly ArticleId[], change: SummaryChange | ((row: ArticleSummary) => SummaryChange)): void
}

interface Asked {
  readonly question: SortedQuestion
  readonly from: ListSpot
  /** The rows that are there are asked for in another order. */
  readonly isResorted: boolean
}

export function createListStore(library: RowLibrary): ListStore {
  const source = createRowSource(library)
  const store = createStore<ListState>(() => ({
    status: { kind: 'asking' },
    question: null,
    total: 0,
    order: null,
    dateGroups: [],
    cameAbove: 0,
    windows: new Map(),
    cursor: null,
    topRow: 0,
    reading: null,
    rankedAmong: null,
  }))
  const { getState, setState } = store
  let looked = { first: 0, last: 0 }
  let firstRow = 0
  let askedFrom = TOP
  let returnedTo: ListSpot | null = null
  // Grows with every answer that makes the rows before it out of date.
  let edition = 0
  const fetching = new Map<string, Promise<void>>()

  // What was asked about an earlier question is cancelled by the next one.
  let superseded = new AbortController()

  const fail = (thrown: unknown) => {
    const failure = failureOf(thrown)
    if (failure.kind !== 'superseded') setState({ status: { kind: 'failed', failure } })
  }

  // The library may change after it has answered and tell so before the answer is here: then that is out of date.
  let isAsking = false
  let hasChanged = false

  /** Where the person is in another order of the same rows. */
  async function spotIn(into: number): Promise<ListSpot> {
    const { cursor, order } = getState()
    const position = cursor === null ? null : await source.rowIn(into, order, cursor.position)
    if (cursor === null || position === null) return TOP
    const isInSight = cursor.position >= firstRow && cursor.position <= looked.last
    const above = isInSight ? cursor.position - firstRow : position
    return { firstRow: Math.max(0, position - above), cursor: { position, id: cursor.id } }
  }

  const askNewest = newestOnly<Asked>(async ({ question, from, isResorted }, signal) => {
    isAsking = true
    hasChanged = false
    try {
      const found = await source.askAround(question, from.firstRow, signal)
      const spot = isResorted && !signal.aborted ? await spotIn(found.order) : from
      const topRow = Math.max(0, Math.min(spot.firstRow, found.total - 1))
      const isThere = windowOf(topRow) === windowOf(found.from)
      const rows = isThere ? null : await source.window(found.order, windowOf(topRow))
      if (signal.aborted) return
      edition++
      firstRow = topRow
      looked = { first: topRow, last: topRow }
      const windows = windowsKept(getState().windows, [
        [windowOf(found.from), found.articles],
        ...(rows === null ? [] : [[windowOf(topRow), rows] as const]),
      ])
      const cursor = followed(spot.cursor, windows, found.total)
      setState({
        status: { kind: 'ready' },
        question,
        windows,
        cursor,
        topRow,
        cameAbove: 0,
        ...answerOf(found, getState()),
      })
      if (hasChanged) void refreshNewest(question)
    } catch (thrown) {
      if (!signal.aborted) fail(thrown)
    } finally {
      isAsking = false
    }
  })

  /** The cursor in another order: with its article where that is in it, else at its place. */
  async function cursorIn(into: number, total: number): Promise<Cursor | null> {
    const { cursor, order } = getState()
    if (cursor === null || total === 0) return null
    const position = (await source.rowIn(into, order, cursor.position)) ?? cursor.position
    return { position: Math.min(position, total - 1), id: cursor.id }
  }

  const refreshNewest = newestOnly<SortedQuestion>(async (question, signal) => {
    const isOver = () => getState().question !== question
    try {
      const either = AbortSignal.any([signal, superseded.signal])
      const found = await source.ask(question, windowOf(looked.first), either)
      const { order } = found
      const before = getState()
      // The person may scroll on meanwhile.
      const rowBefore = firstRow
      const rowNow = rowBefore === 0 ? 0 : await source.rowIn(order, before.order, rowBefore)
      const cameAbove = (rowNow ?? rowBefore) - rowBefore
      const cursor = await cursorIn(order, found.total)
      const windows = new Map([[windowOf(found.from), found.articles]])
      for (const number of windowsOf(looked.first + cameAbove, looked.last + cameAbove)) {
        const rows = windows.get(number) ?? (await source.window(order, number))
        if (isOver()) return
        // Articles came or went meanwhile: rows of one list are of one order.
        if (rows === null) return void refreshNewest(question)
        windows.set(number, rows)
      }
      if (isOver()) return
      edition++
      firstRow = Math.max(0, firstRow + cameAbove)
      const isMoved = getState().cursor !== before.cursor
      setState(state => ({
        status: { kind: 'ready' },
        windows: windowsKept(state.windows, windows),
        ...answerOf(found, state),
        cameAbove,
        cursor: isMoved ? state.cursor : cursor,
      }))
    } catch (thrown) {
      if (getState().question === question) fail(thrown)
    }
  })

  function load(number: number): Promise<void> {
    const { question, order } = getState()
    if (question === null || order === null) return Promise.resolve()
    const mine = edition
    const name = `${mine} ${number}`
    const already = fetching.get(name)
    if (already !== undefined) return already
    const loading = source
      .window(order, number)
      .then(async rows => {
        if (mine !== edition) return
        if (rows === null) await refreshNewest(question)
        else setState(state => ({ windows: withWindow(state.windows, number, rows) }))
      })
      .catch(thrown => {
        if (mine === edition) fail(thrown)
      })
      .finally(() => fetching.delete(name))
    fetching.set(name, loading)
    return loading
  }

  return {
    ...store,
    async ask(question) {
      superseded.abort()
      superseded = new AbortController()
      const from = returnedTo ?? TOP
      const isResorted = returnedTo === null && isOtherOrderOf(question, getState().question)
      returnedTo = null
      askedFrom = from
      setState({ status: { kind: 'asking' } })
      await askNewest({ question, from, isResorted })
    },
    returnTo(spot) {
      returnedTo ??= spot
    },
    spot() {
      const { status, cursor } = getState()
      return status.kind === 'asking' ? askedFrom : { firstRow, cursor }
    },
    look(first, last, firstInSight = first) {
      looked = { first, last }
      firstRow = firstInSight
      for (const number of windowsOf(first, last)) if (!getState().windows.has(number)) void load(number)
    },
    async refresh() {
      if (isAsking) hasChanged = true
      const { question } = getState()
      if (question !== null) await refreshNewest(question)
    },
    moveTo(position) {
      setState(state => {
        const cursor = { position, id: rowAt(state.windows, position)?.id ?? null }
        const kept = keepUnchanged<Cursor | null>(state.cursor, cursor)
        return kept === state.cursor ? state : { cursor: kept }
      })
    },
    async row(position) {
      const number = windowOf(position)
      if (position < 0 || position >= getState().total) return null
      if (!getState().windows.has(number)) await load(number)
      // Where the order was no longer kept, there is another by now.
      if (!getState().windows.has(number)) await load(number)
      return rowAt(getState().windows, position)
    },
    patch(ids, change) {
      setState(state => ({ windows: withChanged(state.windows, ids, change) }))
    },
  }
}

const answerOf = (
  { total, order, dateGroups, reading, rankedAmong }: FoundArticles,
  before: ListState,
): Partial<ListState> => ({
  total,
  order,
  dateGroups: keepUnchanged(before.dateGroups, dateGroups),
  reading,
  rankedAmong,
})

/** New windows, their rows the same as before where they are. */
const windowsKept = (
  before: Windows,
  windows: Iterable<readonly [number, readonly ArticleSummary[]]>,
): Windows =>
  new Map([...windows].map(([number, rows]) => [number, keepUnchanged(before.get(number) ?? [], rows)]))

/** The cursor in new rows: with its article where that is among them, else at its place. */
function followed(cursor: Cursor | null, windows: Windows, total: number): Cursor | null {
  if (cursor === null || total === 0) return null
  const found = cursor.id === null ? null : positionOf(windows, cursor.id)
  if (found !== null) return { position: found, id: cursor.id }
  return { position: Math.min(cursor.position, total - 1), id: cursor.id }
}
