import type { Article, ArticleSummary, RelatedArticle } from '../../shared/article'
import { TITLE_LENGTH, titleOf } from './related'
import { foundPlaces, matchRanges } from './search/ranges'

import { snippet } from './search/snippet'
import type { Wanted } from './search/wanted'

/** UTF-16 units of a text that a list looks at for its best place: an article of megabytes must not slow the others. */
const MAX_LOOKED_AT = 200_000

/** What a list shows of an article. */
export function summaryOf(
  article: Article,
  wanted: readonly Wanted[],
  isDoubtedCopy: boolean,
): ArticleSummary {
  const body = article.paragraphs.join(' ').slice(0, MAX_LOOKED_AT).toWellFormed()
  const { headline } = article
  return {
    id: article.id,
    title:
      headline === null
        ? snippet(body, [], TITLE_LENGTH)
        : { text: headline, ranges: matchRanges(headline, 'headline', article.language, wanted) },
    hasHeadline: headline !== null,
    snippet: snippet(body, foundPlaces(body, 'body', article.language, wanted)),
    publishedOn: article.publishedOn,
    section: article.section,
    language: article.language,
    publisher: article.source.publisher,
    sourceUrl: article.source.url,
    isRead: article.isRead,
    isBookmarked: article.isBookmarked,
    tags: article.tags,
    hasNote: article.note !== null,
    doubtCount: article.doubts.filter(({ isDismissed }) => !isDismissed).length + Number(isDoubtedCopy),
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
