import type { Database } from 'better-sqlite3'
import type { Article, OpenedArticle, RelatedArticle } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import type { TypedQuery } from '../../shared/find'
import { type ArticleId, articleId } from '../../shared/ids'
import { doubtPlaces } from './doubt-places'
import { relatedOf } from './find-summary'
import { paragraphLanguages } from './paragraph-languages'
import { copyDoubt, listedIdOf, nearCopiesOf, versionsOf } from './related'
import { matchRanges } from './search/ranges'
import type { SearchIndex } from './search/search-index'
import { exactCopies, readArticle, readListedArticle } from './store/articles'
import { readHighlights } from './store/highlights'
import { readReadingPlace } from './store/reading-places'

/** Copies of an article that are listed with it: boilerplate may have thousands. */
const MAX_RELATED = 50
/** Articles on the same things: more are a list of their own. */
const MAX_SIMILAR = 8

/** An article whose file is in.
 *  @throws OqyrmanError article-missing */
export function readKnownArticle(db: Database, id: ArticleId): Article {
  const article = readArticle(db, id)
  if (article === null) throw new OqyrmanError({ kind: 'article-missing', id })
  return article
}

/** An article with the places that a query finds in it.
 *  @throws OqyrmanError article-missing, IndexBroken */
export function openedArticle(
  db: Database,
  index: SearchIndex,
  id: ArticleId,
  query: TypedQuery,
): OpenedArticle {
  const article = withCopyDoubt(db, index, readKnownArticle(db, id))
  const { wanted } = index.read(query)
  const rangesIn = (part: string, field: 'headline' | 'body') =>
    matchRanges(part, field, article.language, wanted)
  return {
    article,
    paragraphLanguages: paragraphLanguages(article),
    highlights: readHighlights(db, article.key, article),
    readingPlace: readReadingPlace(db, article.key),
    doubtPlaces: doubtPlaces(article),
    copies: [
      ...exactCopies(db, id, MAX_RELATED).map(copy => relatedOf(readKnownArticle(db, copy), 1)),
      ...nearCopiesOf(db, index, article, MAX_RELATED).map(copy => relatedOf(copy.article, copy.similarity)),
    ].slice(0, MAX_RELATED),
    versions: versionsOf(db, index, article).map(version => relatedOf(version, null)),
    headlineRanges: rangesIn(article.headline ?? '', 'headline'),
    paragraphRanges: article.paragraphs.map(paragraph => rangesIn(paragraph, 'body')),
  }
}

/** An article with the doubt that only the whole library tells of. */
function withCopyDoubt(db: Database, index: SearchIndex, article: Article): Article {
  const doubt = copyDoubt(db, index, article)
  return doubt === null ? article : { ...article, doubts: [...article.doubts, doubt] }
}

/** Listed articles that tell of the same things, the nearest first; copies and versions, which an article is opened
 *  with, are left out.
 *  @throws OqyrmanError article-missing, IndexBroken */
export function similarTo(db: Database, index: SearchIndex, id: ArticleId): RelatedArticle[] {
  const article = readKnownArticle(db, id)
  const versions = versionsOf(db, index, article)
  const same = new Set<number>([
    listedIdOf(db, id),
    ...[article, ...versions].flatMap(each => [
      each.id,
      ...nearCopiesOf(db, index, each, MAX_RELATED).map(copy => copy.article.id),
    ]),
  ])
  return index
    .similar(article, MAX_SIMILAR + same.size)
    .filter(other => !same.has(other))
    .map(other => readListedArticle(db, articleId(other)))
    .filter(other => other !== null)
    .slice(0, MAX_SIMILAR)
    .map(other => relatedOf(other, null))
}
