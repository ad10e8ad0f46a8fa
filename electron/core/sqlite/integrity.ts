import type { Database } from 'better-sqlite3'
import { isBroken } from './failure'

/** What SQLite's own check finds wrong with a database, a line each; nothing where it is sound. Reads every page. */
export function integrityProblems(db: Database): string[] {
  try {
    const lines = db.pragma('integrity_check(100)') as { integrity_check: string }[]
    const foreign = db.pragma('foreign_key_check') as { table: string; rowid: number }[]
    return [
      ...lines.map(line => line.integrity_check).filter(line => line !== 'ok'),
      ...foreign.map(row => `${row.table} ${row.rowid}: refers to nothing`),
    ]
  } catch (thrown) {
    if (isBroken(thrown) && thrown instanceof Error) return [thrown.message]
    throw thrown
  }
}
