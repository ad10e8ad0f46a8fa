import type { ArticleSummary, Language } from './article'
import type { DoubtKind } from './doubt'
import type { FileId } from './ids'

export const SORTS = ['relevance', 'newest', 'oldest', 'headline'] as const
/** `relevance` without a query is `newest`. */
export type Sort = (typeof SORTS)[number]

/** Values of one field: articles with any of `include`, where it is not empty, and with none of `exclude`. `null` stands
 *  for articles that lack the field. */
export interface Choice<T> {
  readonly include: readonly (T | null)[]
  readonly exclude: readonly (T | null)[]
}

export const NO_CHOICE: Choice<never> = { include: [], exclude: [] }

/** Days as YYYY-MM-DD, both inclusive. */
export interface DateSpan {
  readonly first: string
  readonly last: string
}

/** What narrows the list: its parts are "and", several values in one are "or". */
export interface Filter {
  /** `true`: these only. `false`: none of these. `null`: either. */
  readonly isUnread: boolean | null
  readonly isBookmarked: boolean | null
  readonly dates: DateSpan | null
  readonly sections: Choice<string>
  readonly publishers: Choice<string>
  readonly languages: Choice<Language>
  readonly files: Choice<FileId>
  readonly tags: Choice<string>
  /** Doubts that were not dismissed. */
  readonly doubts: Choice<DoubtKind>
}

export const NO_FILTER: Filter = {
  isUnread: null,
  isBookmarked: null,
  dates: null,
  sections: NO_CHOICE,
  publishers: NO_CHOICE,
  languages: NO_CHOICE,
  files: NO_CHOICE,
  tags: NO_CHOICE,
  doubts: NO_CHOICE,
}

/** Typed text in the query language of docs/search.md. */
export interface TypedQuery {
  readonly text: string
  /** Typed words that stand for their own script and letters only: what they would also find was taken off. */
  readonly asTyped: readonly string[]
}

/** A question to the library. */
export interface Question extends TypedQuery {
  readonly filter: Filter
}

export const EVERYTHING: Question = { text: '', asTyped: [], filter: NO_FILTER }

export interface FindRequest extends Question {
  readonly sort: Sort
  /** Whose alphabet headlines are sorted by. */
  readonly alphabet: Language
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
  readonly reading: Reading
  /** How many matches, those that were added last, are in the order of relevance, where all would take too long: the
   *  others follow by date. Null where all are. */
  readonly rankedAmong: number | null
  /** Names the rows in this order: by it, further ones are had, be they marked meanwhile or not. */
  readonly order: number
  /** Where days, months or years begin in a list by date: none in other orders, and where it would be nearly every row. */
  readonly dateGroups: readonly DateGroup[]
}

/** Rows of one day, month or year, up to the next group. */
export interface DateGroup {
  /** YYYY-MM-DD, YYYY-MM or YYYY; null for articles without a date. */
  readonly start: string | null
  /** Position of the first of them in the list. */
  readonly first: number
}

export const MAX_DATE_GROUPS = 2_000

/** Rows of a list by their positions, from 0, both inclusive. */
export interface RowSpan {
  readonly first: number
  readonly last: number
}

/** Spans that one call may name, and rows that one call gives the ids of. */
export const MAX_SPANS = 10_000
export const MAX_IDS = 100_000

/** How a query was understood. */
export interface Reading {
  /** Something in it looked like syntax and was none: it was taken as plain words. */
  readonly isPlain: boolean
  /** No article has all words: those are shown that have most of them. Null where some have all. */
  readonly most: { readonly has: number; readonly of: number } | null
  /** Words that also stand for others, in another script or with Kazakh letters. */
  readonly also: readonly AlsoFound[]
  /** Words that are in no article. */
  readonly unknown: readonly UnknownWord[]
}

export interface AlsoFound {
  /** The word as it was typed: what `asTyped` takes off. */
  readonly typed: string
  /** The commonest of the forms it stands for besides, at most MAX_FORMS_SHOWN. */
  readonly forms: readonly string[]
  /** It was taken off: `forms` are not looked for. */
  readonly isOff: boolean
}

export interface UnknownWord {
  readonly typed: string
  /** Words of the library that are spelled much alike, the likeliest first. */
  readonly similar: readonly string[]
  /** The whole query with the likeliest in the word's place; null where none is alike. */
  readonly corrected: string | null
}

export const MAX_FORMS_SHOWN = 8

/** Why articles were found: the forms of each word that were looked for. */
export interface Explanation {
  readonly words: readonly ExplainedWord[]
}

export interface ExplainedWord {
  readonly typed: string
  /** In its own script and letters, the commonest first, and what it stands for besides. */
  readonly forms: readonly FormCount[]
  readonly also: readonly FormCount[]
  /** Further forms, rarer than those. */
  readonly leftOut: number
}

export interface FormCount {
  readonly form: string
  /** Articles of the library that have it. */
  readonly articles: number
}

export interface FacetValue<T> {
  readonly value: T | null
  readonly count: number
}

export interface FileFacetValue extends FacetValue<FileId> {
  readonly name: string
}

/** Counts under the question; each list ignores its own part of the filter, so that a choice can be changed. Lists have
 *  the commonest first and MAX_FACET_VALUES at most. */
export interface Facets {
  readonly all: number
  readonly unread: number
  readonly bookmarked: number
  readonly sections: readonly FacetValue<string>[]
  readonly publishers: readonly FacetValue<string>[]
  readonly languages: readonly FacetValue<Language>[]
  readonly files: readonly FileFacetValue[]
  /** An article with several tags, or doubts, counts under each, and once under each tag that these lie in; choosing a tag
   *  chooses all that lie in it. */
  readonly tags: readonly FacetValue<string>[]
  readonly doubts: readonly FacetValue<DoubtKind>[]
  readonly timeline: Timeline
}

export const MAX_FACET_VALUES = 500

/** Facets that may have more values than are told at once. */
export const LONG_FACETS = ['sections', 'publishers', 'files', 'tags'] as const
export type LongFacet = (typeof LONG_FACETS)[number]

export interface FacetRequest extends Question {
  /** Those that are wanted with their rare values too, MAX_WHOLE_FACET_VALUES at most. */
  readonly whole?: readonly LongFacet[]
}

export const MAX_WHOLE_FACET_VALUES = 20_000

/** Articles by their dates. */
export interface Timeline {
  /** Every month from the library's first to its last, the earliest first, those without articles among them. */
  readonly months: readonly TimeBucket[]
  /** Every day of the library, where it spans no more than MAX_DAYS_SHOWN; else every day of the months that the filter's
   *  dates touch, where these are no more; else empty. */
  readonly days: readonly TimeBucket[]
  /** Articles without a date. */
  readonly undated: number
}

export interface TimeBucket {
  /** YYYY-MM or YYYY-MM-DD. */
  readonly start: string
  /** Articles under the question. */
  readonly count: number
  /** Articles in the library: 0 where nothing of that time was brought in. */
  readonly inLibrary: number
}

export const MAX_DAYS_SHOWN = 92
