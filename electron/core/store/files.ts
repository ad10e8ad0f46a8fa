import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../../shared/encodings'
import { type FileId, fileId } from '../../../shared/ids'
import type { FileToReadAgain, Leftover } from '../../../shared/importing'
import { prepared } from '../sqlite/prepared'

export interface NewFile {
  readonly path: string
  readonly name: string
  readonly hash: string
  readonly byteCount: number
  readonly encoding: EncodingName
  readonly parserVersion: number
}

/** A file of the library. `half`: still being brought in. `hidden`: taken out, and kept for some days. */
export interface KnownFile {
  readonly id: FileId
  readonly state: 'in' | 'half' | 'hidden'
  readonly name: string
  readonly hash: string
  readonly byteCount: number
  readonly encoding: EncodingName
  readonly parserVersion: number
}

interface FileRow {
  id: number
  name: string
  hash: string
  byte_count: number
  encoding: EncodingName
  parser_version: number
  imported_at: number | null
  removed_at: number | null
}

const SELECT = `
  SELECT id, name, hash, byte_count, encoding, parser_version, imported_at, removed_at FROM files`
const BY_HASH = `${SELECT} WHERE hash = :hash`
const BY_ID = `${SELECT} WHERE id = :id`
const OF_SIZE =
  'SELECT 1 FROM files WHERE byte_count = :byteCount AND imported_at IS NOT NULL AND removed_at IS NULL'
const INSERT = `
  INSERT INTO files (path, name, hash, byte_count, encoding, parser_version)
  VALUES (:path, :name, :hash, :byteCount, :encoding, :parserVersion)`
const FINISH = 'UPDATE files SET imported_at = :now WHERE id = :id'
const COUNT = 'SELECT count(*) FROM files WHERE imported_at IS NOT NULL AND removed_at IS NULL'
const COUNT_OLDER = `
  SELECT count(*) FROM files
   WHERE imported_at IS NOT NULL AND removed_at IS NULL AND parser_version < :parserVersion`
const LIST_OLDER = `
  SELECT id, name, imported_at FROM files
   WHERE imported_at IS NOT NULL AND removed_at IS NULL AND parser_version < :parserVersion
   ORDER BY imported_at DESC, id DESC
   LIMIT :limit`
const KEPT_BYTES = 'SELECT coalesce(sum(length(bytes)), 0) FROM file_pieces'
const INSERT_PIECE = 'INSERT INTO file_pieces (file_id, ordinal, bytes) VALUES (:id, :ordinal, :bytes)'
const INSERT_PIECE_LINE = `
  INSERT OR IGNORE INTO piece_lines (file_id, first_line, ordinal) VALUES (:id, :firstLine, :ordinal)`
const INSERT_LEFTOVER = `
  INSERT INTO leftovers (file_id, line, text, why) VALUES (:id, :line, :text, :why)`

const toFile = (row: FileRow): KnownFile => ({
  id: fileId(row.id),
  state: row.imported_at === null ? 'half' : row.removed_at === null ? 'in' : 'hidden',
  name: row.name,
  hash: row.hash,
  byteCount: row.byte_count,
  encoding: row.encoding,
  parserVersion: row.parser_version,
})

/** The file with these bytes, or null. */
export function findFile(db: Database, hash: string): KnownFile | null {
  const row = db.prepare<{ hash: string }, FileRow>(BY_HASH).get({ hash })
  return row === undefined ? null : toFile(row)
}

export function readFile(db: Database, id: FileId): KnownFile | null {
  const row = db.prepare<{ id: number }, FileRow>(BY_ID).get({ id })
  return row === undefined ? null : toFile(row)
}

/** Whether a file of this length is in: only then can its bytes be known, and are worth being read. */
export function hasFileOfSize(db: Database, byteCount: number): boolean {
  return db.prepare(OF_SIZE).get({ byteCount }) !== undefined
}

/** Begins a file. Nothing of it is shown until finishFile. */
export function beginFile(db: Database, file: NewFile): FileId {
  return fileId(Number(db.prepare(INSERT).run(file).lastInsertRowid))
}

export function finishFile(db: Database, id: FileId, now: number): void {
  db.prepare(FINISH).run({ id, now })
}

/** @param bytes as deflatePiece gave them; @param firstLine of a piece that begins with a line, else null */
export function insertPiece(
  db: Database,
  id: FileId,
  ordinal: number,
  bytes: Uint8Array,
  firstLine: number | null,
): void {
  prepared(db, INSERT_PIECE).run({ id, ordinal, bytes })
  if (firstLine !== null) prepared(db, INSERT_PIECE_LINE).run({ id, firstLine, ordinal })
}

export function insertLeftover(db: Database, id: FileId, leftover: Leftover): void {
  prepared(db, INSERT_LEFTOVER).run({ id, ...leftover })
}

/** A piece of a file as it is kept; made beside the thread. */
export const deflatePiece: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(deflateRaw)

/** Files that are wholly in. */
export function countFiles(db: Database): number {
  return db.prepare<[], number>(COUNT).pluck().get() ?? 0
}

/** What keeping the files takes, packed, in bytes. */
export function keptFileBytes(db: Database): number {
  return db.prepare<[], number>(KEPT_BYTES).pluck().get() ?? 0
}

/** Files that a parser older than this one has read. */
export function countFilesOlderThan(db: Database, parserVersion: number): number {
  return db.prepare<{ parserVersion: number }, number>(COUNT_OLDER).pluck().get({ parserVersion }) ?? 0
}

/** The files among them that came in last. */
export function filesOlderThan(db: Database, parserVersion: number, limit: number): FileToReadAgain[] {
  return db
    .prepare<{ parserVersion: number; limit: number }, { id: number; name: string; imported_at: number }>(
      LIST_OLDER,
    )
    .all({ parserVersion, limit })
    .map(row => ({ fileId: fileId(row.id), fileName: row.name, importedAt: row.imported_at }))
}
