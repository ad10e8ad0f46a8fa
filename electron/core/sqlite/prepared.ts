import type { Database, Statement } from 'better-sqlite3'

const statements = new WeakMap<Database, Map<string, Statement<unknown[] | object>>>()

/** A statement of a database, compiled at its first use: compiling takes longer than most statements run.
 *  @param sql one of a fixed number of texts, never put together from values */
export function prepared<Values extends object, Row = unknown>(
  db: Database,
  sql: string,
): Statement<Values, Row> {
  const known = statements.get(db) ?? new Map<string, Statement<unknown[] | object>>()
  statements.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  // The text says what goes in and comes out; whoever writes it names the types beside it.
  return statement as Statement<Values, Row>
}
