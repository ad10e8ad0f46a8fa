import type { Database } from 'better-sqlite3'
import type { Article, ArticleSummary, OpenedArticle, RelatedArticle } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import {
  type Facets,
  type FindRequest,
  type FoundArticles,
  NO_FILTER,
  type Question,
  type Sort,
} from '../../shared/find'
import { type ArticleId, articleId } from '../../shared/ids'
import { doubtPlaces } from './doubt-places'
import {
  copyDoubt,
  doubtedCopies,
  listedIdOf,
  nearCopiesOf,
  TITLE_LENGTH,
  titleOf,
  versionsOf,
} from './related'
import type { Expression, Wanted } from './search/expression'
import { matchRanges } from './search/ranges'
import type { SearchIndex } from './search/search-index'
import { snippet } from './search/snippet'
import { exactCopies, readArticle } from './store/articles'
import { bitsOf, openBits } from './store/doubts'
import type { Mark } from './store/marks'
import { countFacets, narrow } from './store/narrow'
import { headlineRanks, orderByDate } from './store/order'
import { readShelf, rowOf, type Shelf } from './store/shelf'

/** The alphabet headlines are sorted by: that of the interface's language, which is English so far. */
const COLLATION = 'en'

/** Answers questions over the whole library. What it has worked out for the last question it keeps, since a list asks
 *  for one window after another. */
export class Finder {
  readonly #db: Database
  readonly #index: SearchIndex
  #shelf: Shelf
  #hasCopies = false
  #headlineRanks: Float64Array | null = null
  #lastRows: Remembered<Int32Array> | null = null
  #lastMatch: Remembered<Match> | null = null

  constructor(db: Database, index: SearchIndex) {
    this.#db = db
    this.#index = index
    this.#shelf = readShelf(db)
  }

  /** Articles or marks have changed: nothing that was kept holds any more. */
  refresh(): void {
    this.#shelf = readShelf(this.#db)
    this.#hasCopies = false
    this.#headlineRanks = null
    this.#lastRows = null
    this.#lastMatch = null
  }

  /** Marks articles on the shelf as the library has them now. */
  marked(mark: Mark, ids: readonly ArticleId[], on: boolean): void {
    const column = mark === 'read' ? this.#shelf.isRead : this.#shelf.isBookmarked
    for (const id of ids) {
      const row = rowOf(this.#shelf, id)
      if (row >= 0) column[row] = Number(on)
    }
    this.#lastRows = null
  }

  /** Doubts of an article were dismissed or taken up again, or it was told apart from another or joined with it. */
  doubted(id: ArticleId): void {
    const listed = listedIdOf(this.#db, id)
    const row = rowOf(this.#shelf, listed)
    if (row >= 0) this.#shelf.doubts[row] = openBits(this.#readWithCopyDoubt(listed).doubts)
    this.#lastRows = null
  }

  /** A window of the articles that answer a question, and how many there are. */
  find(request: FindRequest): FoundArticles {
    const started = performance.now()
    const rows = this.#orderedRows(request)
    const { wanted } = this.#match(request.text).expression
    const window = rows.subarray(request.from, request.from + request.limit)
    const articles = [...window].map(row =>
      summaryOf(this.#read(articleId(this.#shelf.ids[row] ?? 0)), wanted, this.#isDoubtedCopy(row)),
    )
    return { total: rows.length, from: request.from, articles, tookMs: performance.now() - started }
  }

  countFacets({ text, filter }: Question): Facets {
    return countFacets(this.#shelfWithCopies(), this.#match(text).rows, filter)
  }

  /** @throws OqyrmanError article-missing */
  open(id: ArticleId, text: string): OpenedArticle {
    const article = this.#readWithCopyDoubt(id)
    const near = nearCopiesOf(this.#db, this.#index, article, MAX_RELATED)
    const { wanted } = this.#index.read(text)
    const rangesIn = (part: string, field: 'headline' | 'body') =>
      matchRanges(part, field, article.language, wanted)
    return {
      article,
      doubtPlaces: doubtPlaces(article),
      copies: [
        ...exactCopies(this.#db, id, MAX_RELATED).map(copy => relatedOf(this.#read(copy), 1)),
        ...near.map(copy => relatedOf(copy.article, copy.similarity)),
      ].slice(0, MAX_RELATED),
      versions: versionsOf(this.#db, this.#index, article).map(version => relatedOf(version, null)),
      headlineRanges: rangesIn(article.headline ?? '', 'headline'),
      paragraphRanges: article.paragraphs.map(paragraph => rangesIn(paragraph, 'body')),
    }
  }

  /** Numbers of the whole library. */
  totals(): Pick<Facets, 'all' | 'unread' | 'bookmarked'> {
    return this.countFacets({ text: '', filter: NO_FILTER })
  }

  #read(id: ArticleId): Article {
    const article = readArticle(this.#db, id)
    if (article === null) throw new OqyrmanError({ kind: 'article-missing', id })
    return article
  }

  /** An article with the doubt that only the whole library tells of. */
  #readWithCopyDoubt(id: ArticleId): Article {
    const article = this.#read(id)
    const doubt = copyDoubt(this.#db, this.#index, article)
    return doubt === null ? article : { ...article, doubts: [...article.doubts, doubt] }
  }

  /** The shelf with the doubts that the index knows of, which is asked once. */
  #shelfWithCopies(): Shelf {
    const shelf = this.#shelf
    if (this.#hasCopies) return shelf
    for (const id of doubtedCopies(this.#db, this.#index)) {
      const row = rowOf(shelf, id)
      if (row >= 0) shelf.doubts[row] = (shelf.doubts[row] ?? 0) | DUPLICATE
    }
    this.#hasCopies = true
    return shelf
  }

  #isDoubtedCopy(row: number): boolean {
    return ((this.#shelf.doubts[row] ?? 0) & DUPLICATE) !== 0
  }

  #orderedRows({ text, filter, sort }: FindRequest): Int32Array {
    const key = JSON.stringify([text, filter, sort])
    if (this.#lastRows?.key !== key) {
      const rows = narrow(this.#shelfWithCopies(), this.#match(text).rows, filter)
      this.#lastRows = { key, value: this.#order(rows, text, sort) }
    }
    return this.#lastRows.value
  }

  #order(rows: Int32Array, text: string, sort: Sort): Int32Array {
    switch (sort) {
      case 'relevance':
        return this.#match(text).isRanked ? rows : orderByDate(this.#shelf, rows, 'newest')
      case 'newest':
      case 'oldest':
        return orderByDate(this.#shelf, rows, sort)
      case 'headline': {
        this.#headlineRanks ??= headlineRanks(this.#db, this.#shelf, COLLATION)
        const ranks = this.#headlineRanks
        return rows.slice().sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
      }
    }
  }

  #match(text: string): Match {
    if (this.#lastMatch?.key !== text) this.#lastMatch = { key: text, value: this.#matchAnew(text) }
    return this.#lastMatch.value
  }

  #matchAnew(text: string): Match {
    const expression = this.#index.read(text)
    const { ranked, unwanted } = this.#index.search(expression)
    const { ids } = this.#shelf
    // The index may know an article that the shelf does not list: it has no row.
    const rows =
      ranked === null ? Int32Array.from(ids.keys()) : Int32Array.from(ranked, id => rowOf(this.#shelf, id))
    const wanted = rows.filter(row => row >= 0 && !unwanted.has(ids[row] ?? 0))
    return { expression, rows: wanted, isRanked: ranked !== null }
  }
}

interface Remembered<T> {
  readonly key: string
  readonly value: T
}

/** What a query found, before any filter. */
interface Match {
  readonly expression: Expression
  readonly rows: Int32Array
  /** Whether the rows come with the best first. */
  readonly isRanked: boolean
}

const DUPLICATE = bitsOf(['duplicate'])

/** Copies of an article that are listed with it: boilerplate may have thousands. */
const MAX_RELATED = 50

const relatedOf = (article: Article, similarity: number | null): RelatedArticle => ({
  id: article.id,
  title: titleOf(article),
  publishedOn: article.publishedOn,
  language: article.language,
  publisher: article.source.publisher,
  sourceUrl: article.source.url,
  fileName: article.provenance.fileName,
  lines: article.provenance.lines,
  similarity,
})

/** UTF-16 units of a text that a list looks at for its best place: an article of megabytes must not slow the others. */
const MAX_LOOKED_AT = 200_000

function summaryOf(article: Article, wanted: readonly Wanted[], isDoubtedCopy: boolean): ArticleSummary {
  const body = article.paragraphs.join(' ').slice(0, MAX_LOOKED_AT).toWellFormed()
  const bodyRanges = matchRanges(body, 'body', article.language, wanted)
  const { headline } = article
  return {
    id: article.id,
    title:
      headline === null
        ? snippet(body, [], TITLE_LENGTH)
        : { text: headline, ranges: matchRanges(headline, 'headline', article.language, wanted) },
    hasHeadline: headline !== null,
    snippet: snippet(body, bodyRanges),
    publishedOn: article.publishedOn,
    section: article.section,
    language: article.language,
    publisher: article.source.publisher,
    sourceUrl: article.source.url,
    isRead: article.isRead,
    isBookmarked: article.isBookmarked,
    doubtCount: article.doubts.filter(({ isDismissed }) => !isDismissed).length + Number(isDoubtedCopy),
  }
}
