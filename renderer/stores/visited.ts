import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Question, Sort } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import type { AddressBar } from '../shell/address-bar'
import type { ArticleStore } from './article'
import type { LayoutStore } from './layout'
import type { ListSpot, ListStore } from './list'
import type { Direction } from './matches'
import { isSameQuestion, type QuestionStore, questionOf, sortedState, sortOf } from './question'
import type { Reading } from './reading'
import { positionOf } from './windows'

/** A place that a person was at: what they asked for, and the article that they read. */
export interface Spot {
  readonly question: Question
  readonly sort: Sort
  readonly articleId: ArticleId | null
  /** Where they were in the list when they went on. */
  readonly list: ListSpot
}

export interface VisitedState {
  /** In the order they were come to; what was gone back from stays behind until another is come to. One that only the
   *  browser knows of, from before it loaded the page anew, is null. */
  readonly spots: readonly (Spot | null)[]
  /** Where among them the person is. */
  readonly at: number
  /** The person has come to where they are by going back or forward. */
  readonly isReturning: boolean
}

/** The places that were come to, to go back and forward among. */
export interface VisitedStore extends StoreApi<VisitedState> {
  /** The person is where the program began: nothing lies before. */
  begin(at?: number): void
  /** The person may have come to another place. What is typed into one search is one place. */
  follow(): void
  canGo(by: Direction): boolean
  go(by: Direction): Promise<void>
  /** Goes to a place among those that were come to.
   *  @param spot what is there, where only the browser knows it */
  goTo(at: number, spot?: Spot): Promise<void>
}

interface Parts {
  readonly question: QuestionStore
  readonly list: ListStore
  readonly article: ArticleStore
  readonly layout: Pick<LayoutStore, 'setState'>
  readonly reading: Pick<Reading, 'openRelated'>
  /** Goes by the browser's own history, where there is one. */
  readonly addressBar: Pick<AddressBar, 'go'> | null
}

/** Places that are kept in mind: more than anybody goes back. */
const MOST_KEPT = 200

export function createVisitedStore({
  question,
  list,
  article,
  layout,
  reading,
  addressBar,
}: Parts): VisitedStore {
  const store = createStore<VisitedState>(() => ({ spots: [], at: -1, isReturning: false }))
  const { getState, setState } = store
  let isGoing = false
  let isTyping = false

  const spotNow = (): Spot => {
    const state = question.getState()
    const opened = article.getState()
    return {
      question: questionOf(state),
      sort: sortOf(state),
      articleId: opened.kind === 'none' ? null : opened.id,
      list: list.spot(),
    }
  }

  function follow() {
    const { spots, at } = getState()
    const current = spots[at] ?? null
    if (isGoing || current === null) return
    const now = spotNow()
    if (isSamePlace(now, current)) return
    const isTyped = isSamePlace(withTextOf(now, current), current)
    // Letter after letter is one search, as long as nothing of it was read.
    const kept = isTyped && isTyping ? spots.slice(0, at) : [...spots.slice(0, at), left(current)]
    isTyping = isTyped
    const oldest = kept.length - MOST_KEPT
    const visited = [...kept.map((spot, i) => (i <= oldest ? null : spot)), now]
    setState({ spots: visited, at: visited.length - 1, isReturning: false })
  }

  /** A place with where in its list the person was when they went on. */
  const left = (spot: Spot): Spot => ({ ...spot, list: list.spot() })

  async function goTo(at: number, given?: Spot) {
    const { spots: known, at: before } = getState()
    const spot = known[at] ?? given
    if (spot === undefined || at === before) return
    const length = Math.max(known.length, at + 1)
    const spots = Array.from({ length }, (_, i) => {
      const each = i === at ? spot : (known[i] ?? null)
      return each !== null && i === before ? left(each) : each
    })
    setState({ spots, at, isReturning: true })
    isTyping = false
    // What goes on from here tells of itself once it is what it is to be, and not before.
    isGoing = true
    ask(spot)
    const shown = show(spot)
    isGoing = false
    await shown
  }

  function ask({ question: asked, sort, list: place }: Spot) {
    const state = question.getState()
    if (isSameQuestion(asked, state) && sort === sortOf(state)) return
    list.returnTo(place)
    question.setState(sortedState(asked, sort))
  }

  async function show({ articleId }: Spot) {
    layout.setState({ pane: articleId === null ? 'list' : 'article' })
    if (articleId === null) return article.close()
    const opened = article.getState()
    if (opened.kind !== 'none' && opened.id === articleId) return
    const { status, windows } = list.getState()
    const position = status.kind === 'ready' ? positionOf(windows, articleId) : null
    if (position !== null) list.moveTo(position)
    await reading.openRelated(articleId)
  }

  return {
    ...store,
    begin(at = 0) {
      isTyping = false
      const before = Array.from({ length: at }, () => null)
      setState({ spots: [...before, spotNow()], at, isReturning: false })
    },
    follow,
    canGo(by) {
      const { spots, at } = getState()
      const spot = spots[at + by]
      return spot !== undefined && (spot !== null || addressBar !== null)
    },
    async go(by) {
      if (addressBar === null) await goTo(getState().at + by)
      else addressBar.go(by)
    },
    goTo,
  }
}

const isSamePlace = (a: Spot, b: Spot) =>
  a.articleId === b.articleId && a.sort === b.sort && isSameQuestion(a.question, b.question)

/** A place with the typed words of another. */
const withTextOf = (spot: Spot, { question: { text, asTyped }, sort }: Spot): Spot => ({
  ...spot,
  sort,
  question: { ...spot.question, text, asTyped },
})
