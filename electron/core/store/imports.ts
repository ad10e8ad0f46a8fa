import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../../shared/encodings'
import { type FileId, fileId, type ImportId, importId } from '../../../shared/ids'
import type { FileReport } from '../../../shared/importing'
import { prepared } from '../sqlite/prepared'

const BEGIN = 'INSERT INTO imports (started_at) VALUES (:now)'
const ADD_FILE = `
  INSERT INTO import_files (import_id, ordinal, path, encoding) VALUES (:id, :ordinal, :path, :encoding)`
const UNFINISHED = 'SELECT id, paused_at FROM imports WHERE finished_at IS NULL ORDER BY id'
const WAITING = `
  SELECT ordinal, path, encoding, file_id FROM import_files
   WHERE import_id = :id AND report IS NULL
   ORDER BY ordinal`
// A file belongs to one import alone: the one that brought it in last.
const DETACH = 'UPDATE import_files SET file_id = NULL WHERE file_id = :fileId'
const ATTACH = 'UPDATE import_files SET file_id = :fileId WHERE import_id = :id AND ordinal = :ordinal'
const COUNTS = `
  SELECT count(*) AS files, count(report) AS done, coalesce(sum(report ->> 'articles'), 0) AS articles
    FROM import_files
   WHERE import_id = :id`
const HALF_IN = `
  SELECT w.file_id
    FROM import_files w
    JOIN files f ON f.id = w.file_id AND f.imported_at IS NULL
   WHERE w.import_id = :id AND w.ordinal = :ordinal`
const CHOSEN = 'SELECT encoding FROM import_files WHERE file_id = :id AND encoding IS NOT NULL'
const REPORT = 'UPDATE import_files SET report = :report WHERE import_id = :id AND ordinal = :ordinal'
const FINISH = 'UPDATE imports SET finished_at = :now, paused_at = NULL WHERE id = :id'
const PAUSE = 'UPDATE imports SET paused_at = :at WHERE id = :id AND finished_at IS NULL'
const IS_PAUSED = 'SELECT paused_at IS NOT NULL FROM imports WHERE id = :id'
const LAST_ASKED_FOR = `
  SELECT max(i.started_at)
    FROM import_files w
    JOIN imports i ON i.id = w.import_id
   WHERE w.path = :path`
const ANY = 'SELECT 1 FROM imports LIMIT 1'

/** A file that is to be brought in; with `encoding` null the parser tells it. */
export interface WantedFile {
  readonly path: string
  readonly encoding: EncodingName | null
}

export interface WaitingFile extends WantedFile {
  readonly ordinal: number
  /** The file in the library, where it was begun already. */
  readonly fileId: FileId | null
}

/** A file of an import, by its place in it. */
export interface ImportFile {
  readonly importId: ImportId
  readonly ordinal: number
}

/** Writes down what is to be brought in, before any of it is: so it goes on after a crash. */
export function beginImport(db: Database, files: readonly WantedFile[], now: number): ImportId {
  return db.transaction(() => {
    const id = importId(Number(db.prepare(BEGIN).run({ now }).lastInsertRowid))
    const add = db.prepare(ADD_FILE)
    for (const [ordinal, file] of files.entries()) add.run({ id, ordinal, ...file })
    return id
  })()
}

/** Imports that were begun and not ended, oldest first. */
export function unfinishedImports(db: Database): { readonly id: ImportId; readonly isPaused: boolean }[] {
  return db
    .prepare<[], { id: number; paused_at: number | null }>(UNFINISHED)
    .all()
    .map(row => ({ id: importId(row.id), isPaused: row.paused_at !== null }))
}

interface WaitingRow {
  ordinal: number
  path: string
  encoding: EncodingName | null
  file_id: number | null
}

/** Files of an import that have no report yet. */
export function waitingFiles(db: Database, id: ImportId): WaitingFile[] {
  return db
    .prepare<{ id: number }, WaitingRow>(WAITING)
    .all({ id })
    .map(({ file_id, ...row }) => ({ ...row, fileId: file_id === null ? null : fileId(file_id) }))
}

export interface ImportCounts {
  readonly files: number
  /** Files that have a report. */
  readonly done: number
  /** Articles of these. */
  readonly articles: number
}

export function importCounts(db: Database, id: ImportId): ImportCounts {
  const counts = db.prepare<{ id: number }, ImportCounts>(COUNTS).get({ id })
  return counts ?? { files: 0, done: 0, articles: 0 }
}

/** Writes down which file of the library a file of an import has become, or is becoming. */
export function attachFile(db: Database, { importId: id, ordinal }: ImportFile, file: FileId): void {
  db.prepare(DETACH).run({ fileId: file })
  db.prepare(ATTACH).run({ id, ordinal, fileId: file })
}

/** The file that is half in, or null. */
export function halfIn(db: Database, { importId: id, ordinal }: ImportFile): FileId | null {
  const file = db.prepare<{ id: number; ordinal: number }, number>(HALF_IN).pluck().get({ id, ordinal })
  return file === undefined ? null : fileId(file)
}

/** The encoding that a person chose for a file of the library, or null. */
export function chosenEncoding(db: Database, id: FileId): EncodingName | null {
  return db.prepare<{ id: number }, EncodingName>(CHOSEN).pluck().get({ id }) ?? null
}

export function reportFile(db: Database, { importId: id, ordinal }: ImportFile, report: FileReport): void {
  db.prepare(REPORT).run({ id, ordinal, report: JSON.stringify(report) })
}

export function finishImport(db: Database, id: ImportId, now: number): void {
  db.prepare(FINISH).run({ id, now })
}

/** @param at epoch ms, or null to let it go on */
export function setPaused(db: Database, id: ImportId, at: number | null): void {
  db.prepare(PAUSE).run({ id, at })
}

export function isPaused(db: Database, id: ImportId): boolean {
  return db.prepare<{ id: number }, number>(IS_PAUSED).pluck().get({ id }) === 1
}

/** When a file was last asked to be brought in, epoch ms; null for never. */
export function lastAskedFor(db: Database, path: string): number | null {
  return prepared<{ path: string }, number | null>(db, LAST_ASKED_FOR).pluck().get({ path }) ?? null
}

/** Whether anything was ever brought in. */
export function hasImports(db: Database): boolean {
  return db.prepare(ANY).get() !== undefined
}
