import type { ArticleSummary, Language } from './article'
import type { DoubtKind } from './doubt'

export const SORTS = ['relevance', 'newest', 'oldest', 'headline'] as const
/** `relevance` without a query is `newest`. */
export type Sort = (typeof SORTS)[number]

/** What narrows the list. Empty lists narrow nothing; several values in one list are "or", lists are "and".
 *  `null` in a list stands for articles that lack the field. */
export interface Filter {
  readonly isUnread: boolean
  readonly isBookmarked: boolean
  readonly sections: readonly (string | null)[]
  readonly publishers: readonly (string | null)[]
  readonly languages: readonly (Language | null)[]
  /** Doubts that were not dismissed; null stands for articles without any. */
  readonly doubts: readonly (DoubtKind | null)[]
}

export const NO_FILTER: Filter = {
  isUnread: false,
  isBookmarked: false,
  sections: [],
  publishers: [],
  languages: [],
  doubts: [],
}

/** A question to the library: typed text in the query language of docs/search.md, and a filter. */
export interface Question {
  readonly text: string
  readonly filter: Filter
}

export interface FindRequest extends Question {
  readonly sort: Sort
  /** Position of the first wanted row in the whole answer, from 0. */
  readonly from: number
  /** Rows wanted, at most MAX_ROWS. */
  readonly limit: number
}

/** Rows one call may ask for: more than any screen shows, little enough to stay quick. */
export const MAX_ROWS = 500
/** Characters of typed text that are looked at. */
export const MAX_QUERY_LENGTH = 10_000

export interface FoundArticles {
  /** Articles that answer the question, exactly. */
  readonly total: number
  readonly from: number
  readonly articles: readonly ArticleSummary[]
  readonly tookMs: number
}

export interface FacetValue<T> {
  readonly value: T | null
  readonly count: number
}

/** Counts under the question; each list ignores its own part of the filter, so that a choice can be changed. */
export interface Facets {
  readonly all: number
  readonly unread: number
  readonly bookmarked: number
  readonly sections: readonly FacetValue<string>[]
  readonly publishers: readonly FacetValue<string>[]
  readonly languages: readonly FacetValue<Language>[]
  /** An article with several doubts counts under each. */
  readonly doubts: readonly FacetValue<DoubtKind>[]
}
