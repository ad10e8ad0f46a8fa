import type { Database } from 'better-sqlite3'
import type { Language } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import { copyDoubt, doubtedCopies, listedIdOf } from './related'
import type { SearchIndex } from './search/search-index'
import { readListedArticle } from './store/articles'
import { bitsOf, openBits } from './store/doubts'
import { newStamp } from './store/kept-shelf'
import { mergedShelf } from './store/merge-shelf'
import type { ShelfToKeep } from './store/packed-shelf'
import { readShelf, readShelfOf, readTags } from './store/read-shelf'
import { rowOf, type Shelf, setMark, setTag } from './store/shelf'
import { changedSince, isSamePlace, type ShelfPlace, shelfPlace } from './store/shelf-place'

/** Where more articles than these have changed, and so large a part of all, all are read anew. */
const MANY = 1_000
const LARGE_PART = 0.25
const NOWHERE = { article: 0, change: 0 }
const DUPLICATE = bitsOf(['duplicate'])

/** The shelf of an open library, kept true to it. */
export class LibraryShelf {
  readonly #db: Database
  readonly #index: SearchIndex
  #shelf: Shelf
  #place: ShelfPlace
  /** The file's stamp, while the shelf is as it was kept. */
  #stampInFile: string | null
  /** How far the index was when it was last asked for near copies. */
  #followed: ShelfToKeep['followed'] = NOWHERE
  /** The first article whose near copies are not asked for yet; null where all are. */
  #firstWithoutCopies: number | null = 0
  /** The index's own, likewise. */
  #copiesEdition = 0
  #headlines: ShelfToKeep['headlines']
  /** Grows when the shelf is another one: rows are then other articles. */
  edition = 0
  /** Grows when marks on the shelf change. */
  markEdition = 0

  /** @param kept the shelf as it was when the library was closed; it is passed over where it is not true any more */
  constructor(db: Database, index: SearchIndex, kept: ShelfToKeep | null) {
    this.#db = db
    this.#index = index
    this.#place = shelfPlace(db)
    const isTrue = kept !== null && isSamePlace(kept.place, this.#place)
    this.#shelf = isTrue ? kept.shelf : readShelf(db)
    this.#stampInFile = isTrue ? kept.stamp : null
    this.#headlines = isTrue ? kept.headlines : null
    if (isTrue && isFollowedThere(kept.followed, index) && index.copiesEdition === 0) {
      this.#followed = kept.followed
      this.#firstWithoutCopies = null
    }
  }

  get size(): number {
    return this.#shelf.size
  }

  /** With the doubts that the index knows of, which is asked once. */
  get current(): Shelf {
    if (this.#firstWithoutCopies !== null) this.#addCopies(this.#firstWithoutCopies)
    return this.#shelf
  }

  /** Articles have come or gone, or the index has followed them: takes in what has changed. */
  refresh(): void {
    const place = shelfPlace(this.#db)
    const changed = changedSince(this.#db, this.#place)
    if (changed.length > Math.max(MANY, this.#shelf.size * LARGE_PART)) {
      this.#shelf = readShelf(this.#db)
      this.#firstWithoutCopies = 0
    } else {
      const last = this.#shelf.ids[this.#shelf.size - 1] ?? 0
      this.#firstWithoutCopies = Math.min(this.#firstWithoutCopies ?? last + 1, this.#followed.article + 1)
      this.#shelf = mergedShelf(this.#shelf, new Set(changed), readShelfOf(this.#db, changed))
    }
    this.#place = place
    this.#headlines = null
    this.#changed()
    this.edition++
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

  /** Tags got other names or went: takes them all from the library. */
  retag(): void {
    readTags(this.#db, this.#shelf)
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

  /** What is worth keeping for the next opening, and whether it is the very shelf that was kept before. */
  toKeep(): { readonly shelf: ShelfToKeep; readonly isInFile: boolean } {
    if (!isSamePlace(this.#place, shelfPlace(this.#db))) this.refresh()
    const shelf = this.current
    const stamp = this.#stampInFile ?? newStamp()
    const kept = { shelf, stamp, place: this.#place, followed: this.#followed, headlines: this.#headlines }
    return { shelf: kept, isInFile: this.#stampInFile !== null }
  }

  /** Doubts of near copies; all of them where the index has looked at earlier articles again.
   *  @param first the article from which on they are not known */
  #addCopies(first: number): void {
    const followed = this.#index.followed()
    const { copiesEdition } = this.#index
    const isAsBefore = followed.change === this.#followed.change && copiesEdition === this.#copiesEdition
    const from = isAsBefore ? first : 0
    if (from === 0) this.#clearCopies()
    for (const id of doubtedCopies(this.#db, this.#index, from)) {
      const row = rowOf(this.#shelf, id)
      if (row >= 0) this.#shelf.doubts.set(row, (this.#shelf.doubts.at(row) ?? 0) | DUPLICATE)
    }
    this.#stampInFile = null
    this.#followed = followed
    this.#copiesEdition = copiesEdition
    this.#firstWithoutCopies = null
  }

  #clearCopies(): void {
    const { codes, values } = this.#shelf.doubts
    const cleared = values.map(bits => this.#shelf.doubts.codeOf(bits & ~DUPLICATE))
    for (let row = 0; row < codes.length; row++) codes[row] = cleared[codes[row] ?? 0] ?? 0
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
}

const isFollowedThere = ({ article, change }: ShelfToKeep['followed'], index: SearchIndex): boolean => {
  const now = index.followed()
  return article === now.article && change === now.change
}
