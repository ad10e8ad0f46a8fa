import type { DoubtKind } from '../../shared/doubt'
import type { Failure } from '../../shared/failure'
import type { FileReport, Leftover } from '../../shared/importing'
import type { ParsedArticle } from './dump/parsed-article'

/** Leftovers named in a report; the library keeps them all. */
const MAX_REPORTED_LEFTOVERS = 1_000

/** What a file held, as it is counted up. */
export class Tally {
  readonly #path: string
  readonly #doubts: Partial<Record<DoubtKind, number>> = {}
  readonly #leftovers: Leftover[] = []
  #articles = 0
  #duplicates = 0

  constructor(path: string) {
    this.#path = path
  }

  get articles(): number {
    return this.#articles
  }

  addArticle({ doubts }: ParsedArticle, isDuplicate: boolean): void {
    this.#articles++
    if (isDuplicate) this.#duplicates++
    for (const { kind } of doubts) this.#doubts[kind] = (this.#doubts[kind] ?? 0) + 1
  }

  addLeftover(leftover: Leftover): void {
    if (this.#leftovers.length < MAX_REPORTED_LEFTOVERS) this.#leftovers.push(leftover)
  }

  report(status: 'imported' | 'unchanged'): FileReport {
    return {
      path: this.#path,
      status,
      articles: this.#articles,
      duplicates: this.#duplicates,
      doubts: this.#doubts,
      leftovers: this.#leftovers,
      failure: null,
    }
  }
}

/** The report of a file of which nothing came in. */
export function emptyReport(path: string, status: 'stopped' | 'failed', failure: Failure | null): FileReport {
  return { path, status, articles: 0, duplicates: 0, doubts: {}, leftovers: [], failure }
}
