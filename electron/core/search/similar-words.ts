import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { stemOf, termIn } from './indexed-term'
import { affordable, type KnownWord, wordsOfForms, wordsOfTerms } from './vocabulary'
import { COMMONNESS } from './word-counts'
import { type Neighbour, WordPool } from './word-pool'

/** Words a misspelt word may stand for. */
const MAX_SIMILAR = 64
/** Letters that may be wrong in a word that is in no article: fewer in a short one, which is like many. */
const SHORT_WORD = 5
const SHORTEST_WORD = 3

/** In a larger library, words that are in few articles are as likely misspelt themselves; and all would be too many. */
const ARTICLES_OF_LARGE = 200_000
/** The same for stems, which are looked at besides. */
const ARTICLES_OF_MIDDLING = 10_000
const [, , FEW] = COMMONNESS

const FOLLOWED = 'SELECT article_id AS article, change FROM followed'
const joined = (words: string) => `SELECT CAST(group_concat(word, ' ') AS BLOB) FROM (${words})`
const COMMON = `FROM words INDEXED BY words_in_${FEW} WHERE articles >= ${FEW}`
const FORMS = {
  all: joined('SELECT form AS word FROM words'),
  common: joined(`SELECT form AS word ${COMMON}`),
}
// Sorted, since equal ones are to stand together. `=` marks the stems of Kazakh.
const STEMS = {
  all: joined(`SELECT DISTINCT rtrim(term, '=') AS word FROM words ORDER BY word`),
  common: joined(`SELECT DISTINCT rtrim(term, '=') AS word ${COMMON} ORDER BY word`),
}

interface Followed {
  readonly article: number
  readonly change: number
}

interface KeptPool {
  readonly pool: WordPool
  readonly of: Followed
}

/** Words of the pool that are read anew whenever the library has changed: some milliseconds. */
const SMALL_POOL = 50_000

/** Words that are compared with others, and kept for that. */
class Pools {
  readonly #sql: typeof FORMS
  /** With more articles, words that are in few are left out. */
  readonly #mostArticles: number
  readonly #kept = new WeakMap<Database, KeptPool>()

  constructor(sql: typeof FORMS, mostArticles: number) {
    this.#sql = sql
    this.#mostArticles = mostArticles
  }

  /** The words of the library, or those it had when it was a little smaller. */
  of(db: Database): WordPool {
    const now = prepared<object, Followed>(db, FOLLOWED).get({}) ?? { article: 0, change: 0 }
    const kept = this.#kept.get(db)
    if (kept !== undefined && isGood(kept, now)) return kept.pool
    const sql = now.article > this.#mostArticles ? this.#sql.common : this.#sql.all
    const pool = new WordPool(
      prepared<object, Uint8Array | null>(db, sql).pluck().get({}) ?? new Uint8Array(),
    )
    this.#kept.set(db, { pool, of: now })
    return pool
  }
}

const forms = new Pools(FORMS, ARTICLES_OF_LARGE)
const stems = new Pools(STEMS, ARTICLES_OF_MIDDLING)

function isGood({ pool, of }: KeptPool, now: Followed): boolean {
  if (of.article === now.article && of.change === now.change) return true
  return pool.size > SMALL_POOL && now.article < of.article * 1.1
}

/** Words at most `typos` letters from a form, the nearest first and of these the commonest: as many as can be looked
 *  for. */
export const wordsSpelledLike = (db: Database, form: string, typos: number): KnownWord[] =>
  affordable(inOrder(db, forms.of(db).neighbours(form, typos)))

/** Words that a word in no article may have been meant for, the likeliest first: those spelled like it, or where there are
 *  none, those whose stems are spelled like its own. None for a number, or a word too short to be told from others. */
export function likelyWords(db: Database, { form, terms }: Misspelt): string[] {
  if (!isWord.test(form) || form.length < SHORTEST_WORD) return []
  const neighbours = forms.of(db).neighbours(form, form.length <= SHORT_WORD ? 1 : 2)
  const known = neighbours.length > 0 ? inOrder(db, neighbours) : wordsStemmedLike(db, terms)
  // Words of addresses alone are in no article that would then be found.
  return [...new Set(known.filter(({ articles }) => articles > 0).map(word => word.form))]
}

interface Misspelt {
  readonly form: string
  /** Its stems in every language it could be in. */
  readonly terms: ReadonlySet<string>
}

/** Stems that are tried, and letters that may be wrong in one. */
const MAX_STEMS = 8
const MAX_STEM_TYPOS = 1

function wordsStemmedLike(db: Database, terms: ReadonlySet<string>): KnownWord[] {
  const typed = [...new Set(Array.from(terms, stemOf))].filter(({ length }) => length >= SHORTEST_WORD)
  const near = typed.flatMap(stem => stems.of(db).neighbours(stem, MAX_STEM_TYPOS))
  const nearest = near.sort((a, b) => a.distance - b.distance).slice(0, MAX_STEMS)
  return nearest.flatMap(({ form }) => wordsOfTerms(db, [form, termIn(form, 'kk')]).slice(0, 1))
}

const isWord = /^\p{L}[\p{L}\p{M}]*$/u

function inOrder(db: Database, neighbours: readonly Neighbour[]): KnownWord[] {
  const distances = new Map(neighbours.map(({ form, distance }) => [form, distance]))
  const distanceOf = ({ form }: KnownWord) => distances.get(form) ?? 0
  return wordsOfForms(db, distances.keys())
    .sort((a, b) => distanceOf(a) - distanceOf(b) || b.articles - a.articles)
    .slice(0, MAX_SIMILAR)
}
