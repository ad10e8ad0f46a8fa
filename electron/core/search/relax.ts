import type { Database } from 'better-sqlite3'
import type { Reading, UnknownWord } from '../../../shared/find'
import { type IdList, NO_IDS } from './id-lists'
import { type Matches, matchOne, unwantedIds } from './match'
import type { ReadQuery } from './read-query'
import { unknownWords } from './unknown-words'
import type { Wanted } from './wanted'

/** What is found where nothing has all words. */
export interface Relaxed {
  readonly matches: Matches
  /** Null where nothing could be left out, or nothing has any. */
  readonly most: Reading['most']
  readonly unknown: readonly UnknownWord[]
}

/** The articles that have most of the clauses, and the words that are in none.
 *  @param isListed whether an article is to be counted */
export function relax(db: Database, read: ReadQuery, isListed: (id: number) => boolean): Relaxed {
  const { wanted } = read
  const found = wanted.map(clause => matchOne(db, clause).filter(isListed))
  const without = wanted.filter((_, place) => found[place]?.length === 0)
  const excluded = unwantedIds(db, read.unwanted)
  const { ids, has } = withMost(wanted, found, excluded)
  const of = wanted.length
  return {
    matches: { ids, without: NO_IDS, has: 'some' },
    most: has === 0 || of < 2 ? null : { has, of },
    unknown: unknownWords(db, read, without, isListed),
  }
}

/** @param found what each clause found
 *  @returns the articles with the most clauses, among them all that are required, and how many these are */
function withMost(
  wanted: readonly Wanted[],
  found: readonly IdList[],
  excluded: IdList,
): { readonly ids: IdList; readonly has: number } {
  const required = found.filter((_, place) => wanted[place]?.isRequired)
  const highest = found.reduce((id, ids) => Math.max(id, ids.at(-1) ?? 0), 0)
  const counts = new Uint8Array(highest + 1)
  for (const ids of found) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  for (const id of excluded) counts[id] = 0
  for (const ids of required) keepOnly(counts, ids)
  const has = counts.reduce((most, count) => Math.max(most, count), 0)
  if (has === 0) return { ids: NO_IDS, has }
  const ids = new Int32Array(counts.length)
  let length = 0
  for (const [id, count] of counts.entries()) if (count === has) ids[length++] = id
  return { ids: ids.subarray(0, length), has }
}

function keepOnly(counts: Uint8Array, ids: IdList): void {
  let next = 0
  for (const id of ids) {
    counts.fill(0, next, id)
    next = id + 1
  }
  counts.fill(0, next)
}
