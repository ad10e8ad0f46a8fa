import type { Database } from 'better-sqlite3'
import * as v from 'valibot'
import { OqyrmanError } from '../../../shared/failure'
import { type SmartListId, smartListId } from '../../../shared/ids'
import { REQUEST_CHECKS } from '../../../shared/requests'
import { MAX_SMART_LISTS, type SmartList } from '../../../shared/smart-list'

const LIST = 'SELECT id, name, question, sort FROM smart_lists ORDER BY id'
const COUNT = 'SELECT count(*) FROM smart_lists'
// An id that never was would use up those that are still to come.
const INSERT = `
  INSERT INTO smart_lists (id, name, question, sort, created_at)
  SELECT CASE WHEN :id <= (SELECT seq FROM sqlite_sequence WHERE name = 'smart_lists') THEN :id END,
         :name, :question, :sort, :now`
const REPLACE = 'UPDATE smart_lists SET name = :name, question = :question, sort = :sort WHERE id = :id'
const REMOVE = 'DELETE FROM smart_lists WHERE id = :id'

interface SmartListRow {
  id: number
  name: string
  question: string
  sort: string
}

const storedQuestion = v.pipe(v.string(), v.parseJson())

/** A list as it was saved; null where it is no longer understood, as after a newer Oqyrman. */
function toSmartList({ id, name, question, sort }: SmartListRow): SmartList | null {
  const parsed = v.safeParse(storedQuestion, question)
  const checked = v.safeParse(REQUEST_CHECKS.saveSmartList, { id, name, question: parsed.output, sort })
  if (!checked.success) return null
  return { ...checked.output, id: smartListId(id) }
}

/** Saved searches that are understood, in the order they were made. */
export function readSmartLists(db: Database): SmartList[] {
  const rows = db.prepare<[], SmartListRow>(LIST).all()
  return rows.map(toSmartList).filter(list => list !== null)
}

/** Saves a search, in the place of the one that has its id. One that was removed comes back under its own.
 *  @param now epoch ms
 *  @throws OqyrmanError too-many-smart-lists */
export function saveSmartList(
  db: Database,
  { id, name, question, sort }: Omit<SmartList, 'id'> & { readonly id: SmartListId | null },
  now: number,
): SmartListId {
  const row = { name, question: JSON.stringify(question), sort }
  return db.transaction(() => {
    if (id !== null && db.prepare(REPLACE).run({ ...row, id }).changes > 0) return id
    const count = db.prepare<[], number>(COUNT).pluck().get() ?? 0
    if (count >= MAX_SMART_LISTS)
      throw new OqyrmanError({ kind: 'too-many-smart-lists', limit: MAX_SMART_LISTS })
    return smartListId(Number(db.prepare(INSERT).run({ ...row, id, now }).lastInsertRowid))
  })()
}

export function removeSmartList(db: Database, id: SmartListId): void {
  db.prepare(REMOVE).run({ id })
}
