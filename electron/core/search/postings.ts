import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { COLUMN_WEIGHTS, COLUMNS } from './columns'
import type { IdList } from './id-lists'
import type { Field } from './query'

// Which terms and forms are in which article: FTS5 tables. They come in volumes, by ids, since some of the work on a table
// grows with it whatever is asked: relevance counts all articles that have a word before it looks at the first, and what
// is added is merged with what is there.

/** What an article has, or a table holds: stems by their fields and places, or the distinct forms without places, which
 *  take a quarter of the room. */
export type Kind = 'terms' | 'forms'
const KINDS: readonly Kind[] = ['terms', 'forms']

/** Ids of one volume. */
export const VOLUME = 65_536

/** Bytes that FTS5 gathers before it writes them down: more at once leave less to merge. */
const GATHERED_BYTES = 16n << 20n

export const POSTINGS_SCHEMA = `
  -- The volumes that there are; a merged one is full, and lies together.
  CREATE TABLE volumes (number INTEGER PRIMARY KEY, is_merged INTEGER NOT NULL DEFAULT 0) STRICT;
`

const volumeOf = (id: number) => Math.floor(id / VOLUME)
const tableOf = (kind: Kind, volume: number) => `${kind}_${volume}`

// `ascii` leaves every letter beyond ASCII as it is and parts words at spaces: the terms come analysed, and SQLite is
// not to fold or split them once more. `=` begins what no typed word is: the language of an article.
const OPTIONS = `content='', contentless_delete=1, tokenize="ascii tokenchars '='"`
const schemaOf = (volume: number) => `
  CREATE VIRTUAL TABLE ${tableOf('terms', volume)} USING fts5(${COLUMNS.join(', ')}, ${OPTIONS});
  CREATE VIRTUAL TABLE ${tableOf('forms', volume)} USING fts5(form, detail=none, ${OPTIONS});`

// The number of a volume is the program's own, and there are few: their statements are kept.
const setting = (table: string) => `INSERT INTO ${table} (${table}, rank) VALUES (:name, :value)`
const adding = (volume: number) => `
  INSERT INTO ${tableOf('terms', volume)} (rowid, ${COLUMNS.join(', ')})
  VALUES (:id, ${COLUMNS.map(column => `:${column}`).join(', ')})`
const addingForms = (volume: number) =>
  `INSERT INTO ${tableOf('forms', volume)} (rowid, form) VALUES (:id, :forms)`
const removing = (table: string) => `DELETE FROM ${table} WHERE rowid = :id`
const looking = (volume: number) => `SELECT rowid FROM ${tableOf('terms', volume)} WHERE rowid = :id`
const matching = (table: string) => `SELECT rowid FROM ${table} WHERE ${table} MATCH :match`
const ranking = (volumes: readonly number[], isAmong: boolean) => `
  SELECT id FROM (${volumes.map(volume => scoring(volume, isAmong)).join(' UNION ALL ')})
   ORDER BY score, id DESC
   LIMIT :limit`
// The plus keeps SQLite from asking FTS5 for each id by itself, which would count everything anew each time.
function scoring(volume: number, isAmong: boolean): string {
  const table = tableOf('terms', volume)
  return `
    SELECT rowid AS id, bm25(${table}, ${COLUMN_WEIGHTS}) AS score FROM ${table}
     WHERE ${table} MATCH :match AND rowid BETWEEN :first AND :last
       ${isAmong ? 'AND +rowid IN (SELECT value FROM json_each(:among))' : ''}`
}
const VOLUMES = 'SELECT number FROM volumes WHERE number BETWEEN :first AND :last ORDER BY number'
const ADD_VOLUME = 'INSERT OR IGNORE INTO volumes (number) VALUES (:volume)'
const UNMERGED = `
  SELECT number FROM volumes WHERE is_merged = 0 AND number < (SELECT max(number) FROM volumes) ORDER BY number`
const SET_MERGED = 'UPDATE volumes SET is_merged = 1 WHERE number = :volume'
const CHANGES = 'SELECT total_changes()'

/** Ids, both inclusive. */
export interface IdSpan {
  readonly first: number
  readonly last: number
}

export const EVERY_ID: IdSpan = { first: 0, last: Number.MAX_SAFE_INTEGER }

/** The volumes that have some of the ids. */
export const volumesOf = (db: Database, { first, last }: IdSpan): number[] =>
  prepared<object, number>(db, VOLUMES)
    .pluck()
    .all({ first: volumeOf(first), last: volumeOf(last) })

/** Adds an article.
 *  @param columns its terms, parted by spaces in UTF-8, which FTS5 reads as the text it is
 *  @param forms its distinct forms, likewise */
export function addPostings(
  db: Database,
  id: number,
  columns: Readonly<Record<Field, Uint8Array>>,
  forms: Uint8Array,
): void {
  const volume = volumeOf(id)
  outdate(db, volume)
  if (prepared(db, ADD_VOLUME).run({ volume }).changes > 0) beginVolume(db, volume)
  prepared(db, adding(volume)).run({ id, ...columns })
  prepared(db, addingForms(volume)).run({ id, forms })
}

function beginVolume(db: Database, volume: number): void {
  db.exec(schemaOf(volume))
  for (const kind of KINDS) {
    db.prepare(setting(tableOf(kind, volume))).run({ name: 'hashsize', value: GATHERED_BYTES })
  }
}

/** Takes an article out. */
export function removePostings(db: Database, id: number): void {
  for (const volume of volumesOf(db, { first: id, last: id })) {
    outdate(db, volume)
    for (const kind of KINDS) prepared(db, removing(tableOf(kind, volume))).run({ id })
  }
}

const editions = new WeakMap<Database, Map<number, number>>()

/** Grows with every article that comes into a volume or goes. */
export const editionOf = (db: Database, volume: number): number => editions.get(db)?.get(volume) ?? 0

function outdate(db: Database, volume: number): void {
  const ofDatabase = editions.get(db) ?? new Map<number, number>()
  editions.set(db, ofDatabase.set(volume, (ofDatabase.get(volume) ?? 0) + 1))
}

/** Postings were given up that had come or gone: no volume is what it was. */
export function outdateAll(db: Database): void {
  for (const volume of editions.get(db)?.keys() ?? []) outdate(db, volume)
}

/** Whether an article is in. */
export const hasPostings = (db: Database, id: number): boolean =>
  volumesOf(db, { first: id, last: id }).some(
    volume => prepared(db, looking(volume)).get({ id }) !== undefined,
  )

/** Ids of the articles of a volume that answer an expression in FTS5's syntax, ascending. */
export const idsInVolume = (db: Database, kind: Kind, volume: number, match: string): number[] =>
  prepared<{ match: string }, number>(db, matching(tableOf(kind, volume)))
    .pluck()
    .all({ match })

/** Whether an article that passes answers an expression. */
export const isAnyMatching = (
  db: Database,
  kind: Kind,
  match: string,
  passes: (id: number) => boolean,
): boolean => volumesOf(db, EVERY_ID).some(volume => isAnyIn(db, tableOf(kind, volume), match, passes))

function isAnyIn(db: Database, table: string, match: string, passes: (id: number) => boolean): boolean {
  for (const id of prepared<{ match: string }, number>(db, matching(table)).pluck().iterate({ match }))
    if (passes(id)) return true
  return false
}

export interface Looked extends IdSpan {
  /** Those alone, where there are few; null for all between the first and the last. */
  readonly among: IdList | null
}

/** Ids of the articles that answer an expression, the most relevant first, and of equals the one that was added last.
 *  How rare a word is, is judged by the volumes that are looked at.
 *  @param limit how many at most; null for all */
export function bestMatching(
  db: Database,
  match: string,
  { first, last, among }: Looked,
  limit: number | null,
): number[] {
  const volumes = volumesOf(db, { first, last })
  if (volumes.length === 0) return []
  return prepared<object, number>(db, ranking(volumes, among !== null))
    .pluck()
    .all({
      match,
      first,
      last,
      limit: limit ?? -1,
      ...(among === null ? {} : { among: `[${among.join()}]` }),
    })
}

/** Pages of FTS5 that are merged at a step: some milliseconds. */
const PAGES_AT_ONCE = 64

/** Puts together what lies apart in volumes that are full, step by step: they are read for good. */
export function* mergingVolumes(db: Database): Generator<void> {
  for (const volume of prepared<object, number>(db, UNMERGED).pluck().all({})) {
    for (const kind of KINDS) yield* mergingTable(db, tableOf(kind, volume))
    prepared(db, SET_MERGED).run({ volume })
  }
}

function* mergingTable(db: Database, table: string): Generator<void> {
  const changes = () => prepared<object, number>(db, CHANGES).pluck().get({}) ?? 0
  // A number below zero begins a merge of all, one above goes on with it; it is through when a step changes nothing but
  // what it is told in.
  let pages = -PAGES_AT_ONCE
  for (;;) {
    const before = changes()
    prepared(db, setting(table)).run({ name: 'merge', value: pages })
    if (changes() - before < 2) return
    pages = PAGES_AT_ONCE
    yield
  }
}
