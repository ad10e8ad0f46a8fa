import type { Database } from 'better-sqlite3'
import type { FileId } from '../../shared/ids'
import type { Parsed } from './dump/parsed-article'
import type { Batch } from './import-messages'
import { insertArticle } from './store/articles'
import { insertLeftover, insertPiece } from './store/files'
import { type HalfFile, halfFile, isPieceKept } from './store/half-files'
import { Tally } from './tally'

/** What is in the library of a file is not what its bytes give today: it has to be begun anew. */
export class BegunDifferently extends Error {
  override readonly name = 'BegunDifferently'
}

/** Stores a file batch by batch. Of one that was begun before, what is there is passed over, and counted all the same. */
export class FileWriter {
  readonly tally = new Tally()
  readonly #db: Database
  readonly #half: HalfFile
  #items = 0
  #pieces = 0

  constructor(db: Database, id: FileId) {
    this.#db = db
    this.#half = halfFile(db, id)
  }

  /** Whether the file was begun before. */
  get isResumed(): boolean {
    return this.#half.items > 0 || this.#half.pieces > 0
  }

  /** Stores a batch, all or nothing.
   *  @throws BegunDifferently */
  write(batch: Batch): void {
    this.#db.transaction(() => {
      for (const bytes of batch.pieces) this.#writePiece(bytes)
      for (const item of batch.items) this.#writeItem(item)
    })()
  }

  #writePiece(bytes: Uint8Array): void {
    const ordinal = this.#pieces++
    if (ordinal >= this.#half.pieces) insertPiece(this.#db, this.#half.id, ordinal, bytes)
    else if (!isPieceKept(this.#db, this.#half.id, ordinal, bytes)) throw new BegunDifferently()
  }

  #writeItem(item: Parsed): void {
    const isThere = this.#items++ < this.#half.items
    if (item.kind === 'leftover') {
      if (!isThere) insertLeftover(this.#db, this.#half.id, item.leftover)
      this.tally.addLeftover(item.leftover)
    } else {
      const place = this.tally.articles
      const isDuplicate = isThere
        ? this.#half.duplicates.has(place)
        : insertArticle(this.#db, this.#half.id, place, item.article)
      this.tally.addArticle(item.article, isDuplicate)
    }
  }
}
