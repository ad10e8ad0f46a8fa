import type { LibraryApi } from '../../shared/api'
import { EVERYTHING, type Sort } from '../../shared/find'
import { type Link, pathOfLink, type SearchLink } from '../../shared/link'
import type { AddressBar } from '../shell/address-bar'
import type { ArticleStore } from './article'
import type { Asking } from './asking'
import type { LayoutStore } from './layout'
import type { NoticesStore } from './notices'
import { isSameQuestion, isSearching } from './question'
import type { Reading } from './reading'
import type { SettingsStore } from './settings'
import type { Spot, VisitedStore } from './visited'

/** The addresses of what is shown. */
export interface Linking {
  /** Opens what a link leads to; one that leads nowhere is told of. */
  open(link: Link): Promise<void>
  /** The link to the open article, or else to the search. */
  current(): Link
}

interface Parts {
  readonly article: ArticleStore
  readonly asking: Pick<Asking, 'ask'>
  readonly layout: Pick<LayoutStore, 'setState'>
  readonly notices: Pick<NoticesStore, 'tell' | 'fail'>
  readonly reading: Pick<Reading, 'openRelated'>
  readonly settings: Pick<SettingsStore, 'getState'>
  readonly visited: VisitedStore
}

export function createLinking(parts: Parts, library: Pick<LibraryApi, 'articleOfKey'>): Linking {
  const { article, asking, layout, notices, reading, settings, visited } = parts

  async function open(link: Link) {
    if (link.kind === 'search') {
      const spot = spotOfSearch(link, settings.getState().sort)
      asking.ask(spot.question, spot.sort)
      layout.setState({ pane: 'list' })
      return
    }
    const id = await library.articleOfKey({ key: link.key })
    if (id === null) return notices.tell({ kind: 'link-leads-nowhere' })
    layout.setState({ pane: 'article' })
    await reading.openRelated(id)
  }

  return {
    open: link => open(link).catch(notices.fail),
    current() {
      const opened = article.getState()
      if (opened.kind === 'open') return { kind: 'article', key: opened.opened.article.key }
      const spot = visited.getState().spots[visited.getState().at]
      return spot == null ? { kind: 'search', question: EVERYTHING, sort: null } : searchOf(spot)
    },
  }
}

/** Has the address follow the person, and the person the address where they go back and forward by the browser. */
export function followAddress(visited: VisitedStore, article: ArticleStore, bar: AddressBar): void {
  let shownAt: number | null = null
  const show = () => {
    const { spots, at, isReturning } = visited.getState()
    const spot = spots[at]
    if (spot == null) return
    const isNew = shownAt !== null && at > shownAt && !isReturning
    shownAt = at
    bar.show(pathOf(spot, article), { at, spot }, isNew)
  }
  visited.subscribe(show)
  article.subscribe((now, before) => {
    if (now.kind === 'open' && (before.kind !== 'open' || before.id !== now.id)) show()
  })
  bar.onGo(({ at, spot }) => void visited.goTo(at, spot))
}

/** The place that a link to a search leads to; null for an article, which may be in any list.
 *  @param sort the order of lists without a search */
export const spotOfLink = (link: Link, sort: Sort): Spot | null =>
  link.kind === 'search' ? spotOfSearch(link, sort) : null

const spotOfSearch = ({ question, sort }: SearchLink, listSort: Sort): Spot => ({
  question,
  sort: sort ?? (isSearching(question) ? 'relevance' : listSort),
  articleId: null,
  list: { firstRow: 0, cursor: null },
})

/** Null while the article is on its way, whose key is its address. */
function pathOf(spot: Spot, article: ArticleStore): string | null {
  const opened = article.getState()
  if (opened.kind === 'open' && opened.id === spot.articleId)
    return pathOfLink({ kind: 'article', key: opened.opened.article.key })
  if (opened.kind === 'opening') return null
  return isSameQuestion(spot.question, EVERYTHING) ? '/' : pathOfLink(searchOf(spot))
}

const searchOf = ({ question, sort }: Spot): Link => ({
  kind: 'search',
  question,
  sort: sort === (isSearching(question) ? 'relevance' : 'newest') ? null : sort,
})
