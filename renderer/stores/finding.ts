import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '../../shared/article'
import { inTextOrder } from '../../shared/highlight-ranges'
import { type FindableArticle, findable, type Hit, hitsIn } from '../article/find/find-text'
import { type ArticleStore, shownArticle } from './article'
import type { Direction } from './matches'

export interface FindingState {
  /** What is looked for in the article; null while its bar is closed. */
  readonly text: string | null
  /** In the order of the article. */
  readonly hits: readonly Hit[]
  /** The hit the person is at, from 0; null where there is none, or before the first step in another article. */
  readonly at: number | null
  /** Where the person was brought, and what there is, for eyes and ears. `number` differs from one telling to the next. */
  readonly told: { readonly number: number; readonly at: number | null; readonly count: number } | null
}

/** Says at which of the hits the steps begin where none was gone to: the first in sight. */
export type FirstHit = (hits: readonly Hit[], by: Direction) => number

/** Finding in the open article. */
export interface FindingStore extends StoreApi<FindingState> {
  /** Opens the bar with a text, such as what is selected, else with the one that was looked for last.
   *  @param from where the text stands that it is opened with */
  open(text: string | null, from: Hit | null): void
  /** Looks for what was typed, from where the person is. */
  type(text: string, first: FirstHit): void
  /** Goes to the next hit, or the one before; behind the last comes the first. */
  step(by: Direction, first: FirstHit): void
  close(): void
}

const CLOSED: FindingState = { text: null, hits: [], at: null, told: null }

export function createFindingStore(article: Pick<ArticleStore, 'getState' | 'subscribe'>): FindingStore {
  const store = createStore<FindingState>(() => CLOSED)
  const { getState, setState } = store
  let last = ''
  let number = 0
  const tell = (at: number | null, count: number) => ({ number: ++number, at, count })
  const find = (text: string) => {
    const opened = shownArticle(article.getState())
    return opened === null ? [] : hitsIn(madeReady(opened.article), text)
  }

  article.subscribe((now, before) => {
    const { text, at, hits } = getState()
    const [shown, shownBefore] = [shownArticle(now)?.article, shownArticle(before)?.article]
    const isSameText =
      shown?.paragraphs === shownBefore?.paragraphs && shown?.headline === shownBefore?.headline
    if (text === null || isSameText) return
    const found = find(text)
    const isSame = shown?.id === shownBefore?.id && found.length === hits.length
    setState({ hits: found, at: isSame ? at : null })
  })

  return {
    ...store,
    open(text, from) {
      if (text === null && getState().text !== null) return
      last = text ?? last
      const hits = find(last)
      const at = from === null ? null : hitFrom(hits, from)
      setState({ text: last, hits, at, told: last === '' ? null : tell(at, hits.length) })
    },
    type(text, first) {
      const { hits: before, at: atBefore } = getState()
      const from = atBefore === null ? undefined : before[atBefore]
      const hits = find(text)
      const at = hits.length === 0 ? null : from === undefined ? first(hits, 1) : hitFrom(hits, from)
      last = text
      setState({ text, hits, at, told: text === '' ? null : tell(at, hits.length) })
    },
    step(by, first) {
      const { hits, at } = getState()
      const count = hits.length
      const next = count === 0 ? null : at === null ? first(hits, by) : (at + by + count) % count
      setState({ at: next, told: tell(next, count) })
    },
    close: () => setState(CLOSED),
  }
}

/** The first hit that does not lie before a place; behind the last comes the first. */
function hitFrom(hits: readonly Hit[], { part, start }: Hit): number | null {
  if (hits.length === 0) return null
  const place = { part, start, end: start }
  return Math.max(
    0,
    hits.findIndex(hit => inTextOrder(hit, place) >= 0),
  )
}

const ready = new WeakMap<
  readonly string[],
  { readonly headline: string | null; readonly made: FindableArticle }
>()

/** Made ready once for as long as the article is there. */
function madeReady({ headline, paragraphs }: Pick<Article, 'headline' | 'paragraphs'>): FindableArticle {
  const known = ready.get(paragraphs)
  if (known?.headline === headline) return known.made
  const made = findable(headline, paragraphs)
  ready.set(paragraphs, { headline, made })
  return made
}
