import type { Database } from 'better-sqlite3'
import type { CallSignal } from '../../shared/api'
import type { ArticleSummary, OpenedArticle, RelatedArticle } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import type {
  Explanation,
  FacetRequest,
  Facets,
  FindRequest,
  FoundArticles,
  RowSpan,
  TypedQuery,
} from '../../shared/find'
import { type ArticleId, articleId } from '../../shared/ids'
import type { CountedTag, Marking } from '../../shared/marking'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import { openedArticle, similarTo } from './find-article'
import { HeadlineOrders } from './find-headlines'
import { idsIn, type KeptOrder, rowsFollowed } from './find-kept'
import { SmartListCounts } from './find-lists'
import { type Match, QuestionRows } from './find-matches'
import { FEW, ordered } from './find-order'
import type { LibraryShelf } from './find-shelf'
import { summaryOf } from './find-summary'
import { Remembered } from './search/remembered'
import type { SearchIndex } from './search/search-index'
import { dateGroups } from './store/date-groups'
import { countFacets } from './store/facets'
import { readForList } from './store/listed-article'
import { BOOKMARKED, READ, rowOf } from './store/shelf'
import { countedTags } from './store/tags'
import { takeTurn } from './take-turn'

/** Orders that are kept: of the list and of those before, by which rows that are selected are followed. */
const ORDERS_KEPT = 4
/** Facets that are kept: of the list, of the whole library, and of the one before. */
const FACETS_KEPT = 3

/** Names the orders of all finders of this program: one that begins anew must not take up the names of the one before. */
let lastOrder = 0

/** Answers questions over the whole library. What takes long gives others their turn between its steps. */
export class Finder {
  readonly #db: Database
  readonly #index: SearchIndex
  readonly shelf: LibraryShelf
  readonly #rows: QuestionRows
  readonly #headlines: HeadlineOrders
  readonly #lists: SmartListCounts
  readonly #orders = new Remembered<KeptOrder>(ORDERS_KEPT)
  readonly #facets = new Remembered<Facets>(FACETS_KEPT)

  constructor(db: Database, index: SearchIndex, shelf: LibraryShelf) {
    this.#db = db
    this.#index = index
    this.shelf = shelf
    this.#rows = new QuestionRows(shelf, index)
    this.#headlines = new HeadlineOrders(db, shelf)
    this.#lists = new SmartListCounts(shelf, this.#rows)
  }

  /** A window of the articles that answer a question, and how many there are.
   *  @throws OqyrmanError superseded, IndexBroken */
  async find(request: FindRequest, signal?: CallSignal): Promise<FoundArticles> {
    const started = performance.now()
    for (;;) {
      const found = await this.#find(request, signal)
      // Articles may have come or gone meanwhile: rows are then other articles.
      if (found !== null) return { ...found, tookMs: performance.now() - started }
    }
  }

  /** Further rows of an answer; null where articles have come or gone since, or it is long ago. */
  rows({ order, from, limit }: { order: number; from: number; limit: number }): ArticleSummary[] | null {
    const kept = this.#orders.find(({ id }) => id === order)
    return kept === null || kept.edition !== this.shelf.edition ? null : this.#window(kept, from, limit)
  }

  /** The articles in rows of an answer; null where it is long ago. */
  ids(order: number, spans: readonly RowSpan[], changing: Marking | null): ArticleId[] | null {
    const kept = this.#orders.find(({ id }) => id === order)
    return kept === null ? null : idsIn(kept, spans, this.shelf.current, changing)
  }

  /** Where the articles of rows are in the answer of today; null where that cannot be told. */
  followed(order: number, spans: readonly RowSpan[], into: number): RowSpan[] | null {
    const [before, now] = [order, into].map(name => this.#orders.find(({ id }) => id === name))
    if (!before || !now || now.edition !== this.shelf.edition) return null
    return rowsFollowed(before, spans, this.shelf.current, now)
  }

  async countFacets(request: FacetRequest, signal?: CallSignal): Promise<Facets> {
    const { whole, ...question } = request
    for (;;) {
      const { edition } = this.shelf
      await takeTurn(signal)
      const match = this.#rows.match(question)
      await takeTurn(signal)
      if (this.shelf.edition !== edition) continue
      const name = JSON.stringify([request, edition, this.shelf.markEdition])
      return this.#facets.get(name, () =>
        countFacets(this.shelf.current, this.#rows.conditioned(match), question.filter, whole),
      )
    }
  }

  /** @throws IndexBroken */
  explain(query: TypedQuery): Explanation {
    return this.#index.explain(query, this.#isListed)
  }

  /** @throws OqyrmanError article-missing, IndexBroken */
  open(id: ArticleId, query: TypedQuery): OpenedArticle {
    return openedArticle(this.#db, this.#index, id, query)
  }

  /** @throws OqyrmanError article-missing, IndexBroken */
  similar(id: ArticleId): RelatedArticle[] {
    return similarTo(this.#db, this.#index, id)
  }

  /** Smart lists with what they hold now.
   *  @throws IndexBroken */
  counted(lists: readonly SmartList[]): Promise<CountedSmartList[]> {
    return this.#lists.count(lists)
  }

  /** All tags and those they lie in, in the order of their names. */
  tags(): CountedTag[] {
    return countedTags(this.#db, this.shelf.current)
  }

  /** Numbers of the whole library. */
  totals(): Pick<Facets, 'all' | 'unread' | 'bookmarked'> {
    const { marks, size } = this.shelf.current
    let read = 0
    let bookmarked = 0
    for (const own of marks.codes) {
      if ((own & READ) !== 0) read++
      if ((own & BOOKMARKED) !== 0) bookmarked++
    }
    return { all: size, unread: size - read, bookmarked }
  }

  /** @returns null where articles have come or gone before the end */
  async #find(request: FindRequest, signal?: CallSignal): Promise<Omit<FoundArticles, 'tookMs'> | null> {
    const { edition } = this.shelf
    const isOver = () => this.shelf.edition !== edition
    await takeTurn(signal)
    if (isOver()) return null
    const match = this.#rows.match(request)
    await takeTurn(signal)
    if (isOver()) return null
    const isMany = this.#rows.narrowed(request).length > FEW
    if (request.sort === 'headline' && isMany) await this.#headlines.workOut(request.alphabet)
    await takeTurn(signal)
    if (isOver()) return null
    const order = this.#ordered(request, match)
    await takeTurn(signal)
    if (isOver()) return null
    const { from, limit } = request
    const { id, rows, rankedAmong } = order
    return {
      total: rows.length,
      from,
      articles: this.#window(order, from, limit),
      reading: match.reading,
      rankedAmong,
      order: id,
      dateGroups: order.dateGroups,
    }
  }

  #ordered({ sort, alphabet, ...question }: FindRequest, match: Match): KeptOrder {
    // Marks may have changed since the step before: rows and the name they are remembered by are of one moment.
    const rows = this.#rows.narrowed(question)
    const name = JSON.stringify([this.#rows.stateOf(question, match), sort, alphabet])
    const host = { db: this.#db, index: this.#index, shelf: this.shelf }
    const { current, edition } = this.shelf
    return this.#orders.get(name, () => {
      const order = ordered(host, match, rows, { sort, alphabet })
      const groups = order.isByDate ? dateGroups(current, order.rows) : []
      return { ...order, id: ++lastOrder, match, dateGroups: groups, edition, ids: current.ids }
    })
  }

  #window({ match, rows }: KeptOrder, from: number, limit: number): ArticleSummary[] {
    const { current } = this.shelf
    const window = rows.subarray(from, from + limit)
    const ids = Array.from(window, row => current.ids[row] ?? 0)
    const articles = readForList(this.#db, ids)
    return ids.map((id, place) => {
      const article = articles[place]
      const row = window[place] ?? 0
      if (article?.id !== id) throw new OqyrmanError({ kind: 'article-missing', id: articleId(id) })
      return summaryOf(article, current, row, match.read.wanted, this.shelf.isDoubtedCopy(row))
    })
  }

  readonly #isListed = (id: number): boolean => rowOf(this.shelf.current, id) >= 0
}
