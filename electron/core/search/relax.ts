import type { Database } from 'better-sqlite3'
import type { Reading, UnknownWord } from '../../../shared/find'
import { type IdList, NO_IDS } from './id-lists'
import { type Matches, matchOne, unwantedIds } from './match'
import type { ReadQuery } from './read-query'
import { unknownWords } from './unknown-words'
import type { Wanted } from './wanted'

/** What is found where nothing has all words; among the matches may be articles that are not listed. */
export interface Relaxed {
  readonly matches: Matches
  /** Null where nothing could be left out, or nothing has any. */
  readonly most: Reading['most']
  readonly unknown: readonly UnknownWord[]
}

/** The articles that have most of what is wanted, or half as much; and the words that are in none. Measured on judged
 *  questions, few articles have the most words by chance, and those that answer have the rarer ones.
 *  @param isListed whether an article is to be counted */
export function relax(db: Database, read: ReadQuery, isListed: (id: number) => boolean): Relaxed {
  const wanted = read.wanted.flatMap(inWords)
  const found = wanted.map(each => matchOne(db, each))
  const counts = countsOf(found)
  for (const id of unwantedIds(db, read.unwanted)) counts[id] = 0
  for (const [place, ids] of found.entries()) if (wanted[place]?.isRequired) keepOnly(counts, ids)
  const has = mostOf(counts, isListed)
  const of = wanted.length
  const ids = has === 0 ? NO_IDS : idsWith(counts, Math.ceil(has / 2))
  return {
    matches: { ids, without: NO_IDS, some: wanted },
    most: has === 0 || of < 2 ? null : { has, of },
    unknown: unknownWords(
      db,
      read,
      wanted.filter((_, place) => !found[place]?.some(isListed)),
      isListed,
    ),
  }
}

/** What stands together without being a phrase can be left out part by part. */
const inWords = (wanted: Wanted): Wanted[] =>
  wanted.isPhrase ? [wanted] : wanted.words.map(word => ({ ...wanted, words: [word] }))

/** How many of some lists each id is in. */
function countsOf(lists: readonly IdList[]): Uint8Array {
  const highest = lists.reduce((id, ids) => Math.max(id, ids.at(-1) ?? 0), 0)
  const counts = new Uint8Array(highest + 1)
  for (const ids of lists) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** The most that an article has which is to be counted: nearly always the first that has so many. */
function mostOf(counts: Uint8Array, isListed: (id: number) => boolean): number {
  let most = 0
  for (const count of counts) if (count > most) most = count
  while (most > 0 && !counts.some((count, id) => count === most && isListed(id))) most--
  return most
}

function keepOnly(counts: Uint8Array, ids: IdList): void {
  let next = 0
  for (const id of ids) {
    counts.fill(0, next, id)
    next = id + 1
  }
  counts.fill(0, next)
}

function idsWith(counts: Uint8Array, least: number): IdList {
  const ids = new Int32Array(counts.length)
  let length = 0
  for (let id = 0; id < counts.length; id++) if ((counts[id] ?? 0) >= least) ids[length++] = id
  return ids.subarray(0, length)
}
