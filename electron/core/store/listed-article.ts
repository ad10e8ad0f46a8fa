import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import { articleId } from '../../../shared/ids'
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
  SELECT a.id, a.key, a.headline, a.section, a.published_on, a.language, a.source_url, a.publisher, a.release_id,
         a.source_language, a.first_line, a.last_line, b.paragraphs, b.doubts
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value
    CROSS JOIN bodies b ON b.article_id = a.id
   ORDER BY i.key`
const DISMISSED = `
  SELECT json_group_array(json_object('kind', kind, 'evidence', evidence)) FROM dismissed_doubts WHERE key = :key`

interface ListedRow extends ContentRow {
  id: number
  key: string
  doubts: string
}

const NO_DOUBTS = '[]'

/** Articles of the shelf, in the order they are asked for; those that are gone since are left out. All at once: for each by
 *  itself it takes three times as long. */
export const readForList = (db: Database, ids: readonly number[]): ListedArticle[] =>
  prepared<{ ids: string }, ListedRow>(db, SELECT)
    .all({ ids: `[${ids.join()}]` })
    .map(row => ({
      ...toContent(row),
      id: articleId(row.id),
      doubtCount: row.doubts === NO_DOUBTS ? 0 : countDoubts(db, row),
    }))

function countDoubts(db: Database, { key, doubts }: ListedRow): number {
  const dismissed = prepared<{ key: string }, string>(db, DISMISSED).pluck().get({ key }) ?? NO_DOUBTS
  return keptDoubts(doubts, dismissed).filter(({ isDismissed }) => !isDismissed).length
}
