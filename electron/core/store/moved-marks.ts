import type { Database } from 'better-sqlite3'
import type { FileId } from '../../../shared/ids'
import { prepared } from '../sqlite/prepared'
import { passHighlightsOn } from './highlights'
import type { QuotedText } from './quote-places'

/** Whether a note is one of those that another was joined of, with blank lines between; both are names of columns. */
const isPartOf = (part: string, whole: string) =>
  `instr(char(10, 10) || ${whole} || char(10, 10), char(10, 10) || ${part} || char(10, 10))`

const IS_MARKED = `
  SELECT EXISTS (SELECT 1 FROM marks WHERE key = :key)
      OR EXISTS (SELECT 1 FROM tags WHERE key = :key)
      OR EXISTS (SELECT 1 FROM notes WHERE key = :key)
      OR EXISTS (SELECT 1 FROM highlights WHERE key = :key)
      OR EXISTS (SELECT 1 FROM reading_places WHERE key = :key)
      OR EXISTS (SELECT 1 FROM dismissed_doubts WHERE key = :key)
      OR EXISTS (SELECT 1 FROM not_same WHERE key = :key OR other_key = :key)`
const IS_IN_FILE = 'SELECT 1 FROM articles WHERE file_id = :file AND key = :key LIMIT 1'
const HEIRS = `
  SELECT id, key
    FROM articles
   WHERE file_id = :file AND first_line <= :last AND last_line >= :first
   ORDER BY min(last_line, :last) - max(first_line, :first) DESC, ordinal`
const MARKS = `
  INSERT INTO marks (key, read_at, bookmarked_at)
  SELECT :heir, read_at, bookmarked_at FROM marks WHERE key = :key
  ON CONFLICT (key) DO UPDATE SET read_at = coalesce(read_at, excluded.read_at),
                                  bookmarked_at = coalesce(bookmarked_at, excluded.bookmarked_at)`
const TAGS = `
  INSERT OR IGNORE INTO tags (key, tag, tagged_at)
  SELECT :heir, tag, tagged_at FROM tags WHERE key = :key`
// The heir may have a note of its own, or one that has this in it, or is part of this.
const NOTES = `
  INSERT INTO notes (key, note, written_at)
  SELECT :heir, note, written_at FROM notes WHERE key = :key
  ON CONFLICT (key) DO UPDATE SET written_at = max(written_at, excluded.written_at),
                                  note = CASE WHEN ${isPartOf('note', 'excluded.note')} THEN excluded.note
                                              ELSE note || char(10, 10) || excluded.note END
                            WHERE NOT ${isPartOf('excluded.note', 'note')}`
const DISMISSED = `
  INSERT OR IGNORE INTO dismissed_doubts (key, kind, evidence, dismissed_at)
  SELECT :heir, kind, evidence, dismissed_at FROM dismissed_doubts WHERE key = :key`
const NOT_SAME = `
  INSERT OR IGNORE INTO not_same (key, other_key, decided_at)
  SELECT min(:heir, other), max(:heir, other), decided_at
    FROM (SELECT other_key AS other, decided_at FROM not_same WHERE key = :key
          UNION ALL
          SELECT key, decided_at FROM not_same WHERE other_key = :key)
   WHERE other <> :heir`
const READING_PLACE = `
  INSERT OR IGNORE INTO reading_places (key, paragraph, share, left_at)
  SELECT :heir, paragraph, share, left_at FROM reading_places WHERE key = :key`
// The shelf learns here of articles whose marks are others.
const NOTE_HEIRS = `
  INSERT INTO index_changes (article_id)
  SELECT id FROM articles WHERE key = :heir AND duplicate_of IS NULL ORDER BY id`

/** An article that a file held before it was read again. */
export interface FormerArticle {
  readonly key: string
  readonly lines: { readonly first: number; readonly last: number }
  readonly text: QuotedText
  readonly wasInOtherEncoding: boolean
}

/** Gives what a person added to an article to the one that stands at its lines now, where the file holds the former no
 *  longer. The former's marks stay too: other files may hold it, and may come again. */
export function passMarksOn(db: Database, file: FileId, former: FormerArticle): void {
  const { key, lines } = former
  const isMarked = prepared<{ key: string }, number>(db, IS_MARKED).pluck().get({ key }) === 1
  if (!isMarked || prepared(db, IS_IN_FILE).get({ file, key }) !== undefined) return
  const heirs = prepared<object, { id: number; key: string }>(db, HEIRS).all({ file, ...lines })
  const heir = heirs[0]?.key
  if (heir === undefined) return
  for (const sql of [MARKS, TAGS, NOTES, DISMISSED, NOT_SAME, READING_PLACE])
    prepared(db, sql).run({ key, heir })
  for (const changed of new Set([heir, ...passHighlightsOn(db, former, heirs)]))
    prepared(db, NOTE_HEIRS).run({ heir: changed })
}
