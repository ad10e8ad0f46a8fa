import type { Database } from 'better-sqlite3'
import { addSketch } from '../copies/tables'
import { prepared } from '../sqlite/prepared'
import { formsAt, type IndexRows, namedAt, rowAt, vagueAt, wordsAt } from './index-rows'
import { addPostings, hasPostings, type IdSpan, mergingVolumes, outdateAll } from './postings'
import { WordCounts } from './word-counts'

const FOLLOWED = 'SELECT article_id AS id FROM followed'
const FOLLOW = 'UPDATE followed SET article_id = :id'

/** Articles of one transaction: FTS5 gathers them in memory and writes them down at once. Their words lie all over the
 *  vocabulary, most pages of which are written anew each time. So as the index grows more are kept together, and no page
 *  is written much oftener than in a small one. What was not kept, some seconds of work, is done again after a crash. */
const FEWEST_TOGETHER = 4_000
const MOST_TOGETHER = 40_000
const SHARE_TOGETHER = 8

/** Articles on their way into the index: one transaction, open until they are kept. Meanwhile they are found already;
 *  should the program end, the index follows the library to them once more. */
export class IndexAdditions {
  readonly #db: Database
  readonly #words = new WordCounts()
  #rows: IndexRows | null = null
  #counts = new RowCounts(0)
  #added = 0
  #full = FEWEST_TOGETHER
  #first: number | null = null
  /** Id of the last article that was added and is not kept; null for none. */
  last: number | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** The first and the last article that are not kept; null for none. */
  get unkept(): IdSpan | null {
    return this.#first === null || this.last === null ? null : { first: this.#first, last: this.last }
  }

  get isFull(): boolean {
    return this.#added >= this.#full
  }

  /** Does other work in the same transaction, all or nothing.
   *  @param articles that it changes */
  beside(articles: number, work: () => void): void {
    this.#begin()
    this.#db.transaction(work)()
    this.#added += articles
  }

  /** Adds an article, in a transaction that is begun where none is open. */
  add(id: number, rows: IndexRows, place: number): void {
    this.#begin()
    insertRow(this.#db, id, rows, place)
    this.#count(rows, place)
    this.#added++
    this.#first ??= id
    this.last = id
  }

  /** Keeps what was added, step by step. */
  *keeping(): Generator<void> {
    if (!this.#db.inTransaction) return
    this.#gatherWords()
    yield* this.#words.saving(this.#db)
    // Between two steps somebody else may have had all of it kept, to check the index.
    if (!this.#db.inTransaction) return
    if (this.last !== null) prepared(this.#db, FOLLOW).run({ id: this.last })
    this.#db.exec('COMMIT')
    this.#reset()
    yield* mergingVolumes(this.#db)
  }

  /** Gives up what was added and is not kept. */
  drop(): void {
    if (this.#db.open && this.#db.inTransaction) this.#db.exec('ROLLBACK')
    outdateAll(this.#db)
    this.#words.clear()
    this.#reset()
  }

  #begin(): void {
    if (this.#db.inTransaction) return
    this.#db.exec('BEGIN')
    const before = prepared<object, { id: number }>(this.#db, FOLLOWED).get({})?.id ?? 0
    this.#full = Math.max(FEWEST_TOGETHER, Math.min(before / SHARE_TOGETHER, MOST_TOGETHER))
  }

  #reset(): void {
    this.#rows = null
    this.#added = 0
    this.#first = null
    this.last = null
  }

  #count(rows: IndexRows, place: number): void {
    if (this.#rows !== rows) {
      this.#gatherWords()
      this.#rows = rows
      this.#counts = new RowCounts(rows.forms.length)
    }
    this.#counts.add(rows, place)
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
  const counts = new RowCounts(rows.forms.length)
  for (const place of ids.keys()) counts.add(rows, place)
  countWords(words, rows, counts)
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

/** In how many of some articles each word is, by its place among the forms. */
class RowCounts {
  readonly articles: Uint32Array
  readonly named: Uint32Array
  readonly vague: Uint32Array

  constructor(words: number) {
    this.articles = new Uint32Array(words)
    this.named = new Uint32Array(words)
    this.vague = new Uint32Array(words)
  }

  add(rows: IndexRows, place: number): void {
    increase(this.articles, wordsAt(rows, place))
    increase(this.named, namedAt(rows, place))
    increase(this.vague, vagueAt(rows, place))
  }
}

function increase(counts: Uint32Array, words: Uint32Array): void {
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
}

/** Also those that count for nothing: they complete what is looked for in addresses. */
function countWords(words: WordCounts, { forms, terms, keys }: IndexRows, counts: RowCounts): void {
  for (const [word, articles] of counts.articles.entries()) {
    words.add({
      form: forms[word] ?? '',
      term: terms[word] ?? '',
      name: keys[word] ?? null,
      articles,
      named: counts.named[word] ?? 0,
      vague: counts.vague[word] ?? 0,
    })
  }
}
