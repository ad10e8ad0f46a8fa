import type { Database } from 'better-sqlite3'
import type { FileId } from '../../../shared/ids'
import { prepared } from '../sqlite/prepared'

/** How far a file has come that was begun and not finished. Batches are stored whole and in order, so what is there is
 *  the beginning of what the parser gives. */
export interface HalfFile {
  readonly id: FileId
  /** Articles and leftovers. */
  readonly items: number
  readonly articles: number
  readonly pieces: number
  /** Places in the file, from 0, of the articles that are duplicates. */
  readonly duplicates: ReadonlySet<number>
}

const COUNTS = `
  SELECT (SELECT count(*) FROM articles WHERE file_id = :id) AS articles,
         (SELECT count(*) FROM leftovers WHERE file_id = :id) AS leftovers,
         (SELECT count(*) FROM file_pieces WHERE file_id = :id) AS pieces`
const DUPLICATES = 'SELECT ordinal FROM articles WHERE file_id = :id AND duplicate_of IS NOT NULL'
const PIECE = 'SELECT bytes FROM file_pieces WHERE file_id = :id AND ordinal = :ordinal'

interface CountsRow {
  articles: number
  leftovers: number
  pieces: number
}

export function halfFile(db: Database, id: FileId): HalfFile {
  const counts = db.prepare<{ id: number }, CountsRow>(COUNTS).get({ id })
  const { articles, leftovers, pieces } = counts ?? { articles: 0, leftovers: 0, pieces: 0 }
  const duplicates = db.prepare<{ id: number }, number>(DUPLICATES).pluck().all({ id })
  return { id, items: articles + leftovers, articles, pieces, duplicates: new Set(duplicates) }
}

/** Whether a piece that is kept is this one, byte for byte. */
export function isPieceKept(db: Database, id: FileId, ordinal: number, bytes: Uint8Array): boolean {
  const kept = prepared<{ id: number; ordinal: number }, { bytes: Buffer }>(db, PIECE).get({ id, ordinal })
  return kept?.bytes.equals(bytes) ?? false
}
