import type { Database } from 'better-sqlite3'
import type { CallSignal } from '../../shared/api'
import type { OpenedArticle, RelatedArticle } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import type { Explanation, Facets, FindRequest, FoundArticles, Question, TypedQuery } from '../../shared/find'
import { type ArticleId, articleId } from '../../shared/ids'
import type { CountedTag } from '../../shared/marking'
import type { CountedSmartList, SmartList } from '../../shared/smart-list'
import { openedArticle, similarTo } from './find-article'
import { HeadlineOrders } from './find-headlines'
import { SmartListCounts } from './find-lists'
import { type Match, QuestionRows } from './find-matches'
import { FEW, type OrderedRows, ordered } from './find-order'
import type { LibraryShelf } from './find-shelf'
import { summaryOf } from './find-summary'
import { Remembered } from './remembered'
import type { SearchIndex } from './search/search-index'
import { countFacets } from './store/facets'
import { readForList } from './store/listed-article'
import { BOOKMARKED, READ, rowOf } from './store/shelf'
import { tagColours } from './store/tag-colours'
import { allTags } from './store/tags'
import { takeTurn } from './take-turn'

/** Orders that are kept: of the list, and of the one before. */
const ORDERS_KEPT = 2
/** Facets that are kept: of the list, of the whole library, and of the one before. */
const FACETS_KEPT = 3

/** Answers questions over the whole library. What takes long gives others their turn between its steps. */
export class Finder {
  readonly #db: Database
  readonly #index: SearchIndex
  readonly shelf: LibraryShelf
  readonly #rows: QuestionRows
  readonly #headlines: HeadlineOrders
  readonly #lists: SmartListCounts
  readonly #orders = new Remembered<OrderedRows>(ORDERS_KEPT)
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

  async countFacets(question: Question, signal?: CallSignal): Promise<Facets> {
    for (;;) {
      const { edition } = this.shelf
      await takeTurn(signal)
      const match = this.#rows.match(question)
      await takeTurn(signal)
      if (this.shelf.edition !== edition) continue
      const name = JSON.stringify([question, edition, this.shelf.markEdition])
      return this.#facets.get(name, () =>
        countFacets(this.shelf.current, this.#rows.conditioned(match), question.filter),
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

  /** All tags, in the order of their names. */
  tags(): CountedTag[] {
    const { tags } = this.shelf.current
    const counts = new Map(allTags(this.#db).map(tag => [tag, 0]))
    for (const code of tags.codes)
      if (code !== 0) for (const tag of tags.values[code] ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    const { compare } = new Intl.Collator('en', { numeric: true })
    const colours = tagColours(this.#db)
    return [...counts]
      .map(([tag, count]) => ({ tag, count, colour: colours.get(tag) ?? null }))
      .sort((a, b) => compare(a.tag, b.tag))
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
    return isOver() ? null : this.#window(request, match, order)
  }

  #ordered({ sort, alphabet, ...question }: FindRequest, match: Match): OrderedRows {
    // Marks may have changed since the step before: rows and the name they are remembered by are of one moment.
    const rows = this.#rows.narrowed(question)
    const name = JSON.stringify([this.#rows.stateOf(question, match), sort, alphabet])
    const host = { db: this.#db, index: this.#index, shelf: this.shelf }
    return this.#orders.get(name, () => ordered(host, match, rows, { sort, alphabet }))
  }

  #window({ from, limit }: FindRequest, { read, reading }: Match, { rows, rankedAmong }: OrderedRows) {
    const { current } = this.shelf
    const articles = Array.from(rows.subarray(from, from + limit), row => {
      const id = articleId(current.ids[row] ?? 0)
      const article = readForList(this.#db, id)
      if (article === null) throw new OqyrmanError({ kind: 'article-missing', id })
      return summaryOf(article, current, row, read.wanted, this.shelf.isDoubtedCopy(row))
    })
    return { total: rows.length, from, articles, reading, rankedAmong }
  }

  readonly #isListed = (id: number): boolean => rowOf(this.shelf.current, id) >= 0
}
