import { deflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { type FileId, fileId } from '../../../shared/ids'
import type { Leftover } from '../../../shared/importing'
import { prepared } from '../sqlite/prepared'

export interface NewFile {
  readonly path: string
  readonly name: string
  readonly hash: string
  readonly byteCount: number
  readonly encoding: string
  readonly parserVersion: number
}

const FIND = 'SELECT id FROM files WHERE hash = :hash AND imported_at IS NOT NULL'
const INSERT = `
  INSERT INTO files (path, name, hash, byte_count, encoding, parser_version)
  VALUES (:path, :name, :hash, :byteCount, :encoding, :parserVersion)`
const FINISH = 'UPDATE files SET imported_at = :now WHERE id = :id'
const REMOVE_UNFINISHED = 'DELETE FROM files WHERE imported_at IS NULL'
const COUNT = 'SELECT count(*) FROM files WHERE imported_at IS NOT NULL'
const INSERT_PIECE = 'INSERT INTO file_pieces (file_id, ordinal, bytes) VALUES (:id, :ordinal, :bytes)'
const INSERT_LEFTOVER = `
  INSERT INTO leftovers (file_id, line, text, why) VALUES (:id, :line, :text, :why)`

/** The file with these bytes, if it has been brought in whole. */
export function findFile(db: Database, hash: string): FileId | null {
  const row = db.prepare<{ hash: string }, { id: number }>(FIND).get({ hash })
  return row === undefined ? null : fileId(row.id)
}

/** Begins a file. Nothing of it is shown until finishFile. */
export function beginFile(db: Database, file: NewFile): FileId {
  return fileId(Number(db.prepare(INSERT).run(file).lastInsertRowid))
}

export function finishFile(db: Database, id: FileId, now: number): void {
  db.prepare(FINISH).run({ id, now })
}

/** Takes out, with all that hangs on them, files that were begun and not finished. */
export function removeUnfinishedFiles(db: Database): void {
  db.prepare(REMOVE_UNFINISHED).run()
}

export function insertPiece(db: Database, id: FileId, ordinal: number, bytes: Uint8Array): void {
  prepared(db, INSERT_PIECE).run({ id, ordinal, bytes })
}

export function insertLeftover(db: Database, id: FileId, leftover: Leftover): void {
  prepared(db, INSERT_LEFTOVER).run({ id, ...leftover })
}

/** A piece of a file as it is kept. */
export const deflatePiece = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes)

/** Files that are wholly in. */
export function countFiles(db: Database): number {
  return db.prepare<[], number>(COUNT).pluck().get() ?? 0
}
