import type { Article, ArticleSummary, RelatedArticle } from '../../shared/article'
import { TITLE_LENGTH, titleOf } from './related'
import { foundPlaces, matchRanges } from './search/ranges'
import { snippet } from './search/snippet'
import type { Wanted } from './search/wanted'
import type { ListedArticle } from './store/listed-article'
import { BOOKMARKED, NOTED, READ, type Shelf } from './store/shelf'

/** UTF-16 units of a text that a list looks at for its best place: an article of megabytes must not slow the others. */
const MAX_LOOKED_AT = 200_000

/** What a list shows of an article.
 *  @param row of the article on the shelf
 *  @param isDoubtedCopy whether it is doubted as a copy, too */
export function summaryOf(
  article: ListedArticle,
  { marks, tags }: Shelf,
  row: number,
  wanted: readonly Wanted[],
  isDoubtedCopy: boolean,
): ArticleSummary {
  const body = article.paragraphs.join(' ').slice(0, MAX_LOOKED_AT).toWellFormed()
  const { headline, language } = article
  const opening = headline ?? snippet(body, [], TITLE_LENGTH).text
  const ranges = matchRanges(opening, headline === null ? 'body' : 'headline', language, wanted)
  const own = marks.at(row) ?? 0
  return {
    id: article.id,
    title: { text: opening, ranges },
    hasHeadline: headline !== null,
    snippet: snippet(body, foundPlaces(body, 'body', language, wanted)),
    publishedOn: article.publishedOn,
    section: article.section,
    language,
    publisher: article.source.publisher,
    sourceUrl: article.source.url,
    isRead: (own & READ) !== 0,
    isBookmarked: (own & BOOKMARKED) !== 0,
    tags: tags.at(row) ?? [],
    hasNote: (own & NOTED) !== 0,
    doubtCount: article.doubtCount + Number(isDoubtedCopy),
  }
}

/** An article as another one names it.
 *  @param similarity see RelatedArticle */
export const relatedOf = (article: Article, similarity: number | null): RelatedArticle => ({
  id: article.id,
  title: titleOf(article),
  publishedOn: article.publishedOn,
  language: article.language,
  publisher: article.source.publisher,
  sourceUrl: article.source.url,
  fileName: article.provenance.fileName,
  lines: article.provenance.lines,
  similarity,
})
