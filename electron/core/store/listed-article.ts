import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import type { ArticleId } from '../../../shared/ids'
import { prepared } from '../sqlite/prepared'
import { type ContentRow, toContent } from './article-row'
import { keptDoubts } from './doubts'

/** What a list reads of an article; the shelf has the rest of what it shows. A whole article takes four times as long. */
export interface ListedArticle
  extends Pick<
    Article,
    'id' | 'headline' | 'section' | 'publishedOn' | 'language' | 'source' | 'paragraphs'
  > {
  /** Doubts that were not dismissed. */
  readonly doubtCount: number
}

const SELECT = `
  SELECT a.key, a.headline, a.section, a.published_on, a.language, a.source_url, a.publisher, a.release_id,
         a.source_language, a.first_line, a.last_line, b.paragraphs, b.doubts
    FROM articles a
    JOIN bodies b ON b.article_id = a.id
   WHERE a.id = :id`
const DISMISSED = `
  SELECT json_group_array(json_object('kind', kind, 'evidence', evidence)) FROM dismissed_doubts WHERE key = :key`

interface ListedRow extends ContentRow {
  key: string
  doubts: string
}

const NO_DOUBTS = '[]'

/** An article of the shelf; null where it is gone since. */
export function readForList(db: Database, id: ArticleId): ListedArticle | null {
  const row = prepared<{ id: number }, ListedRow>(db, SELECT).get({ id })
  if (row === undefined) return null
  return { ...toContent(row), id, doubtCount: row.doubts === NO_DOUBTS ? 0 : countDoubts(db, row) }
}

function countDoubts(db: Database, { key, doubts }: ListedRow): number {
  const dismissed = prepared<{ key: string }, string>(db, DISMISSED).pluck().get({ key }) ?? NO_DOUBTS
  return keptDoubts(doubts, dismissed).filter(({ isDismissed }) => !isDismissed).length
}
