import type { Database } from 'better-sqlite3'
import { addSketch } from '../copies/tables'
import { prepared } from '../sqlite/prepared'
import { formsAt, type IndexRows, rowAt, wordsAt } from './index-rows'
import { addPostings, hasPostings, mergingVolumes } from './postings'
import { WordCounts } from './word-counts'

const FOLLOW = 'UPDATE followed SET article_id = :id'

/** Articles of one transaction. FTS5 gathers them in memory and writes them down at once, so the more there are the less
 *  is to be merged later; half a second of work at most is done again after a crash. */
const KEPT_TOGETHER = 4_000

/** Articles on their way into the index: one transaction, open until they are kept. Meanwhile they are found already;
 *  should the program end, the index follows the library to them once more. */
export class IndexAdditions {
  readonly #db: Database
  readonly #words = new WordCounts()
  #rows: IndexRows | null = null
  #counts = new Uint32Array()
  #added = 0
  /** Id of the last article that was added and is not kept; null for none. */
  last: number | null = null

  constructor(db: Database) {
    this.#db = db
  }

  get isFull(): boolean {
    return this.#added >= KEPT_TOGETHER
  }

  /** Adds an article, in a transaction that is begun where none is open. */
  add(id: number, rows: IndexRows, place: number): void {
    this.#begin()
    insertRow(this.#db, id, rows, place)
    this.#count(rows, place)
    this.#added++
    this.last = id
  }

  /** Keeps what was added, step by step. */
  *keeping(): Generator<void> {
    if (this.last === null) return
    this.#gatherWords()
    yield* this.#words.saving(this.#db)
    prepared(this.#db, FOLLOW).run({ id: this.last })
    this.#db.exec('COMMIT')
    this.#reset()
    yield* mergingVolumes(this.#db)
  }

  /** Gives up what was added and is not kept. */
  drop(): void {
    if (this.#db.open && this.#db.inTransaction) this.#db.exec('ROLLBACK')
    this.#words.clear()
    this.#reset()
  }

  #begin(): void {
    if (this.last === null) this.#db.exec('BEGIN')
  }

  #reset(): void {
    this.#rows = null
    this.#added = 0
    this.last = null
  }

  #count(rows: IndexRows, place: number): void {
    if (this.#rows !== rows) {
      this.#gatherWords()
      this.#rows = rows
      this.#counts = new Uint32Array(rows.forms.length)
    }
    const counts = this.#counts
    for (const word of wordsAt(rows, place)) counts[word] = (counts[word] ?? 0) + 1
  }

  #gatherWords(): void {
    if (this.#rows !== null) countWords(this.#words, this.#rows, this.#counts)
    this.#rows = null
  }
}

/** Puts back articles that are listed again, or anew, in a transaction of the caller's. The words of one that was only
 *  hidden are there still. */
export function insertAgain(db: Database, ids: readonly number[], rows: IndexRows): void {
  for (const [place, id] of ids.entries()) {
    if (hasPostings(db, id)) insertSketch(db, id, rows, place)
    else insertRow(db, id, rows, place)
  }
  const words = new WordCounts()
  countWords(words, rows, new Uint32Array(rows.forms.length).fill(1))
  words.saveMissing(db)
}

function insertRow(db: Database, id: number, rows: IndexRows, place: number): void {
  addPostings(db, id, rowAt(rows, place), formsAt(rows, place))
  insertSketch(db, id, rows, place)
}

function insertSketch(db: Database, id: number, rows: IndexRows, place: number): void {
  const sketch = rows.sketches[place]
  if (sketch !== undefined) addSketch(db, id, sketch)
}

function countWords(words: WordCounts, { forms, terms, keys }: IndexRows, counts: Uint32Array): void {
  for (const [word, articles] of counts.entries()) {
    if (articles > 0) words.add(forms[word] ?? '', terms[word] ?? '', keys[word] ?? null, articles)
  }
}
