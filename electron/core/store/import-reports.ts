import { basename } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type FileId, fileId, type ImportId, importId } from '../../../shared/ids'
import type { FileReport, PastImport } from '../../../shared/importing'

/** Days an import that was undone can be brought back. */
const KEPT_DAYS = 30
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000
const NAMES_SHOWN = 3

// A file that was taken out is no longer to be opened from the report.
const REPORTS = `
  SELECT w.report, f.id AS file_id
    FROM import_files w
    LEFT JOIN files f
           ON f.id = coalesce(w.file_id, w.report ->> 'fileId') AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE w.import_id = :id AND w.report IS NOT NULL
   ORDER BY w.ordinal`
const EXISTS = 'SELECT 1 FROM imports WHERE id = :id'
const LAST_OF_FILE = `
  SELECT report FROM import_files
   WHERE file_id = :id AND report ->> 'status' = 'imported'
   ORDER BY import_id DESC
   LIMIT 1`
const LIST = `
  SELECT i.id, i.started_at, i.finished_at, i.undone_at,
         count(w.ordinal) AS files,
         count(CASE w.report ->> 'status' WHEN 'failed' THEN 1 END) AS failed,
         coalesce(sum(CASE WHEN w.file_id IS NOT NULL THEN w.report ->> 'articles' END), 0) AS articles,
         coalesce(sum(CASE WHEN w.file_id IS NOT NULL THEN w.report ->> 'duplicates' END), 0) AS duplicates,
         (SELECT json_group_array(first.path)
            FROM (SELECT path FROM import_files
                   WHERE import_id = i.id
                   ORDER BY ordinal
                   LIMIT ${NAMES_SHOWN}) first) AS paths
    FROM imports i
    LEFT JOIN import_files w ON w.import_id = i.id
   GROUP BY i.id
   ORDER BY i.id DESC`

// Reports from before have fewer parts.
const toReport = (json: string, file: FileId | null): FileReport => ({
  encoding: null,
  nearCopies: 0,
  ...(JSON.parse(json) as Omit<FileReport, 'encoding' | 'nearCopies'>),
  fileId: file,
})

/** The reports of an import's files, in their order. */
export function fileReports(db: Database, id: ImportId): FileReport[] {
  return db
    .prepare<{ id: number }, { report: string; file_id: number | null }>(REPORTS)
    .all({ id })
    .map(row => toReport(row.report, row.file_id === null ? null : fileId(row.file_id)))
}

/** What was reported of a file when it came in last; null where that is not known. */
export function lastReportOf(db: Database, id: FileId): FileReport | null {
  const row = db.prepare<{ id: number }, { report: string }>(LAST_OF_FILE).get({ id })
  return row === undefined ? null : toReport(row.report, id)
}

export function hasImport(db: Database, id: ImportId): boolean {
  return db.prepare(EXISTS).get({ id }) !== undefined
}

interface ListRow {
  id: number
  started_at: number
  finished_at: number | null
  undone_at: number | null
  files: number
  failed: number
  articles: number
  duplicates: number
  paths: string
}

/** All imports, the newest first. */
export function listImports(db: Database): PastImport[] {
  return db
    .prepare<[], ListRow>(LIST)
    .all()
    .map(row => ({
      importId: importId(row.id),
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      names: (JSON.parse(row.paths) as string[]).map(path => basename(path)),
      files: row.files,
      failed: row.failed,
      articles: row.articles,
      duplicates: row.duplicates,
      goneAfter: row.undone_at === null ? null : row.undone_at + KEPT_MS,
    }))
}

/** What was undone before this moment is gone by now, epoch ms. */
export const goneIfUndoneBefore = (now: number): number => now - KEPT_MS
