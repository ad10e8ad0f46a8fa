import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../../shared/encodings'
import type { FileId } from '../../../shared/ids'
import { prepared } from '../sqlite/prepared'
import { discardFile } from './discarded'
import { readStoredArticle } from './file-articles'
import { beginFile, type KnownFile } from './files'
import { settleAround } from './listing'
import { type FormerArticle, passMarksOn } from './moved-marks'

// Places below 0 are those of before: a place in a file is unique, also in the middle of a change.
const SET_ASIDE = 'UPDATE articles SET ordinal = -1 - ordinal WHERE file_id = :id'
const KEEP = 'UPDATE articles SET ordinal = :ordinal WHERE id = :id'
const NOTE_GONE = `
  INSERT INTO index_changes (article_id)
  SELECT id FROM articles WHERE file_id = :id AND ordinal < 0 AND duplicate_of IS NULL ORDER BY id`
const MOVE_GONE = 'UPDATE articles SET file_id = :staged WHERE file_id = :id AND ordinal < 0'
const MOVE_NEW = 'UPDATE articles SET file_id = :id WHERE file_id = :staged AND ordinal >= 0'
const DROP_LEFTOVERS = 'DELETE FROM leftovers WHERE file_id = :id'
const MOVE_LEFTOVERS = 'UPDATE leftovers SET file_id = :id WHERE file_id = :staged'
const READ_BY = 'UPDATE files SET encoding = :encoding, parser_version = :parserVersion WHERE id = :id'
// Lines are counted in an encoding; in another one they are counted from the beginning.
const FORGET_LINES = `
  DELETE FROM piece_lines
   WHERE file_id = :id AND (SELECT encoding FROM files WHERE id = :id) <> :encoding`
const IS_OTHER_ENCODING = 'SELECT encoding <> :encoding FROM files WHERE id = :id'
const CHOOSE = 'UPDATE import_files SET encoding = :chosen WHERE file_id = :id'

/** What a file is to become. */
export interface NewReading {
  readonly encoding: EncodingName
  /** The one a person chose now, or null. */
  readonly chosen: EncodingName | null
  readonly parserVersion: number
  /** Where articles and leftovers that were not there before wait. */
  readonly staged: FileId
  /** Articles that stay, with their places in the file. */
  readonly kept: readonly { readonly id: number; readonly ordinal: number }[]
  /** Articles that go. */
  readonly gone: readonly number[]
}

/** Makes a place where new articles of a file wait, hidden, until they take the place of the former. Nothing but the
 *  sweeping at the next start remembers it. */
export function beginReading(
  db: Database,
  { id, name, byteCount, encoding, parserVersion }: KnownFile,
): FileId {
  const hash = `again ${id} ${crypto.randomUUID()}`
  return beginFile(db, { path: name, name, hash, byteCount, encoding, parserVersion })
}

/** Puts a new reading of a file in the place of the former, in one step; marks are passed on. */
export function replaceReading(db: Database, id: FileId, reading: NewReading): void {
  const { staged, kept, encoding, chosen, parserVersion } = reading
  db.transaction(() => {
    const wasInOtherEncoding =
      prepared<{ id: number; encoding: string }, number>(db, IS_OTHER_ENCODING)
        .pluck()
        .get({ id, encoding }) === 1
    const former = reading.gone.map(article => formerOf(db, article)).filter(article => article !== null)
    settleAround(db, [id, staged], () => {
      db.prepare(SET_ASIDE).run({ id })
      for (const article of kept) prepared(db, KEEP).run(article)
      db.prepare(NOTE_GONE).run({ id })
      db.prepare(MOVE_GONE).run({ id, staged })
      db.prepare(MOVE_NEW).run({ id, staged })
      db.prepare(DROP_LEFTOVERS).run({ id })
      db.prepare(MOVE_LEFTOVERS).run({ id, staged })
      db.prepare(FORGET_LINES).run({ id, encoding })
      db.prepare(READ_BY).run({ id, encoding, parserVersion })
      if (chosen !== null) db.prepare(CHOOSE).run({ id, chosen })
    })
    for (const article of former) passMarksOn(db, id, { ...article, wasInOtherEncoding })
    discardFile(db, staged)
  })()
}

function formerOf(db: Database, id: number): Omit<FormerArticle, 'wasInOtherEncoding'> | null {
  const stored = readStoredArticle(db, id)
  return stored === null ? null : { key: stored.key, lines: stored.parsed.lines, text: stored.parsed }
}
