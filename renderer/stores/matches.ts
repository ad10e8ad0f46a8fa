import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleSummary, OpenedArticle } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import type { ArticleStore } from './article'
import type { ListStore } from './list'
import { isSearching } from './question'
import type { Reading } from './reading'
import { positionOf } from './windows'

export type Direction = 1 | -1

export interface MatchesState {
  /** The match the person has gone to; null before the first step. */
  readonly current: CurrentMatch | null
  /** What the last step came to, for those who do not see it. `number` differs from one telling to the next. */
  readonly told: (MatchTelling & { readonly number: number }) | null
}

interface CurrentMatch {
  readonly id: ArticleId
  /** Its place among the matches of the article, from 0. */
  readonly at: number
  readonly count: number
}

export type MatchTelling =
  /** `opened` is the article that was opened for it. */
  | {
      readonly kind: 'match'
      readonly at: number
      readonly count: number
      readonly opened: OpenedArticle | null
    }
  /** There are none that way. */
  | { readonly kind: 'no-more'; readonly by: Direction }

/** The steps from match to match, in the open article and on through the list. */
export interface MatchesStore extends StoreApi<MatchesState> {
  /** @param first where to begin in an article in which no match was gone to */
  step(by: Direction, first: () => number): Promise<void>
  /** Steps are made after these answers have come: who types and steps at once means what was typed. */
  waitFor(answers: Promise<unknown>): void
  /** Another question, or another article, has other matches. */
  clear(): void
}

/** Rows that one step looks through for the next that has matches: a query of dates and marks alone has none anywhere. */
const MOST_ROWS = 2_000

export function createMatchesStore(
  list: Pick<ListStore, 'getState' | 'row'>,
  article: Pick<ArticleStore, 'getState' | 'subscribe'>,
  reading: Pick<Reading, 'showAt'>,
): MatchesStore {
  const store = createStore<MatchesState>(() => ({ current: null, told: null }))
  let number = 0
  const tell = (telling: MatchTelling) => ({ ...telling, number: ++number })

  function goTo(found: OpenedArticle, at: number, isOther: boolean) {
    const count = matchCount(found)
    const told = tell({ kind: 'match', at, count, opened: isOther ? found : null })
    store.setState({ current: { id: found.article.id, at, count }, told })
  }

  const openArticle = () => {
    const state = article.getState()
    return state.kind === 'open' ? state.opened : null
  }

  async function goOn(by: Direction) {
    const { question, cursor, windows, total } = list.getState()
    const opened = openArticle()
    const mostRows = question === null || !isSearching(question) ? 0 : MOST_ROWS
    const here = cursor?.position ?? (opened && positionOf(windows, opened.article.id)) ?? -1
    for (let steps = 1; steps <= mostRows; steps++) {
      const position = here + by * steps
      if (position < 0 || position >= total) break
      const row = await list.row(position)
      if (row === null || list.getState().question !== question) return
      if (!hasMatches(row)) continue
      await reading.showAt(position)
      const next = openArticle()
      const count = next?.article.id === row.id ? matchCount(next) : 0
      if (next !== null && count > 0) goTo(next, by === 1 ? 0 : count - 1, true)
      return
    }
    store.setState({ told: tell({ kind: 'no-more', by }) })
  }

  /** An article that is on its way is the one that is stepped in. */
  const untilOpen = () =>
    new Promise<void>(resolve => {
      const unsubscribe = article.subscribe(look)
      look()
      function look() {
        if (article.getState().kind === 'opening') return
        unsubscribe()
        resolve()
      }
    })

  async function stepOn(by: Direction, first: () => number) {
    await untilOpen()
    const opened = openArticle()
    const count = opened === null ? 0 : matchCount(opened)
    const at = currentMatch(store.getState(), opened)
    const next = at === null ? Math.min(first(), count - 1) : at + by
    if (opened !== null && next >= 0 && next < count) goTo(opened, next, false)
    else await goOn(by)
  }

  // One after the other: a quick second press must not overtake the first while an article opens.
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...store,
    step(by, first) {
      const step = last.then(() => stepOn(by, first))
      last = Promise.allSettled([step])
      return step
    },
    waitFor(answers) {
      last = Promise.allSettled([last, answers])
    },
    clear: () => store.setState({ current: null, told: null }),
  }
}

/** The place of the current match in the article; null where none was gone to, or the article is another by now. */
export function currentMatch({ current }: MatchesState, opened: OpenedArticle | null): number | null {
  if (current === null || opened?.article.id !== current.id) return null
  return matchCount(opened) === current.count ? current.at : null
}

export const matchCount = ({ headlineRanges, paragraphRanges }: OpenedArticle): number =>
  paragraphRanges.reduce((count, ranges) => count + ranges.length, headlineRanges.length)

const hasMatches = ({ title, snippet }: ArticleSummary) => title.ranges.length + snippet.ranges.length > 0
