import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { Article, OpenedArticle } from '../../shared/article'
import { type Failure, failureOf } from '../../shared/failure'
import type { TypedQuery } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import type { Highlight } from '../../shared/marking'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'

export type ArticleState =
  | { readonly kind: 'none' }
  /** The article before stays in sight until this one is there, so that going on does not flicker. */
  | { readonly kind: 'opening'; readonly id: ArticleId; readonly before: OpenedArticle | null }
  | { readonly kind: 'open'; readonly id: ArticleId; readonly opened: OpenedArticle }
  | { readonly kind: 'failed'; readonly id: ArticleId; readonly failure: Failure }

interface Wanted extends TypedQuery {
  readonly id: ArticleId
}

/** The one article that is open. */
export interface ArticleStore extends StoreApi<ArticleState> {
  /** Opens it with what `query` finds marked. Answers the article where it is the one now open, else null. */
  open(id: ArticleId, query: TypedQuery): Promise<Article | null>
  /** The open article once more, as the library has it now. */
  reopen(query: TypedQuery): Promise<void>
  patch(
    ids: readonly ArticleId[],
    change: Partial<Pick<Article, 'isRead' | 'isBookmarked' | 'tags' | 'note'>>,
  ): void
  /** Shows highlights that are about to be kept: answers that were asked for before they were do not hide them.
   *  @param kept settles once they are, or could not be */
  showHighlights(id: ArticleId, highlights: readonly Highlight[], kept: Promise<unknown>): void
  close(): void
}

export function createArticleStore(library: Pick<LibraryApi, 'openArticle'>): ArticleStore {
  const store = createStore<ArticleState>(() => ({ kind: 'none' }))
  const { getState, setState } = store
  // Changes of highlights that are under way, and that were.
  let pending = 0
  let settled = 0
  const isWanted = (id: ArticleId) => {
    const state = getState()
    return state.kind !== 'none' && state.id === id
  }
  const fetch = newestOnly<Wanted>(async ({ id, text, asTyped }, signal) => {
    const settledBefore = settled
    const next = await library.openArticle({ id, text, asTyped }).then(
      (opened): ArticleState => {
        const shown = pending > 0 || settled !== settledBefore ? shownArticle(getState()) : null
        const { highlights } = shown?.article.id === id ? shown : opened
        return { kind: 'open', id, opened: { ...opened, highlights } }
      },
      (thrown): ArticleState => ({ kind: 'failed', id, failure: failureOf(thrown) }),
    )
    if (signal.aborted || !isWanted(id) || isWorse(next, getState())) return
    setState(keepUnchanged(getState(), next), true)
  })
  return {
    ...store,
    async open(id, query) {
      if (!isWanted(id)) setState({ kind: 'opening', id, before: shownArticle(getState()) }, true)
      await fetch({ ...query, id })
      const state = getState()
      return state.kind === 'open' && state.id === id ? state.opened.article : null
    },
    async reopen(query) {
      const state = getState()
      if (state.kind !== 'none') await fetch({ ...query, id: state.id })
    },
    patch(ids, change) {
      const state = getState()
      if (state.kind !== 'open' || !ids.includes(state.id)) return
      const article = { ...state.opened.article, ...change }
      setState({ ...state, opened: { ...state.opened, article } }, true)
    },
    showHighlights(id, highlights, kept) {
      const settle = () => {
        pending--
        settled++
      }
      pending++
      kept.then(settle, settle)
      const state = getState()
      if (state.kind === 'open' && state.id === id)
        setState({ ...state, opened: { ...state.opened, highlights } }, true)
    },
    close: () => setState({ kind: 'none' }, true),
  }
}

/** An article that is open stays in sight where it cannot be had anew, unless it is there no longer. */
const isWorse = (next: ArticleState, now: ArticleState): boolean =>
  next.kind === 'failed' && now.kind === 'open' && next.failure.kind !== 'article-missing'

/** What is to be seen: the open article, or the one before while the next is on its way. */
export function shownArticle(state: ArticleState): OpenedArticle | null {
  if (state.kind === 'open') return state.opened
  return state.kind === 'opening' ? state.before : null
}
