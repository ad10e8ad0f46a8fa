import type { Database } from 'better-sqlite3'
import type { ArticleId, ArticleKey } from '../../../shared/ids'
import type { ReadingPlace } from '../../../shared/marking'
import { prepared } from '../sqlite/prepared'

const READ = 'SELECT paragraph, share FROM reading_places WHERE key = :key'
const WRITE = `
  INSERT INTO reading_places (key, paragraph, share, left_at)
  SELECT key, :paragraph, :share, :now FROM articles WHERE id = :id
  ON CONFLICT (key) DO UPDATE SET paragraph = excluded.paragraph, share = excluded.share, left_at = excluded.left_at`
const FORGET = 'DELETE FROM reading_places WHERE key = (SELECT key FROM articles WHERE id = :id)'

/** Where a person stopped reading an article; null where they did not. */
export const readReadingPlace = (db: Database, key: ArticleKey): ReadingPlace | null =>
  prepared<{ key: string }, ReadingPlace>(db, READ).get({ key }) ?? null

/** Keeps how far an article was read, or forgets it with null; an article that is not there is passed over.
 *  @param now epoch ms */
export function setReadingPlace(db: Database, id: ArticleId, place: ReadingPlace | null, now: number): void {
  if (place === null) prepared(db, FORGET).run({ id })
  else prepared(db, WRITE).run({ id, ...place, now })
}
