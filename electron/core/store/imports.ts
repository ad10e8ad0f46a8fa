import type { Database } from 'better-sqlite3'
import { type ImportId, importId } from '../../../shared/ids'
import type { FileReport } from '../../../shared/importing'

const BEGIN = 'INSERT INTO imports (started_at) VALUES (:now)'
const ADD_FILE = 'INSERT INTO import_files (import_id, ordinal, path) VALUES (:id, :ordinal, :path)'
const UNFINISHED = 'SELECT id FROM imports WHERE finished_at IS NULL ORDER BY id'
const WAITING = `
  SELECT ordinal, path FROM import_files
   WHERE import_id = :id AND report IS NULL
   ORDER BY ordinal`
const REPORT = 'UPDATE import_files SET report = :report WHERE import_id = :id AND ordinal = :ordinal'
const REPORTS = `
  SELECT report FROM import_files
   WHERE import_id = :id AND report IS NOT NULL
   ORDER BY ordinal`
const FINISH = 'UPDATE imports SET finished_at = :now WHERE id = :id'
const ANY = 'SELECT 1 FROM imports LIMIT 1'

export interface WaitingFile {
  readonly ordinal: number
  readonly path: string
}

/** Writes down what is to be brought in, before any of it is: so it goes on after a crash. */
export function beginImport(db: Database, paths: readonly string[], now: number): ImportId {
  return db.transaction(() => {
    const id = importId(Number(db.prepare(BEGIN).run({ now }).lastInsertRowid))
    const add = db.prepare(ADD_FILE)
    for (const [ordinal, path] of paths.entries()) add.run({ id, ordinal, path })
    return id
  })()
}

/** Imports that were begun and not ended, oldest first. */
export function unfinishedImports(db: Database): ImportId[] {
  return db
    .prepare<[], { id: number }>(UNFINISHED)
    .all()
    .map(row => importId(row.id))
}

/** Files of an import that have no report yet. */
export function waitingFiles(db: Database, id: ImportId): WaitingFile[] {
  return db.prepare<{ id: number }, WaitingFile>(WAITING).all({ id })
}

export function reportFile(db: Database, id: ImportId, ordinal: number, report: FileReport): void {
  db.prepare(REPORT).run({ id, ordinal, report: JSON.stringify(report) })
}

/** The reports of an import's files, in their order. */
export function fileReports(db: Database, id: ImportId): FileReport[] {
  const rows = db.prepare<{ id: number }, { report: string }>(REPORTS).all({ id })
  return rows.map(row => JSON.parse(row.report) as FileReport)
}

export function finishImport(db: Database, id: ImportId, now: number): void {
  db.prepare(FINISH).run({ id, now })
}

/** Whether anything was ever brought in. */
export function hasImports(db: Database): boolean {
  return db.prepare(ANY).get() !== undefined
}
