import type { Language, LineSpan, Source } from '../../../shared/article'
import type { Doubt } from '../../../shared/doubt'
import type { Leftover } from '../../../shared/importing'

/** An article as its dump gives it: no id yet, nothing invented. What the dump does not say is null. */
export interface ParsedArticle {
  readonly headline: string | null
  readonly section: string | null
  /** ISO date, YYYY-MM-DD. */
  readonly publishedOn: string | null
  readonly language: Language | null
  readonly source: Source
  readonly paragraphs: readonly string[]
  readonly lines: LineSpan
  readonly doubts: readonly Doubt[]
}

/** What a dump falls into: every character of it is in one of these. */
export type Parsed =
  | { readonly kind: 'article'; readonly article: ParsedArticle }
  | { readonly kind: 'leftover'; readonly leftover: Leftover }
