import type { DoubtKind } from '../../shared/doubt'
import type { Failure } from '../../shared/failure'
import type { FileReport, Leftover } from '../../shared/importing'
import type { ParsedArticle } from './dump/parsed-article'

/** Leftovers named in a report; the library keeps them all. */
const MAX_REPORTED_LEFTOVERS = 1_000

type Counts = Pick<FileReport, 'articles' | 'duplicates' | 'doubts' | 'leftovers'>

/** What a file held, as it is counted up. */
export class Tally {
  readonly #doubts: Partial<Record<DoubtKind, number>> = {}
  readonly #leftovers: Leftover[] = []
  #articles = 0
  #duplicates = 0

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

  counts(): Counts {
    return {
      articles: this.#articles,
      duplicates: this.#duplicates,
      doubts: this.#doubts,
      leftovers: this.#leftovers,
    }
  }
}

const NOTHING_IN: Omit<FileReport, 'path' | 'status'> = {
  fileId: null,
  encoding: null,
  articles: 0,
  duplicates: 0,
  nearCopies: 0,
  doubts: {},
  leftovers: [],
  failure: null,
}

/** The report of a file before anything of it is counted. */
export const emptyReport = (
  path: string,
  status: FileReport['status'],
  facts: Partial<Pick<FileReport, 'fileId' | 'encoding'>> & { readonly failure?: Failure } = {},
): FileReport => ({ ...NOTHING_IN, path, status, ...facts })
