import { styleText } from 'node:util'
import type { LibraryApi } from '../../shared/api'
import {
  type ArticleSummary,
  LANGUAGES,
  type Language,
  type MarkedText,
  type TextRange,
} from '../../shared/article'
import { type FindRequest, type FoundArticles, MAX_ROWS, type Question } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import type { Words } from '../../shared/words/words'
import { harmless } from './printer'

/** An article in a list, as other programs get it. */
export interface Hit {
  readonly id: ArticleId
  readonly headline: string | null
  readonly publishedOn: string | null
  readonly language: Language | null
  readonly publisher: string | null
  readonly sourceUrl: string | null
  readonly snippet: string
  /** Where in the snippet the query's words are. */
  readonly ranges: readonly TextRange[]
}

export function hitOf(article: ArticleSummary): Hit {
  const { id, title, hasHeadline, publishedOn, language, publisher, sourceUrl, snippet } = article
  const headline = hasHeadline ? title.text : null
  return {
    id,
    headline,
    publishedOn,
    language,
    publisher,
    sourceUrl,
    snippet: snippet.text,
    ranges: snippet.ranges,
  }
}

/** The answer to a question: its first page, and all its articles page by page. */
export async function findAll(
  library: Pick<LibraryApi, 'findArticles'>,
  question: Question,
  { sort, alphabet }: Pick<FindRequest, 'sort' | 'alphabet'>,
  limit: number | null,
): Promise<{ first: FoundArticles; articles: AsyncGenerator<ArticleSummary> }> {
  const wanted = limit ?? Number.POSITIVE_INFINITY
  const page = (from: number) =>
    library.findArticles({ ...question, sort, alphabet, from, limit: Math.min(MAX_ROWS, wanted - from) })
  const first = await page(0)
  async function* articles() {
    let rows = first.articles
    let from = 0
    while (rows.length > 0) {
      yield* rows
      from += rows.length
      if (from >= wanted) return
      rows = (await page(from)).articles
    }
  }
  return { first, articles: articles() }
}

/** The alphabet of the words' language. */
export const alphabetOf = ({ locale }: Words): Language =>
  LANGUAGES.find(language => language === locale) ?? 'en'

/** One line of a list for people. */
export function hitLine(article: ArticleSummary, words: Words): string {
  const { id, title, hasHeadline, publishedOn, language, publisher } = article
  const shown = hasHeadline ? marked(title) : words.t('command-line.no-headline', { words: marked(title) })
  const columns = [String(id).padStart(6), (publishedOn ?? '').padEnd(10), (language ?? '').padEnd(2), shown]
  return [...columns, publisher === null ? '' : `(${harmless(publisher)})`].join('  ').trimEnd()
}

/** A text with its ranges in bold, where the terminal can show it. */
export function marked({ text, ranges }: MarkedText): string {
  let shown = ''
  let end = 0
  for (const range of ranges) {
    shown += harmless(text.slice(end, range.start))
    shown += styleText('bold', harmless(text.slice(range.start, range.end)))
    end = range.end
  }
  return shown + harmless(text.slice(end))
}
