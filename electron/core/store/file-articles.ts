import type { Database } from 'better-sqlite3'
import type { Doubt } from '../../../shared/doubt'
import { type ArticleKey, articleKey, type FileId } from '../../../shared/ids'
import type { ParsedArticle } from '../dump/parsed-article'
import { prepared } from '../sqlite/prepared'
import { type ContentRow, toContent } from './article-row'

/** An article of a file as the parser gave it, with its place in the library. */
export interface StoredArticle {
  readonly id: number
  readonly key: ArticleKey
  readonly ordinal: number
  readonly parsed: ParsedArticle
}

interface StoredRow extends ContentRow {
  id: number
  key: string
  ordinal: number
  doubts: string
}

const SELECT = `
  SELECT a.id, a.key, a.ordinal, a.headline, a.section, a.published_on, a.language, a.source_url, a.publisher,
         a.release_id, a.source_language, a.first_line, a.last_line, b.paragraphs, b.doubts
    FROM articles a
    JOIN bodies b ON b.article_id = a.id`
const OF_FILE = `${SELECT}
   WHERE a.file_id = :file AND a.ordinal >= :from
   ORDER BY a.ordinal
   LIMIT :limit`
const BY_ID = `${SELECT}
   WHERE a.id = :id`

const SPAN = `
  SELECT coalesce(min(id), 0) AS first, coalesce(max(id), -1) AS last FROM articles WHERE file_id = :file`

// Rows are written by insertArticle alone.
const toStored = (row: StoredRow): StoredArticle => ({
  id: row.id,
  key: articleKey(row.key),
  ordinal: row.ordinal,
  parsed: { ...toContent(row), doubts: JSON.parse(row.doubts) as Doubt[] },
})

/** The next articles of a file, in their order, the duplicates among them.
 *  @param from the place in the file of the first, from 0 */
export function readFileArticles(db: Database, file: FileId, from: number, limit: number): StoredArticle[] {
  return prepared<{ file: number; from: number; limit: number }, StoredRow>(db, OF_FILE)
    .all({ file, from, limit })
    .map(toStored)
}

export function readStoredArticle(db: Database, id: number): StoredArticle | null {
  const row = prepared<{ id: number }, StoredRow>(db, BY_ID).get({ id })
  return row === undefined ? null : toStored(row)
}

/** The first and the last id of the articles of a file; others' may lie between them. None lies between those of an empty
 *  file. */
export function spanOfFile(db: Database, file: FileId): { readonly first: number; readonly last: number } {
  const span = prepared<{ file: number }, { first: number; last: number }>(db, SPAN).get({ file })
  return span ?? { first: 0, last: -1 }
}
