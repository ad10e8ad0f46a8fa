import type { Doubt, KeptDoubt } from './doubt'
import type { ArticleId, ArticleKey, FileId } from './ids'
import type { Highlight, ReadingPlace } from './marking'

export const LANGUAGES = ['en', 'ru', 'kk'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where an article says it comes from. `language` is what the address claims, not what the text is in. */
export interface Source {
  /** http or https, never anything else. */
  readonly url: string | null
  /** The gov.kz entity in the path, or the name that stood in place of an address. */
  readonly publisher: string | null
  readonly releaseId: string | null
  readonly language: string | null
}

/** Lines of the file, from 1, both inclusive. */
export interface LineSpan {
  readonly first: number
  readonly last: number
}

/** The file an article came from, as it was when it was brought in. */
export interface Provenance {
  readonly fileId: FileId
  readonly fileName: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly fileHash: string
  readonly importedAt: number
  readonly encoding: string
  readonly parserVersion: number
  readonly lines: LineSpan
}

/** What a file says of an article; whatever it does not say is null. */
export interface ArticleContent {
  readonly headline: string | null
  readonly section: string | null
  /** ISO date, YYYY-MM-DD. */
  readonly publishedOn: string | null
  readonly language: Language | null
  readonly source: Source
  readonly paragraphs: readonly string[]
  readonly doubts: readonly Doubt[]
}

/** An article of a library. */
export interface Article extends Omit<ArticleContent, 'doubts'> {
  readonly id: ArticleId
  readonly key: ArticleKey
  readonly doubts: readonly KeptDoubt[]
  readonly provenance: Provenance
  readonly isRead: boolean
  readonly isBookmarked: boolean
  /** Sorted by code point. */
  readonly tags: readonly string[]
  readonly note: string | null
}

/** UTF-16 offsets into the text it belongs to; `end` is exclusive. Ranges of one text are sorted and apart. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface MarkedText {
  readonly text: string
  readonly ranges: readonly TextRange[]
}

/** Lines of a file as they stand in it. */
export interface FileLines {
  readonly fileName: string
  /** Number of the first of them, from 1. */
  readonly first: number
  readonly lines: readonly string[]
  /** Whether less is shown than was asked for: there is a bound to lines and to their length. */
  readonly isCut: boolean
}

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly id: ArticleId
  /** The headline, or the first words where there is none; with the query's matches. */
  readonly title: MarkedText
  readonly hasHeadline: boolean
  /** The best place for the query, or the opening of the text. Empty for an article without a body. */
  readonly snippet: MarkedText
  readonly publishedOn: string | null
  readonly section: string | null
  readonly language: Language | null
  readonly publisher: string | null
  readonly sourceUrl: string | null
  readonly isRead: boolean
  readonly isBookmarked: boolean
  readonly tags: readonly string[]
  readonly hasNote: boolean
  /** Doubts that were not dismissed. */
  readonly doubtCount: number
}

/** Where the words of a doubt stand in an article; a number counts paragraphs from 0. */
export interface DoubtPlace {
  readonly part: 'headline' | number
  readonly range: TextRange
}

/** Another article that says the same: a copy, or the same release in another language. */
export interface RelatedArticle {
  readonly id: ArticleId
  /** The headline, or the first words where there is none. */
  readonly title: string
  readonly publishedOn: string | null
  readonly language: Language | null
  readonly publisher: string | null
  readonly sourceUrl: string | null
  readonly fileName: string
  readonly lines: LineSpan
  /** How much of the two texts is the same, 0 to 1; 1 is letter for letter. Null between languages. */
  readonly similarity: number | null
}

/** An article with the places that the query found in it. */
export interface OpenedArticle {
  readonly article: Article
  /** One for each paragraph: it may be in another language than most of the article. */
  readonly paragraphLanguages: readonly (Language | null)[]
  /** In the order of the text, apart. */
  readonly highlights: readonly Highlight[]
  /** Where the person stopped reading; null for one that was not begun or was read to its end. */
  readonly readingPlace: ReadingPlace | null
  /** One for each doubt, in order; null where its words do not stand in what is shown. */
  readonly doubtPlaces: readonly (DoubtPlace | null)[]
  /** The same text elsewhere, the likest first. Exact copies are listed once, so this is where the others are seen. */
  readonly copies: readonly RelatedArticle[]
  /** The same release in other languages. */
  readonly versions: readonly RelatedArticle[]
  readonly headlineRanges: readonly TextRange[]
  /** One list for each paragraph, in order. */
  readonly paragraphRanges: readonly (readonly TextRange[])[]
}
