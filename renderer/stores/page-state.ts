import { type LibraryApi, NOTHING } from '../../shared/api'
import { MAX_CLOSED_GROUPS, type PageState } from '../../shared/page-state'
import type { ArticleStore } from './article'
import type { FindingStore } from './finding'
import { isFoldName, type LayoutStore } from './layout'
import type { ListStore } from './list'
import { newestOnly } from './newest-only'
import type { Places } from './places'
import {
  type QuestionState,
  type QuestionStore,
  questionOf,
  sortedState,
  sortOf,
  typedQuery,
} from './question'
import type { Spot } from './visited'

/** Keeps where the person is, so that they find themselves there at the next start. */
export interface PageStateKeeper {
  /** Asks where the person was. */
  load(): Promise<void>
  /** Shows the page as it was left, but for the list.
   *  @param spot a place that was asked for instead of the one that was left
   *  @returns what is to be asked for; nothing where nothing was left. The list is asked from where it was left. */
  restore(spot: Spot | null): Partial<QuestionState>
  /** Keeps what changes from now on. */
  begin(): void
  /** The person has done something that no store tells of, such as to scroll. */
  touch(): void
  /** Keeps at once: the page may go away. */
  keepNow(): void
}

/** How long nothing may change before it is written, ms. */
const PAUSE_MS = 300

interface Parts {
  readonly question: QuestionStore
  readonly list: Pick<ListStore, 'getState' | 'subscribe' | 'spot' | 'returnTo'>
  readonly article: ArticleStore
  readonly layout: LayoutStore
  readonly finding: Pick<FindingStore, 'getState' | 'subscribe' | 'open'>
  readonly places: Pick<Places, 'kept' | 'restore'>
}

function spotLeft(left: PageState | null): Spot | null {
  if (left === null) return null
  const { question, articleId, firstRow, cursor, cursorId } = left
  const list = { firstRow, cursor: cursor === null ? null : { position: cursor, id: cursorId } }
  return { question, sort: sortOf({ ...left, ...question }), articleId, list }
}

/** @param onFailure told once when it could not be kept */
export function createPageState(
  parts: Parts,
  library: Pick<LibraryApi, 'pageState' | 'savePageState'>,
  onFailure: (thrown: unknown) => void,
): PageStateKeeper {
  const { question, list, article, layout, finding, places } = parts
  let left: PageState | null = null
  let kept = ''
  let isKnown = false
  let hasBegun = false
  let hasFailed = false
  let pause: ReturnType<typeof setTimeout> | undefined

  function stateNow(): PageState {
    const { listSort, searchSort, ...asked } = question.getState()
    const { pane, isFocusMode, closedGroups } = layout.getState()
    const opened = article.getState()
    const { firstRow, cursor } = list.spot()
    return {
      question: questionOf(asked),
      listSort,
      searchSort,
      pane,
      articleId: opened.kind === 'none' ? null : opened.id,
      cursor: cursor?.position ?? null,
      cursorId: cursor?.id ?? null,
      firstRow,
      findText: finding.getState().text,
      isFocusMode,
      closedGroups: [...closedGroups].slice(-MAX_CLOSED_GROUPS),
      places: places.kept(),
    }
  }

  let underWay = 0
  async function write(state: PageState) {
    underWay++
    await library.savePageState(state).catch(thrown => {
      if (!hasFailed) onFailure(thrown)
      hasFailed = true
    })
    underWay--
  }
  const save = newestOnly<PageState>(write)

  function keep() {
    clearTimeout(pause)
    if (!hasBegun) return
    const state = stateNow()
    const text = JSON.stringify(state)
    if (text === kept) return
    kept = text
    void save(state)
  }

  function keepNow() {
    const isWaitedFor = underWay > 0
    keep()
    // A page that goes away cannot wait for an answer, and what is on its way may not arrive.
    if (isWaitedFor) void write(stateNow())
  }

  function restoreLayout({ pane, isFocusMode, closedGroups }: PageState) {
    layout.setState({ pane, isFocusMode, closedGroups: new Set(closedGroups.filter(isFoldName)) })
  }

  function touch() {
    clearTimeout(pause)
    pause = setTimeout(keep, PAUSE_MS)
  }

  return {
    async load() {
      try {
        left = await library.pageState(NOTHING)
        isKnown = true
      } catch {
        // A page that does not know where the person was begins where everybody does, and writes nothing over it.
      }
    },
    restore(spot) {
      if (left !== null) {
        restoreLayout(left)
        places.restore(left.places)
      }
      const shown = spot ?? spotLeft(left)
      if (shown === null) return {}
      const { question: asked, sort, articleId } = shown
      layout.setState(({ isFocusMode }) => ({ isFocusMode: isFocusMode && articleId !== null }))
      // Not by the reading store: an article that was left unread stays so.
      if (articleId !== null) void article.open(articleId, typedQuery(asked))
      if (articleId !== null && left !== null && left.findText !== null) finding.open(left.findText, null)
      list.returnTo(shown.list)
      const orders = left === null ? {} : { listSort: left.listSort, searchSort: left.searchSort }
      return { ...orders, ...sortedState(asked, sort) }
    },
    begin() {
      if (hasBegun || !isKnown) return
      hasBegun = true
      kept = JSON.stringify(stateNow())
      for (const store of [question, list, article, layout, finding]) store.subscribe(touch)
    },
    touch,
    keepNow,
  }
}
