import type { Database } from 'better-sqlite3'
import type { Article } from '../../shared/article'
import type { KeptDoubt } from '../../shared/doubt'
import { type ArticleId, articleId, type FileId } from '../../shared/ids'
import { similarityTo } from './copies/exact'
import { LEAST_SIMILARITY } from './copies/likeness'
import type { NearCopies } from './copies/tables'
import type { SearchIndex } from './search/search-index'
import { snippet } from './search/snippet'
import { readArticle } from './store/articles'
import { keysNotSameAs, toldApart } from './store/not-same'

/** An article much like another, and how much. */
export interface CopyOf {
  readonly article: Article
  /** 0 to 0.99. */
  readonly similarity: number
}

const LISTED = 'SELECT coalesce(duplicate_of, id) FROM articles WHERE id = :id'
const IDS_OF_FILE = 'SELECT id FROM articles WHERE file_id = :fileId ORDER BY id'
const DISMISSED = `
  SELECT a.id FROM dismissed_doubts d JOIN articles a ON a.key = d.key AND a.duplicate_of IS NULL
   WHERE d.kind = 'duplicate'`
const IS_DISMISSED = `
  SELECT 1 FROM dismissed_doubts WHERE key = :key AND kind = 'duplicate' AND evidence = :evidence`

/** UTF-16 units of a text that stand in for a missing headline. */
export const TITLE_LENGTH = 90

/** The headline of an article, or its first words. */
export const titleOf = ({ headline, paragraphs }: Article): string =>
  headline ?? snippet(paragraphs.join(' ').slice(0, 2 * TITLE_LENGTH), [], TITLE_LENGTH).text

/** Near copies of an article, the likest first. Those that a person has told apart from it are left out, and so are exact
 *  copies, which have its key.
 *  @param limit how many at most */
export function nearCopiesOf(db: Database, index: SearchIndex, article: Article, limit: number): CopyOf[] {
  const apart = keysNotSameAs(db, article.key)
  const similarityOf = similarityTo(article)
  return index
    .nearCopies(listedIdOf(db, article.id), limit)
    .flatMap(({ id, isCompared }) => {
      const other = readArticle(db, articleId(id))
      if (other === null || apart.has(other.key)) return []
      const similarity = similarityOf(other)
      return isCompared || similarity >= LEAST_SIMILARITY ? [{ article: other, similarity }] : []
    })
    .sort((a, b) => b.similarity - a.similarity || a.article.id - b.article.id)
}

/** Near copies of one text that are looked at for versions of it: more tell nothing new. */
const MOST_COPIES_ASKED = 4

/** The same release in other languages: versions of an article and of its near copies, and near copies of these. What a
 *  person has told apart is no copy here, and no version. */
export function versionsOf(db: Database, index: SearchIndex, article: Article): Article[] {
  const areApart = toldApart(db)
  const withCopies = (id: number) => [
    id,
    ...index
      .nearCopies(id, MOST_COPIES_ASKED)
      .filter(copy => copy.isCompared && !areApart(id, copy.id))
      .map(copy => copy.id),
  ]
  const versions = withCopies(listedIdOf(db, article.id)).flatMap(id => index.versions(id))
  return [...new Set(versions.flatMap(withCopies))]
    .map(id => readArticle(db, articleId(id)))
    .filter(other => other !== null)
    .filter(other => other.language !== article.language && !areApart(article.id, other.id))
}

/** Articles that are listed with the doubt `duplicate`: near copies of one that came in earlier. Those whose doubt was
 *  dismissed are left out.
 *  @param first the first article that is looked at */
export function doubtedCopies(db: Database, index: SearchIndex, first: number): Set<number> {
  const doubted = new Set(joined(db, index.nearCopyPairs(first, Number.MAX_SAFE_INTEGER)).map(({ id }) => id))
  for (const id of db.prepare<[], number>(DISMISSED).pluck().all()) {
    const article = doubted.has(id) ? readArticle(db, articleId(id)) : null
    if (article !== null && copyDoubt(db, index, article)?.isDismissed) doubted.delete(id)
  }
  return doubted
}

/** The doubt of an article that is a near copy of one that came in earlier; its evidence is the headline of that one, or
 *  its first words.
 *  @returns null where there is none */
export function copyDoubt(db: Database, index: SearchIndex, { id, key }: Article): KeptDoubt | null {
  const listed = listedIdOf(db, id)
  const [pair] = joined(db, index.nearCopyPairs(listed, listed))
  const earlier = pair === undefined ? null : readArticle(db, articleId(pair.earlierId))
  if (earlier === null) return null
  const evidence = titleOf(earlier)
  const dismissed = db.prepare<{ key: string; evidence: string }>(IS_DISMISSED).get({ key, evidence })
  return { kind: 'duplicate', line: null, evidence, isDismissed: dismissed !== undefined }
}

/** How many articles of a file are near copies of one that came in earlier, from the file itself or another. */
export function countNearCopies(db: Database, index: SearchIndex, fileId: FileId): number {
  const ids = db.prepare<{ fileId: FileId }, number>(IDS_OF_FILE).pluck().all({ fileId })
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return 0
  const ofFile = new Set(ids)
  const later = joined(db, index.nearCopyPairs(first, last)).filter(({ id }) => ofFile.has(id))
  return new Set(later.map(({ id }) => id)).size
}

/** The article that is listed for one: itself, or the one whose exact copy it is. */
export const listedIdOf = (db: Database, id: ArticleId): ArticleId =>
  articleId(db.prepare<{ id: number }, number>(LISTED).pluck().get({ id }) ?? id)

/** Pairs that no person has told apart. */
function joined(db: Database, pairs: readonly NearCopies[]): NearCopies[] {
  if (pairs.length === 0) return []
  const areApart = toldApart(db)
  return pairs.filter(({ id, earlierId }) => !areApart(id, earlierId))
}
