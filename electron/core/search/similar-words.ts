import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { affordable, type KnownWord, wordsOfForms } from './vocabulary'
import { COMMONNESS } from './word-counts'
import { type Neighbour, WordPool } from './word-pool'

/** Words a misspelt word may stand for. */
const MAX_SIMILAR = 64
/** Letters that may be wrong in a word that is in no article: fewer in a short one, which is like many. */
const SHORT_WORD = 5
const SHORTEST_WORD = 3

/** In a larger library, words that are in few articles are as likely misspelt themselves; and all would be too many. */
const ARTICLES_OF_LARGE = 200_000
const [, , FEW] = COMMONNESS

const FOLLOWED = 'SELECT article_id AS article, change FROM followed'
const ALL_WORDS = "SELECT CAST(group_concat(form, ' ') AS BLOB) FROM words"
const COMMON_WORDS = `
  SELECT CAST(group_concat(form, ' ') AS BLOB) FROM words INDEXED BY words_in_${FEW} WHERE articles >= ${FEW}`

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

const pools = new WeakMap<Database, KeptPool>()

/** The words of the library, or those it had when it was a little smaller. */
function poolOf(db: Database): WordPool {
  const now = prepared<object, Followed>(db, FOLLOWED).get({}) ?? { article: 0, change: 0 }
  const kept = pools.get(db)
  if (kept !== undefined && isGood(kept, now)) return kept.pool
  const sql = now.article > ARTICLES_OF_LARGE ? COMMON_WORDS : ALL_WORDS
  const pool = new WordPool(prepared<object, Uint8Array | null>(db, sql).pluck().get({}) ?? new Uint8Array())
  pools.set(db, { pool, of: now })
  return pool
}

function isGood({ pool, of }: KeptPool, now: Followed): boolean {
  if (of.article === now.article && of.change === now.change) return true
  return pool.size > SMALL_POOL && now.article < of.article * 1.1
}

/** Words at most `typos` letters from a form, the nearest first and of these the commonest: as many as can be looked
 *  for. */
export const wordsSpelledLike = (db: Database, form: string, typos: number): KnownWord[] =>
  affordable(inOrder(db, poolOf(db).neighbours(form, typos)))

/** Words that a word in no article may have been meant for, the likeliest first; none for a number, or a word too short
 *  to be told from others. */
export function likelyWords(db: Database, form: string): string[] {
  if (!isWord.test(form) || form.length < SHORTEST_WORD) return []
  const neighbours = poolOf(db).neighbours(form, form.length <= SHORT_WORD ? 1 : 2)
  return [...new Set(inOrder(db, neighbours).map(word => word.form))]
}

const isWord = /^\p{L}[\p{L}\p{M}]*$/u

function inOrder(db: Database, neighbours: readonly Neighbour[]): KnownWord[] {
  const distances = new Map(neighbours.map(({ form, distance }) => [form, distance]))
  const distanceOf = ({ form }: KnownWord) => distances.get(form) ?? 0
  return wordsOfForms(db, distances.keys())
    .sort((a, b) => distanceOf(a) - distanceOf(b) || b.articles - a.articles)
    .slice(0, MAX_SIMILAR)
}
