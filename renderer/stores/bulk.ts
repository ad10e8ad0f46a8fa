import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { ArticleSummary } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import type { Marking } from '../../shared/marking'
import { unreachable } from '../../shared/unreachable'
import type { ArticleStore } from './article'
import type { DeedKind, DeedsStore } from './deeds'
import type { ListStore } from './list'
import { countOf } from './row-spans'
import type { ListedRows } from './selection'
import type { SummaryChange } from './windows'

export interface BulkState {
  /** How far what is done to many articles has come; null while nothing is that takes its time. */
  readonly underWay: { readonly done: number; readonly total: number; readonly canStop: boolean } | null
  /** The rows that a tag is asked for; null while none is. */
  readonly toTag: ListedRows | null
}

/** What is done to many articles at once, as one deed. Undoing it puts back what it changed and nothing else. */
export interface BulkStore extends StoreApi<BulkState> {
  mark(rows: ListedRows, marking: Marking): Promise<void>
  /** Sets the mark where one of them does not have it, else takes it off all of them. */
  toggle(rows: ListedRows, kind: 'read' | 'bookmarked'): Promise<void>
  /** Ends what is under way: what is done stays done, as one deed. */
  stop(): void
  askForTag(rows: ListedRows): void
  closeTag(): void
}

/** Articles that one call marks: others are answered in between. */
const IDS_AT_ONCE = 5_000

/** @param onFailure told when it could not be found out what is to be changed */
export function createBulkStore(
  library: Pick<LibraryApi, 'findIds' | 'setRead' | 'setBookmarked' | 'setTagged'>,
  list: Pick<ListStore, 'patch'>,
  article: Pick<ArticleStore, 'getState' | 'patch'>,
  deeds: Pick<DeedsStore, 'do'>,
  onFailure: (thrown: unknown) => void,
): BulkStore {
  const store = createStore<BulkState>(() => ({ underWay: null, toTag: null }))

  let isStopped = false

  /** @param onDone told of each part of them that is done */
  async function markAll(
    ids: readonly ArticleId[],
    marking: Marking,
    onDone: (ids: readonly ArticleId[]) => void,
  ): Promise<void> {
    for (let at = 0; at < ids.length && !isStopped; at += IDS_AT_ONCE) {
      const some = ids.slice(at, at + IDS_AT_ONCE)
      await keep(some, marking)
      show(some, marking)
      onDone(some)
    }
  }

  function keep(ids: readonly ArticleId[], marking: Marking): Promise<null> {
    const { on } = marking
    switch (marking.kind) {
      case 'read':
        return library.setRead({ ids, on })
      case 'bookmarked':
        return library.setBookmarked({ ids, on })
      case 'tagged':
        return library.setTagged({ ids, tag: marking.tag, on })
      default:
        return unreachable(marking)
    }
  }

  function show(ids: readonly ArticleId[], marking: Marking) {
    list.patch(ids, row => changeOf(row, marking))
    const open = article.getState()
    if (open.kind === 'open') article.patch(ids, changeOf(open.opened.article, marking))
  }

  /** All or none, but for what a person stops.
   *  @returns the articles it changed */
  async function markRows({ order, spans }: ListedRows, marking: Marking): Promise<readonly ArticleId[]> {
    const progress = begin(countOf(spans), true)
    const changed = new Set<ArticleId>()
    const onDone = (ids: readonly ArticleId[]) => {
      for (const id of ids) changed.add(id)
      progress(changed.size)
    }
    try {
      for (;;) {
        const ids = await library.findIds({ order, spans, changing: marking })
        // One that is still to be changed after it was is not in the library any more.
        const anew = (ids ?? []).filter(id => !changed.has(id))
        if (anew.length === 0 || isStopped) return [...changed]
        await markAll(anew, marking, onDone)
      }
    } catch (thrown) {
      await setAll([...changed], opposite(marking)).catch(() => undefined)
      throw thrown
    } finally {
      end()
    }
  }

  async function setAll(ids: readonly ArticleId[], marking: Marking): Promise<void> {
    const progress = begin(ids.length, false)
    let done = 0
    try {
      await markAll(ids, marking, some => {
        done += some.length
        progress(done)
      })
    } finally {
      end()
    }
  }

  function begin(total: number, canStop: boolean): (done: number) => void {
    isStopped = false
    const tell = (done: number) => {
      if (total > IDS_AT_ONCE) store.setState({ underWay: { done, total, canStop } })
    }
    tell(0)
    return tell
  }
  const end = () => store.setState({ underWay: null })

  async function mark(rows: ListedRows, marking: Marking): Promise<void> {
    let changed: readonly ArticleId[] | null = null
    await deeds.do({
      kind: kindOf(marking),
      count: () => changed?.length ?? 0,
      async forth() {
        if (changed === null) changed = await markRows(rows, marking)
        else await setAll(changed, marking)
      },
      back: () => setAll(changed ?? [], opposite(marking)),
    })
  }

  return {
    ...store,
    mark,
    async toggle(rows, kind) {
      try {
        const lacking = await library.findIds({ ...rows, changing: { kind, on: true } })
        await mark(rows, { kind, on: lacking === null || lacking.length > 0 })
      } catch (thrown) {
        onFailure(thrown)
      }
    },
    stop() {
      if (store.getState().underWay?.canStop === true) isStopped = true
    },
    askForTag: rows => store.setState({ toTag: rows }),
    closeTag: () => store.setState({ toTag: null }),
  }
}

const opposite = (marking: Marking): Marking => ({ ...marking, on: !marking.on })

function changeOf({ tags }: Pick<ArticleSummary, 'tags'>, marking: Marking): SummaryChange {
  const { on } = marking
  switch (marking.kind) {
    case 'read':
      return { isRead: on }
    case 'bookmarked':
      return { isBookmarked: on }
    case 'tagged': {
      const others = tags.filter(tag => tag !== marking.tag)
      return { tags: on ? [...others, marking.tag].sort() : others }
    }
    default:
      return unreachable(marking)
  }
}

function kindOf({ kind, on }: Marking): DeedKind {
  switch (kind) {
    case 'read':
      return on ? 'many-read' : 'many-unread'
    case 'bookmarked':
      return on ? 'many-bookmarked' : 'many-bookmarks-removed'
    case 'tagged':
      return on ? 'many-tagged' : 'many-tags-removed'
    default:
      return unreachable(kind)
  }
}
