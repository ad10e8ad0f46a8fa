import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { BY_RELEVANCE } from './columns'
import { anyOf, rankingOf, together } from './expression'
import { countBelow, type IdList, NO_IDS } from './id-lists'
import type { Matches } from './match'
import type { ReadQuery } from './read-query'
import type { Wanted } from './wanted'

export interface Ranked {
  /** The best first. */
  readonly ids: Int32Array
  /** Those that were not looked at, ascending: they were added before all that were. */
  readonly rest: IdList
}

/** Matches that are ranked, those that were added last: about a microsecond each. */
const MAX_RANKED = 10_000

const RANKED = `
  SELECT rowid FROM terms WHERE terms MATCH :match AND rowid BETWEEN :first AND :last
   ORDER BY ${BY_RELEVANCE}, rowid DESC`

/** Puts matches into the order of relevance: tier by tier, in each the best first, and of equals the one that was added
 *  last.
 *  @param candidates those of the matches that are wanted */
export function rank(db: Database, { wanted }: ReadQuery, { ids, has }: Matches, candidates: IdList): Ranked {
  const last = candidates.at(-1)
  if (ids === null || last === undefined) return { ids: NO_IDS, rest: candidates }
  const first = ids[Math.max(0, countBelow(ids, last + 1) - MAX_RANKED)] ?? 0
  const looked = candidates.subarray(countBelow(candidates, first))
  const isWaiting = new Uint8Array(last - first + 1)
  for (const id of looked) isWaiting[id - first] = 1
  const ranked = new Int32Array(looked.length)
  let length = 0
  const take = (id: number) => {
    if (isWaiting[id - first] !== 1) return
    isWaiting[id - first] = 0
    ranked[length++] = id
  }
  for (const match of tiersOf(wanted, has === 'all' ? together : anyOf)) {
    if (length === looked.length) break
    const inOrder = prepared<object, number>(db, RANKED).pluck().all({ match, first, last })
    for (const id of inOrder) take(id)
  }
  return { ids: ranked.subarray(0, length), rest: candidates.subarray(0, candidates.length - looked.length) }
}

/** By what matches are ranked, in FTS5's syntax: those that answer the first come before all others.
 *  @param joined puts the clauses together */
function tiersOf(wanted: readonly Wanted[], joined: (parts: readonly string[]) => string): string[] {
  const strict = joined(wanted.map(clause => rankingOf(clause, false)))
  const wide = joined(wanted.map(clause => rankingOf(clause, true)))
  return strict === wide ? [strict] : [strict, wide]
}
