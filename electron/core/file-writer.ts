import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../shared/encodings'
import type { ArticleKey, FileId } from '../../shared/ids'
import { LineCounter } from './dump/line-counter'
import type { Parsed, ParsedArticle } from './dump/parsed-article'
import type { Batch } from './import-messages'
import type { Piece } from './pieces'
import type { IndexRows } from './search/index-rows'
import { unsynced } from './sqlite/unsynced'
import { insertArticle } from './store/articles'
import { insertLeftover, insertPiece } from './store/files'
import { type HalfFile, halfFile, isPieceKept } from './store/half-files'
import { Tally } from './tally'

/** What is in the library of a file is not what its bytes give today: it has to be begun anew. */
export class BegunDifferently extends Error {
  override readonly name = 'BegunDifferently'
}

/** Takes a new article, that is to be listed, into the index at once; ids rise.
 *  @returns false where that cannot be: the file is to be indexed when it is in */
export type AddToIndex = (id: number, rows: IndexRows, place: number) => boolean

/** Items stored in one transaction: some milliseconds. */
const STEP_ITEMS = 16

/** Stores a file batch by batch. Of one that was begun before, what is there is passed over, and counted all the same. */
export class FileWriter {
  readonly tally = new Tally()
  readonly #db: Database
  readonly #half: HalfFile
  readonly #lines: LineCounter
  readonly #addToIndex: AddToIndex
  #items = 0
  #pieces = 0
  #isIndexed: boolean

  constructor(db: Database, id: FileId, encoding: EncodingName, addToIndex: AddToIndex) {
    this.#db = db
    this.#half = halfFile(db, id)
    this.#lines = new LineCounter(encoding)
    this.#addToIndex = addToIndex
    this.#isIndexed = !this.isResumed
  }

  /** Whether the file was begun before. */
  get isResumed(): boolean {
    return this.#half.items > 0 || this.#half.pieces > 0
  }

  /** Whether the index has all articles of the file that are to be listed. */
  get isIndexed(): boolean {
    return this.#isIndexed
  }

  /** Stores a batch, step by step and in order, each step all or nothing.
   *  @throws BegunDifferently */
  *writing({ items, keys, rows }: Batch): Generator<void> {
    let place = 0
    for (let from = 0; from < items.length; from += STEP_ITEMS) {
      const added: { readonly id: number; readonly place: number }[] = []
      unsynced(this.#db, () => {
        for (const item of items.slice(from, from + STEP_ITEMS)) {
          if (item.kind === 'leftover') this.#writeLeftover(item)
          else {
            const id = this.#writeArticle(item.article, keys[place])
            if (id !== null) added.push({ id, place })
            place++
          }
        }
      })
      // After they are in the library: the index must never be ahead of it.
      for (const { id, place } of added) {
        yield
        this.#isIndexed &&= this.#addToIndex(id, rows, place)
      }
      yield
    }
  }

  /** Stores the next piece of the file.
   *  @param deflated the same, as it is kept
   *  @throws BegunDifferently */
  writePiece({ bytes, beginsLine }: Piece, deflated: Uint8Array): void {
    const ordinal = this.#pieces++
    const firstLine = beginsLine ? this.#lines.line : null
    this.#lines.read(bytes)
    if (ordinal >= this.#half.pieces) {
      unsynced(this.#db, () => insertPiece(this.#db, this.#half.id, ordinal, deflated, firstLine))
    } else if (!isPieceKept(this.#db, this.#half.id, ordinal, deflated)) throw new BegunDifferently()
  }

  #writeLeftover({ leftover }: Extract<Parsed, { kind: 'leftover' }>): void {
    if (this.#items++ >= this.#half.items) insertLeftover(this.#db, this.#half.id, leftover)
    this.tally.addLeftover(leftover)
  }

  /** @returns the id of a new article that is to be listed, else null */
  #writeArticle(article: ParsedArticle, key: ArticleKey | undefined): number | null {
    const place = this.tally.articles
    if (this.#items++ < this.#half.items) {
      this.tally.addArticle(article, this.#half.duplicates.has(place))
      return null
    }
    const { id, isDuplicate } = insertArticle(this.#db, this.#half.id, place, article, key)
    this.tally.addArticle(article, isDuplicate)
    return isDuplicate ? null : id
  }
}
