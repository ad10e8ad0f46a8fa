import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import { type NearCopy, nearCopyGroup, versionIds } from '../copies/related'
import { Sketcher } from '../copies/sketch'
import { sketched } from '../copies/sketched-article'
import { addSketch, type NearCopies, nearCopyPairs, removeSketch } from '../copies/tables'
import { wordHash } from '../copies/word-hash'
import { isBroken } from '../sqlite/failure'
import { integrityProblems } from '../sqlite/integrity'
import { prepared } from '../sqlite/prepared'
import { analyse, type Term } from '../text/analyse'
import { type Expression, toExpression } from './expression'
import { type Field, parseQuery } from './query'
import { WordCounts } from './vocabulary'

/** The answer of the index: ids, the best first, or null where every article is meant; less the unwanted ones. */
export interface Found {
  readonly ranked: readonly number[] | null
  readonly unwanted: ReadonlySet<number>
}

// Later columns of the table say less about an article than its headline and text do.
const WEIGHTS = { headline: 5, body: 1, section: 1, publisher: 2, source: 0.5, lang: 0.5 } satisfies Record<
  Field,
  number
>

const ADD = `
  INSERT INTO terms (rowid, headline, body, section, publisher, source, lang)
  VALUES (:id, :headline, :body, :section, :publisher, :source, :lang)`
const REMOVE = 'DELETE FROM terms WHERE rowid = :id'
const FOLLOWED = 'SELECT article_id AS article, change FROM followed'
const FOLLOW = 'UPDATE followed SET article_id = :id'
const FOLLOW_CHANGE = 'UPDATE followed SET change = :change'
const MATCH = `
  SELECT rowid FROM terms WHERE terms MATCH :match`
const RANKED = `
  SELECT rowid FROM terms WHERE terms MATCH :match
   ORDER BY bm25(terms, ${Object.values(WEIGHTS).join(', ')}), rowid`

/** The index itself is damaged: it is to be built anew, and asked again. */
export class IndexBroken extends Error {
  override readonly name = 'IndexBroken'
}

/** The index: adds articles and finds them. Nothing outside knows what holds the postings. */
export class SearchIndex {
  readonly #db: Database
  readonly #sketcher = new Sketcher()

  constructor(db: Database) {
    this.#db = db
  }

  /** Ids of the last article that was added and of the last change that was followed, 0 for none. */
  followed(): { readonly article: number; readonly change: number } {
    const row = this.#db.prepare<[], { article: number; change: number }>(FOLLOWED).get()
    return row ?? { article: 0, change: 0 }
  }

  /** Adds articles, all or none; their ids rise and lie above `followed`.
   *  @throws IndexBroken */
  add(articles: readonly Article[]): void {
    const last = articles.at(-1)
    if (last === undefined) return
    const addAll = this.#db.transaction(() => {
      this.#insert(articles).save(this.#db)
      this.#db.prepare(FOLLOW).run({ id: last.id })
    })
    watched(addAll)
  }

  /** Takes articles out and adds those of them that are listed now, all or none.
   *  @param change the last change that is followed by this
   *  @throws IndexBroken */
  change(ids: readonly number[], listed: readonly Article[], change: number): void {
    const changeAll = this.#db.transaction(() => {
      for (const id of ids) {
        prepared(this.#db, REMOVE).run({ id })
        removeSketch(this.#db, id)
      }
      this.#insert(listed).saveMissing(this.#db)
      this.#db.prepare(FOLLOW_CHANGE).run({ change })
    })
    watched(changeAll)
  }

  #insert(articles: readonly Article[]): WordCounts {
    const counts = new WordCounts()
    for (const article of articles) {
      prepared(this.#db, ADD).run({ id: article.id, ...columnsOf(article, counts, this.#sketcher) })
      addSketch(this.#db, article.id, sketched(article, this.#sketcher))
      counts.endArticle()
    }
    return counts
  }

  /** Typed text in the words of the index.
   *  @throws IndexBroken */
  read(text: string): Expression {
    return watched(() => toExpression(this.#db, parseQuery(text)))
  }

  /** Ids of the articles that answer an expression.
   *  @throws IndexBroken */
  search({ match, exclude }: Expression): Found {
    const pluck = (sql: string, text: string) =>
      prepared<{ match: string }, number>(this.#db, sql).pluck().all({ match: text })
    return watched(() => ({
      ranked: match === null ? null : pluck(RANKED, match),
      unwanted: new Set(exclude === null ? [] : pluck(MATCH, exclude)),
    }))
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
    return integrityProblems(this.#db)
  }

  close(): void {
    this.#db.close()
  }
}

function watched<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (isBroken(thrown)) throw new IndexBroken('index.db is damaged', { cause: thrown })
    throw thrown
  }
}

function columnsOf(article: Article, counts: WordCounts, sketcher: Sketcher): Record<Field, string> {
  const column = (text: string | null, see: (term: Term) => void = () => undefined) => {
    const terms: string[] = []
    for (const term of analyse(text ?? '', article.language)) {
      terms.push(term.term)
      counts.see(term.form, term.term)
      see(term)
    }
    return terms.join(' ')
  }
  const body = article.paragraphs.join('\n')
  sketcher.headline(article.headline ?? '')
  sketcher.paragraph(body)
  return {
    headline: column(article.headline),
    body: column(body, ({ form, start, end }) => sketcher.word(form, wordHash(form), start, end)),
    section: column(article.section),
    publisher: column(article.source.publisher),
    source: column(article.source.url),
    lang: article.language ?? '',
  }
}
