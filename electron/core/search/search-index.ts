import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import type { Explanation, TypedQuery } from '../../../shared/find'
import { type NearCopy, nearCopyGroup, versionIds } from '../copies/related'
import {
  type NearCopies,
  nearCopyPairs,
  outdatedSketches,
  outdateSketches,
  removeSketch,
} from '../copies/tables'
import { isBroken } from '../sqlite/failure'
import { integrityProblems } from '../sqlite/integrity'
import { prepared } from '../sqlite/prepared'
import { explain } from './explain'
import type { IdList } from './id-lists'
import { IndexAdditions, insertAgain } from './index-additions'
import { type IndexRows, IndexRowWriter } from './index-rows'
import { type Matches, matchAll } from './match'
import { hasPostings, type IdSpan, removePostings } from './postings'
import { type Ranked, rank } from './rank'
import { type ReadQuery, readQuery } from './read-query'
import { type Relaxed, relax } from './relax'
import { similarArticles, type Told } from './similar-articles'

const FOLLOWED = 'SELECT article_id AS article, change FROM followed'
const FOLLOW_CHANGE = 'UPDATE followed SET change = :change'

export type { Matches, ReadQuery }

/** Articles that the index had looked at before and that have changed since. */
export interface Changes {
  /** To be settled when there is time. */
  readonly later: readonly number[]
  /** Listed ones that the index lacks. */
  readonly missing: readonly Article[]
  /** Of the last change that is followed by this. */
  readonly ordinal: number
}

/** What has become of articles that were to be settled. */
export interface Settled {
  readonly ids: readonly number[]
  /** Those that will never be listed again. */
  readonly gone: readonly number[]
  /** Those that are listed now. */
  readonly listed: readonly Article[]
}

/** The index itself is damaged: it is to be built anew, and asked again. */
export class IndexBroken extends Error {
  override readonly name = 'IndexBroken'
}

/** The index: adds articles and finds them. Nothing outside knows what holds the postings. */
export class SearchIndex {
  readonly #db: Database
  readonly #additions: IndexAdditions
  readonly #writer = new IndexRowWriter()
  /** Grows when articles that were there before have got other copies than `followed` tells of. */
  copiesEdition = 0

  constructor(db: Database) {
    this.#db = db
    this.#additions = new IndexAdditions(db)
  }

  /** Ids of the last article that was added and of the last change that was followed, 0 for none. */
  followed(): { readonly article: number; readonly change: number } {
    const row = prepared<object, { article: number; change: number }>(this.#db, FOLLOWED).get({})
    return { article: this.#additions.last ?? row?.article ?? 0, change: row?.change ?? 0 }
  }

  /** Whether so much was added that it is time to keep it. */
  get isFull(): boolean {
    return this.#additions.isFull
  }

  /** Adds an article, whose id lies above `followed`. It is found from now on, and stays when it is kept.
   *  @param place of the article in the rows
   *  @throws IndexBroken */
  addRow(id: number, rows: IndexRows, place: number): void {
    this.#watched(() => this.#additions.add(id, rows, place))
  }

  /** Adds articles; their ids rise and lie above `followed`.
   *  @throws IndexBroken */
  add(articles: readonly Article[]): void {
    const rows = this.#rowsOf(articles)
    for (const [place, { id }] of articles.entries()) this.addRow(id, rows, place)
  }

  /** Keeps for good what was added, step by step.
   *  @throws IndexBroken */
  *keeping(): Generator<void> {
    const steps = this.#additions.keeping()
    while (!this.#watched(() => steps.next()).done) yield
  }

  /** Articles that were added and are not kept, the first and the last of them; null where there are none. */
  get unkept(): IdSpan | null {
    return this.#additions.unkept
  }

  /** Gives up what was added and is not kept. */
  drop(): void {
    this.#additions.drop()
  }

  /** Whether an article is in the index, listed or not. */
  has(id: number): boolean {
    return this.#watched(() => hasPostings(this.#db, id))
  }

  /** Follows changes, all or none. What lists articles leaves out those that are not listed, so nothing else is done at
   *  once than to forget which are copies; the rest is slow work, and an article may come back.
   *  @throws IndexBroken */
  change({ later, missing, ordinal }: Changes): void {
    for (const _ of this.keeping());
    const rows = this.#rowsOf(missing)
    const changeAll = this.#db.transaction(() => {
      outdateSketches(this.#db, later)
      for (const { id } of missing) removeSketch(this.#db, id)
      insertAgain(this.#db, idsOf(missing), rows)
      prepared(this.#db, FOLLOW_CHANGE).run({ change: ordinal })
    })
    this.#watched(changeAll)
  }

  /** The first articles between two that are to be settled.
   *  @param limit how many at most
   *  @throws IndexBroken */
  unsettled({ first, last }: IdSpan, limit: number): number[] {
    return this.#watched(() => outdatedSketches(this.#db, first, last, limit))
  }

  /** Does what was put off; it stays when it is kept. Words of an article that is hidden stay: it may come back.
   *  @throws IndexBroken */
  settle({ ids, gone, listed }: Settled): void {
    const rows = this.#rowsOf(listed)
    const settleAll = () => {
      for (const id of ids) removeSketch(this.#db, id)
      for (const id of gone) removePostings(this.#db, id)
      insertAgain(this.#db, idsOf(listed), rows)
    }
    this.#watched(() => this.#additions.beside(ids.length, settleAll))
    if (listed.length > 0) this.copiesEdition++
  }

  #rowsOf(articles: readonly Article[]): IndexRows {
    for (const article of articles) this.#writer.add(article)
    return this.#writer.take()
  }

  /** Whatever fails leaves nothing half done. */
  #watched<T>(work: () => T): T {
    try {
      return watched(work)
    } catch (thrown) {
      this.#additions.drop()
      throw thrown
    }
  }

  /** Typed text in the words of the index. It holds until articles come or go.
   *  @throws IndexBroken */
  read(query: TypedQuery): ReadQuery {
    return watched(() => readQuery(this.#db, query))
  }

  /** The articles that answer a query, all of them; among them may be some that are not listed.
   *  @throws IndexBroken */
  match(read: ReadQuery): Matches {
    return watched(() => matchAll(this.#db, read))
  }

  /** Where no listed article answers a query: those that answer most of it, and its words that are in none.
   *  @throws IndexBroken */
  relax(read: ReadQuery, isListed: (id: number) => boolean): Relaxed {
    return watched(() => relax(this.#db, read, isListed))
  }

  /** Puts matches into the order of relevance.
   *  @param candidates those of the matches that are wanted, ascending
   *  @throws IndexBroken */
  rank(read: ReadQuery, matches: Matches, candidates: IdList): Ranked {
    return watched(() => rank(this.#db, read, matches, candidates))
  }

  /** The forms that a query looks for, with counts of the listed articles.
   *  @throws IndexBroken */
  explain(query: TypedQuery, isListed: (id: number) => boolean): Explanation {
    return watched(() => explain(this.#db, readQuery(this.#db, query), isListed))
  }

  /** Ids of articles that tell of the same, the likest first. Copies and versions of it may be among them.
   *  @param limit how many at most
   *  @throws IndexBroken */
  similar(article: Told, limit: number): number[] {
    return watched(() => similarArticles(this.#db, article, this.followed().article, limit))
  }

  /** Near copies of an article.
   *  @param limit how many at most
   *  @throws IndexBroken */
  nearCopies(id: number, limit: number): NearCopy[] {
    return watched(() => nearCopyGroup(this.#db, id, limit))
  }

  /** Pairs of near copies, those whose later article is between two, both inclusive.
   *  @throws IndexBroken */
  nearCopyPairs(first: number, last: number): NearCopies[] {
    return watched(() => nearCopyPairs(this.#db, first, last))
  }

  /** Ids of the versions of an article in other languages.
   *  @throws IndexBroken */
  versions(id: number): number[] {
    return watched(() => versionIds(this.#db, id))
  }

  /** What SQLite finds wrong with the index; nothing where it is sound. */
  check(): string[] {
    for (const _ of this.keeping());
    return integrityProblems(this.#db)
  }

  close(): void {
    this.#db.close()
  }
}

const idsOf = (articles: readonly Article[]): number[] => articles.map(({ id }) => id)

function watched<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (isBroken(thrown)) throw new IndexBroken('index.db is damaged', { cause: thrown })
    throw thrown
  }
}
