import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { Article, OpenedArticle } from '../../shared/article'
import {
  highlightsWithin,
  isHighlighted,
  joinedHighlights,
  withoutHighlights,
} from '../../shared/highlight-ranges'
import type { ArticleId } from '../../shared/ids'
import type { Highlight } from '../../shared/marking'
import type { Shell } from '../shell/shell'
import type { ArticleStore } from './article'
import type { DeedsStore } from './deeds'
import type { NoticesStore } from './notices'

export interface HighlightingState {
  /** What was copied last. `number` differs from one copying to the next. */
  readonly copied: { readonly number: number; readonly text: string; readonly as: CopiedAs } | null
  /** What the person is offered to do, and with what. */
  readonly menu: TextMenu | null
  /** Behind this place the caret goes once it is drawn anew. */
  readonly caret: Highlight | null
}

export type CopiedAs = 'text' | 'quotation'

export type TextMenu =
  /** The place of a highlight among those of the article. */
  | { readonly kind: 'highlight'; readonly highlight: number }
  /** The words that are selected; the menu opens at a point of the window, in pixels. */
  | { readonly kind: 'selection'; readonly x: number; readonly y: number }

/** Highlighting words of articles, which can be undone, and passing them on. */
export interface HighlightingStore extends StoreApi<HighlightingState> {
  /** Highlights words of the article; where all of them are so already, takes that off. */
  toggle(opened: HighlightedArticle, places: readonly Highlight[]): Promise<void>
  /** Offers what can be done; null puts that away. */
  offer(menu: TextMenu | null): void
  copy(text: string, as: CopiedAs): Promise<void>
}

export type HighlightedArticle = Pick<OpenedArticle, 'highlights'> & { readonly article: Pick<Article, 'id'> }

type Change = (highlights: readonly Highlight[]) => readonly Highlight[]

interface Parts {
  readonly library: Pick<LibraryApi, 'openArticle' | 'setHighlighted'>
  readonly article: Pick<ArticleStore, 'getState' | 'showHighlights'>
  readonly deeds: Pick<DeedsStore, 'do'>
  readonly notices: Pick<NoticesStore, 'tell'>
  readonly shell: Pick<Shell, 'copyText'>
}

export function createHighlightingStore({
  library,
  article,
  deeds,
  notices,
  shell,
}: Parts): HighlightingStore {
  const store = createStore<HighlightingState>(() => ({ copied: null, menu: null, caret: null }))
  const { getState, setState } = store

  /** What is highlighted now: other windows and other deeds may have changed it since. */
  async function highlightsOf(id: ArticleId): Promise<readonly Highlight[]> {
    const state = article.getState()
    if (state.kind === 'open' && state.id === id) return state.opened.highlights
    return (await library.openArticle({ id, text: '', asTyped: [] })).highlights
  }

  /** Shown at once, kept by the library, taken back where that fails. */
  async function change(id: ArticleId, by: Change) {
    const before = await highlightsOf(id)
    const highlights = joinedHighlights(by(before))
    const kept = library.setHighlighted({ id, highlights })
    article.showHighlights(id, highlights, kept)
    try {
      await kept
    } catch (thrown) {
      article.showHighlights(id, before, Promise.resolve())
      throw thrown
    }
  }

  return {
    ...store,
    async toggle({ article: { id }, highlights }, places) {
      if (places.length === 0) return
      const before = highlightsWithin(highlights, places)
      const add: Change = now => [...now, ...places]
      const remove: Change = now => withoutHighlights(now, places)
      // In these places alone: what was highlighted elsewhere meanwhile stays.
      const restore: Change = now => [...remove(now), ...before]
      const isOn = isHighlighted(highlights, places)
      await deeds.do({
        kind: isOn ? 'highlight-removed' : 'highlighted',
        forth: () => change(id, isOn ? remove : add),
        back: () => change(id, restore),
      })
    },
    offer: menu => setState({ menu }),
    async copy(text, as) {
      try {
        await shell.copyText(text)
        setState({ copied: { number: (getState().copied?.number ?? 0) + 1, text, as } })
      } catch {
        // A browser may forbid the clipboard; what it throws says nothing more.
        notices.tell({ kind: 'copy-failed' })
      }
    },
  }
}
