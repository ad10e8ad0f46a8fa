import type { Database } from 'better-sqlite3'
import type { Language } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import { copyDoubt, doubtedCopies, listedIdOf } from './related'
import type { SearchIndex } from './search/search-index'
import { prepared } from './sqlite/prepared'
import { readListedArticle } from './store/articles'
import { bitsOf, openBits } from './store/doubts'
import { newStamp } from './store/kept-shelf'
import type { ShelfToKeep } from './store/packed-shelf'
import { readShelf } from './store/read-shelf'
import { rowOf, type Shelf, setMark, setTag } from './store/shelf'

const CHANGES = 'SELECT total_changes()'
const DUPLICATE = bitsOf(['duplicate'])

/** The shelf of an open library, kept true to it. */
export class LibraryShelf {
  readonly #db: Database
  readonly #index: SearchIndex
  #shelf: Shelf
  /** The file's stamp, while the shelf is as it was kept. */
  #stampInFile: string | null
  /** Rows that were changed in library.db when the shelf was last true to it. */
  #changes: number
  /** How far the index was when it was asked for near copies; null where it was not yet. */
  #followed: ShelfToKeep['followed'] | null
  #headlines: ShelfToKeep['headlines']
  /** Grows when the shelf is read anew: rows are then other articles. */
  edition = 0
  /** Grows when marks on the shelf change. */
  markEdition = 0

  constructor(db: Database, index: SearchIndex, kept: ShelfToKeep | null) {
    this.#db = db
    this.#index = index
    this.#shelf = kept?.shelf ?? readShelf(db)
    this.#stampInFile = kept?.stamp ?? null
    this.#changes = this.#changesNow()
    this.#followed = kept?.followed ?? null
    this.#headlines = kept?.headlines ?? null
  }

  get size(): number {
    return this.#shelf.size
  }

  /** With the doubts that the index knows of, which is asked once. */
  get current(): Shelf {
    if (this.#followed === null) this.#addCopies()
    return this.#shelf
  }

  /** Articles have come or gone: reads the shelf anew. */
  refresh(): void {
    this.#shelf = readShelf(this.#db)
    this.#changes = this.#changesNow()
    this.#followed = null
    this.#headlines = null
    this.#changed()
    this.edition++
  }

  /** Writes to the library what the shelf knows nothing of, or is told in the same work. */
  write<T>(work: () => T): T {
    const wasTrue = this.#changes === this.#changesNow()
    const result = work()
    if (wasTrue) this.#changes = this.#changesNow()
    return result
  }

  /** Marks articles as the library has them now. */
  mark(mark: number, ids: readonly ArticleId[], on: boolean): void {
    for (const row of this.#rowsOf(ids)) setMark(this.#shelf, row, mark, on)
    this.#changed()
  }

  /** Tags articles as the library has them now. */
  tag(tag: string, ids: readonly ArticleId[], on: boolean): void {
    for (const row of this.#rowsOf(ids)) setTag(this.#shelf, row, tag, on)
    this.#changed()
  }

  /** Doubts of an article were dismissed or taken up again, or it was told apart from another or joined with it. */
  doubt(id: ArticleId): void {
    const article = readListedArticle(this.#db, listedIdOf(this.#db, id))
    const row = article === null ? -1 : rowOf(this.#shelf, article.id)
    if (article === null || row < 0) return
    const copied = copyDoubt(this.#db, this.#index, article)
    const doubts = copied === null ? article.doubts : [...article.doubts, copied]
    this.#shelf.doubts.set(row, openBits(doubts))
    this.#changed()
  }

  isDoubtedCopy(row: number): boolean {
    return ((this.#shelf.doubts.at(row) ?? 0) & DUPLICATE) !== 0
  }

  /** All rows in the order of their headlines, or null where that is not known yet. */
  headlineOrder(language: Language): Int32Array | null {
    return this.#headlines?.language === language ? this.#headlines.order : null
  }

  /** Keeps the order of the headlines of an edition. */
  setHeadlineOrder(language: Language, order: Int32Array<ArrayBuffer>, edition: number): void {
    if (edition !== this.edition) return
    this.#headlines = { language, order }
    this.#stampInFile = null
  }

  /** What is worth keeping for the next opening; null where the shelf may be behind the library or the index.
   *  @returns whether it is the very one that was kept before, too */
  toKeep(): { readonly shelf: ShelfToKeep; readonly isInFile: boolean } | null {
    if (this.#changes !== this.#changesNow()) return null
    const shelf = this.current
    const followed = this.#followed
    if (followed === null || !isSamePlace(followed, this.#index.followed())) return null
    const stamp = this.#stampInFile ?? newStamp()
    return {
      shelf: { shelf, stamp, followed, headlines: this.#headlines },
      isInFile: this.#stampInFile !== null,
    }
  }

  #addCopies(): void {
    const followed = this.#index.followed()
    for (const id of doubtedCopies(this.#db, this.#index)) {
      const row = rowOf(this.#shelf, id)
      if (row >= 0) this.#shelf.doubts.set(row, (this.#shelf.doubts.at(row) ?? 0) | DUPLICATE)
    }
    this.#followed = followed
  }

  /** A mark hangs on the key of an article: that of a copy shows at the one that is listed. */
  #rowsOf(ids: readonly ArticleId[]): number[] {
    const rows = ids.map(id => {
      const row = rowOf(this.#shelf, id)
      return row >= 0 ? row : rowOf(this.#shelf, listedIdOf(this.#db, id))
    })
    return rows.filter(row => row >= 0)
  }

  #changed(): void {
    this.#stampInFile = null
    this.markEdition++
  }

  #changesNow(): number {
    return prepared<[], number>(this.#db, CHANGES).pluck().get() ?? 0
  }
}

export const isSamePlace = (a: ShelfToKeep['followed'], b: ShelfToKeep['followed']): boolean =>
  a.article === b.article && a.change === b.change
