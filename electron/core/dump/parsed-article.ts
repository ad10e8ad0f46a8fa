import type { ArticleContent, LineSpan } from '../../../shared/article'
import type { Leftover } from '../../../shared/importing'

/** An article as its dump gives it: no id yet, nothing invented. */
export interface ParsedArticle extends ArticleContent {
  readonly lines: LineSpan
}

/** What a dump falls into: every character of it is in one of these. */
export type Parsed =
  | { readonly kind: 'article'; readonly article: ParsedArticle }
  | { readonly kind: 'leftover'; readonly leftover: Leftover }
