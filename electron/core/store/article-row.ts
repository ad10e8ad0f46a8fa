import type { ArticleContent, Language, LineSpan } from '../../../shared/article'

/** The columns of an article and its body that hold what its file says of it. */
export interface ContentRow {
  headline: string | null
  section: string | null
  published_on: string | null
  language: Language | null
  source_url: string | null
  publisher: string | null
  release_id: string | null
  source_language: string | null
  first_line: number
  last_line: number
  paragraphs: string
}

type Content = Omit<ArticleContent, 'doubts'> & { readonly lines: LineSpan }

// Rows are written by insertArticle alone, so the JSON and the language are what the types say.
export const toContent = (row: ContentRow): Content => ({
  headline: row.headline,
  section: row.section,
  publishedOn: row.published_on,
  language: row.language,
  source: {
    url: row.source_url,
    publisher: row.publisher,
    releaseId: row.release_id,
    language: row.source_language,
  },
  paragraphs: JSON.parse(row.paragraphs) as string[],
  lines: { first: row.first_line, last: row.last_line },
})
