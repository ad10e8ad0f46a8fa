import type { Database } from 'better-sqlite3'
import { anyOf, rankingOf, together, type Width } from './expression'
import { countBelow, type IdList, NO_IDS } from './id-lists'
import type { Matches } from './match'
import { bestMatching } from './postings'
import type { ReadQuery } from './read-query'
import type { Wanted } from './wanted'

export interface Ranked {
  /** The best first. */
  readonly ids: Int32Array
  /** Those that were not looked at, ascending: they were added before all that were. */
  readonly rest: IdList
}

// A microsecond for each match and each term that it could have.
const MAX_RANKED = 5_000
const LEAST_RANKED = 1_000
const MAX_WORK = 20_000
/** Candidates that are named one by one: naming more takes longer than to rank what lies between. */
const FEW = 1_000

/** Puts matches into the order of relevance: tier by tier, in each the best first, and of equals the one that was added
 *  last. Of very many, only those that were added last are looked at.
 *  @param candidates those of the matches that are wanted, ascending */
export function rank(db: Database, read: ReadQuery, { ids, some }: Matches, candidates: IdList): Ranked {
  const last = candidates.at(-1)
  if (ids === null || last === undefined) return { ids: NO_IDS, rest: candidates }
  const wanted = some ?? read.wanted
  const first = ids[Math.max(0, countBelow(ids, last + 1) - affordable(wanted))] ?? 0
  const from = countBelow(candidates, first)
  const order = new TakenInOrder(candidates.subarray(from))
  for (const match of tiersOf(wanted, some !== null)) {
    if (order.isFull) break
    const among = order.countLeft <= FEW ? order.left() : null
    for (const id of bestMatching(db, match, { first, last, among }, null)) order.take(id)
  }
  return { ids: order.all(), rest: candidates.subarray(0, from) }
}

/** By what matches are ranked, in FTS5's syntax: those that answer the first come before all others.
 *  @param isAnyEnough whether one of the clauses answers, rather than all */
function tiersOf(wanted: readonly Wanted[], isAnyEnough: boolean): string[] {
  const joined = isAnyEnough ? anyOf : together
  const rankedBy = (clauses: readonly Wanted[], width: Width) =>
    joined(clauses.map(clause => rankingOf(clause, width, wanted.length)))
  const isOneWordEnough = isAnyEnough || wanted.flatMap(({ words }) => words).length === 1
  const tiers = [rankedBy(wanted, 'own')]
  let narrower: Width = 'own'
  for (const width of ['near', 'also'] as const) {
    const added = withAdded(wanted, width)
    if (added.length === 0) continue
    // Of one word, what is left has none of the terms before: FTS5 need not count their articles once more.
    tiers.push(
      isOneWordEnough
        ? rankedBy(added, 'own')
        : `(${rankedBy(wanted, width)}) NOT (${rankedBy(wanted, narrower)})`,
    )
    narrower = width
  }
  return tiers
}

/** Clauses with the terms alone that a width has and none before it. */
const withAdded = (wanted: readonly Wanted[], width: 'near' | 'also'): Wanted[] =>
  wanted
    .map(clause => ({
      ...clause,
      words: clause.words.map(word => ({
        ...word,
        terms: width === 'near' ? word.near : new Set([...word.also].filter(term => !word.near.has(term))),
      })),
    }))
    .filter(({ words }) => words.some(({ terms }) => terms.size > 0))

/** How many matches can be ranked: the more terms answer the query, the fewer. */
function affordable(wanted: readonly Wanted[]): number {
  const terms = wanted.flatMap(({ words }) => words).reduce((sum, word) => sum + word.terms.size, 0)
  return Math.max(LEAST_RANKED, Math.min(MAX_RANKED, Math.floor(MAX_WORK / terms)))
}

/** Ids that are put into an order, each once. */
class TakenInOrder {
  readonly #ids: IdList
  readonly #first: number
  readonly #isLeft: Uint8Array
  readonly #ordered: Int32Array
  #count = 0

  constructor(ids: IdList) {
    this.#ids = ids
    this.#first = ids[0] ?? 0
    this.#isLeft = new Uint8Array((ids.at(-1) ?? 0) - this.#first + 1)
    for (const id of ids) this.#isLeft[id - this.#first] = 1
    this.#ordered = new Int32Array(ids.length)
  }

  get countLeft(): number {
    return this.#ids.length - this.#count
  }

  get isFull(): boolean {
    return this.countLeft === 0
  }

  left(): IdList {
    return this.#ids.filter(id => this.#isLeft[id - this.#first] === 1)
  }

  /** Puts an id behind those that were taken; one that is not left is passed over. */
  take(id: number): void {
    if (this.#isLeft[id - this.#first] !== 1) return
    this.#isLeft[id - this.#first] = 0
    this.#ordered[this.#count++] = id
  }

  /** All of them: what nothing was said of comes last. */
  all(): Int32Array {
    if (!this.isFull) for (const id of this.left().toReversed()) this.take(id)
    return this.#ordered
  }
}
