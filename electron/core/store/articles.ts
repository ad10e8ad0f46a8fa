import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import {
  type ArticleId,
  type ArticleKey,
  articleId,
  articleKey,
  type FileId,
  fileId,
} from '../../../shared/ids'
import type { ParsedArticle } from '../dump/parsed-article'
import { prepared } from '../sqlite/prepared'
import { keyOf } from '../text/article-key'
import { type ContentRow, toContent } from './article-row'
import { bitsOf, keptDoubts } from './doubts'

// Among those that are listed, or will be when their own file is in.
const FIND_ORIGINAL = `
  SELECT a.id
    FROM articles a
    JOIN files f ON f.id = a.file_id
   WHERE a.key = :key AND a.duplicate_of IS NULL
     AND (f.id = :fileId OR f.imported_at IS NOT NULL AND f.removed_at IS NULL)
   ORDER BY a.id
   LIMIT 1`
const INSERT = `
  INSERT INTO articles (file_id, ordinal, key, duplicate_of, headline, section, published_on, language, source_url,
                        publisher, release_id, source_language, first_line, last_line, doubt_kinds)
  VALUES (:fileId, :ordinal, :key, :duplicateOf, :headline, :section, :publishedOn, :language, :sourceUrl,
          :publisher, :releaseId, :sourceLanguage, :firstLine, :lastLine, :doubtKinds)`
const INSERT_BODY = `
  INSERT INTO bodies (article_id, paragraphs, doubts) VALUES (:id, :paragraphs, :doubts)`

export interface InsertedArticle {
  readonly id: number
  readonly isDuplicate: boolean
}

/** Adds an article of a file. One whose key the library has already is kept as a duplicate and not listed: its lines,
 *  date and source stay with it.
 *  @param ordinal its place in the file, from 0
 *  @param key the article's own, where it is known already */
export function insertArticle(
  db: Database,
  file: FileId,
  ordinal: number,
  parsed: ParsedArticle,
  key: ArticleKey = keyOf(parsed),
): InsertedArticle {
  const original = prepared<{ key: string; fileId: number }, { id: number }>(db, FIND_ORIGINAL).get({
    key,
    fileId: file,
  })
  const { lastInsertRowid } = prepared(db, INSERT).run({
    fileId: file,
    ordinal,
    key,
    duplicateOf: original?.id ?? null,
    headline: parsed.headline,
    section: parsed.section,
    publishedOn: parsed.publishedOn,
    language: parsed.language,
    sourceUrl: parsed.source.url,
    publisher: parsed.source.publisher,
    releaseId: parsed.source.releaseId,
    sourceLanguage: parsed.source.language,
    firstLine: parsed.lines.first,
    lastLine: parsed.lines.last,
    doubtKinds: bitsOf(parsed.doubts.map(({ kind }) => kind)),
  })
  prepared(db, INSERT_BODY).run({
    id: lastInsertRowid,
    paragraphs: JSON.stringify(parsed.paragraphs),
    doubts: JSON.stringify(parsed.doubts),
  })
  return { id: Number(lastInsertRowid), isDuplicate: original !== undefined }
}

const COUNT_DUPLICATES = 'SELECT count(*) FROM articles WHERE file_id = :file AND duplicate_of IS NOT NULL'

/** Articles of a file that are not listed, as another one stands for them. */
export function countDuplicates(db: Database, file: FileId): number {
  return db.prepare<{ file: number }, number>(COUNT_DUPLICATES).pluck().get({ file }) ?? 0
}

interface ArticleRow extends ContentRow {
  id: number
  key: string
  file_id: number
  name: string
  hash: string
  imported_at: number
  encoding: string
  parser_version: number
  doubts: string
  dismissed: string
  read_at: number | null
  bookmarked_at: number | null
  tags: string
  note: string | null
}

const SELECT = `
  SELECT a.id, a.key, a.headline, a.section, a.published_on, a.language, a.source_url, a.publisher, a.release_id,
         a.source_language, a.first_line, a.last_line, a.file_id,
         f.name, f.hash, f.imported_at, f.encoding, f.parser_version,
         b.paragraphs, b.doubts, m.read_at, m.bookmarked_at,
         (SELECT json_group_array(json_object('kind', d.kind, 'evidence', d.evidence))
            FROM dismissed_doubts d
           WHERE d.key = a.key) AS dismissed,
         (SELECT json_group_array(t.tag ORDER BY t.tag) FROM tags t WHERE t.key = a.key) AS tags,
         n.note
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
    JOIN bodies b ON b.article_id = a.id
    LEFT JOIN marks m ON m.key = a.key
    LEFT JOIN notes n ON n.key = a.key`
const BY_ID = `${SELECT}
   WHERE a.id = :id`
const IS_KEPT = `
  SELECT 1 FROM articles a JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL WHERE a.id = :id`
const IS_ANY_KEPT = `
  SELECT 1 FROM articles a CROSS JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL
   WHERE a.id BETWEEN :first AND :last
   LIMIT 1`
const LISTED = `${BY_ID} AND a.duplicate_of IS NULL`
const LISTED_OF_KEY = `
  SELECT a.id
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE a.key = :key AND a.duplicate_of IS NULL
   ORDER BY a.id
   LIMIT 1`
const AFTER = `${SELECT}
   WHERE a.id > :after AND a.duplicate_of IS NULL
   ORDER BY a.id
   LIMIT :limit`

function toArticle(row: ArticleRow): Article {
  const { lines, ...content } = toContent(row)
  return {
    ...content,
    id: articleId(row.id),
    key: articleKey(row.key),
    doubts: keptDoubts(row.doubts, row.dismissed),
    provenance: {
      fileId: fileId(row.file_id),
      fileName: row.name,
      fileHash: row.hash,
      importedAt: row.imported_at,
      encoding: row.encoding,
      parserVersion: row.parser_version,
      lines,
    },
    isRead: row.read_at !== null,
    isBookmarked: row.bookmarked_at !== null,
    tags: JSON.parse(row.tags) as string[],
    note: row.note,
  }
}

/** An article of a file that is wholly in, or null. */
export function readArticle(db: Database, id: ArticleId): Article | null {
  const row = prepared<{ id: number }, ArticleRow>(db, BY_ID).get({ id })
  return row === undefined ? null : toArticle(row)
}

/** Whether an article is listed or may be: its file is in, be it hidden. */
export function isKept(db: Database, id: number): boolean {
  return prepared(db, IS_KEPT).get({ id }) !== undefined
}

/** The same of any article between two, both inclusive. */
export function isAnyKept(db: Database, first: number, last: number): boolean {
  return prepared(db, IS_ANY_KEPT).get({ first, last }) !== undefined
}

/** An article that is listed, or null. */
export function readListedArticle(db: Database, id: number): Article | null {
  const row = prepared<{ id: number }, ArticleRow>(db, LISTED).get({ id })
  return row === undefined ? null : toArticle(row)
}

/** The article that is listed under a key, or null. */
export function listedIdOfKey(db: Database, key: ArticleKey): ArticleId | null {
  const row = prepared<{ key: string }, { id: number }>(db, LISTED_OF_KEY).get({ key })
  return row === undefined ? null : articleId(row.id)
}

/** The next articles that are listed, in the order they came in.
 *  @param after the last id that is known, 0 for none */
export function readArticlesAfter(db: Database, after: number, limit: number): Article[] {
  return prepared<{ after: number; limit: number }, ArticleRow>(db, AFTER)
    .all({ after, limit })
    .map(toArticle)
}

const COPIES = `
  SELECT a.id
    FROM articles own
    JOIN articles a ON a.key = own.key AND a.id <> own.id
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE own.id = :id
   ORDER BY a.id
   LIMIT :limit`

/** Articles with the same key, letter for letter, wherever they came from.
 *  @param limit how many at most */
export function exactCopies(db: Database, id: ArticleId, limit: number): ArticleId[] {
  const ids = prepared<{ id: number; limit: number }, { id: number }>(db, COPIES).all({ id, limit })
  return ids.map(row => articleId(row.id))
}
