import type { Database } from 'better-sqlite3'
import { prepared } from '../sqlite/prepared'
import { type Expression, either, expressionOf, together } from './expression'
import { type IdList, inBoth, inEither, NO_IDS, without } from './id-lists'
import type { ReadQuery } from './read-query'
import type { Wanted } from './wanted'

/** The articles that answer a query, all of them. */
export interface Matches {
  /** Without those that an unwanted word is in; null where every article is meant. */
  readonly ids: IdList | null
  /** Those that an unwanted word is in, where every other article is meant. */
  readonly without: IdList
  /** Whether they answer all clauses, or some. */
  readonly has: 'all' | 'some'
}

const MATCHING = 'SELECT rowid FROM terms WHERE terms MATCH :match'
const WITH_FORMS = 'SELECT rowid FROM forms WHERE forms MATCH :match'

const idsBy = (db: Database, sql: string, match: string): IdList =>
  new Int32Array(prepared<{ match: string }, number>(db, sql).pluck().all({ match }))

/** Ids of the articles that answer an expression. FTS5 gives them ascending. */
function idsOf(db: Database, { terms, forms }: Expression): IdList {
  const ids = idsBy(db, MATCHING, terms)
  return forms === null || ids.length === 0 ? ids : inBoth(ids, idsBy(db, WITH_FORMS, forms))
}

/** Ids of the articles that answer all clauses, in whatever script. */
export function matchAll(db: Database, { wanted, unwanted, asksForWords }: ReadQuery): Matches {
  const excluded = unwantedIds(db, unwanted)
  if (!asksForWords) return { ids: null, without: excluded, has: 'all' }
  const parts = wanted.map(clause => expressionOf(clause, true))
  const forms = parts.flatMap(part => part.forms ?? [])
  const ids = idsOf(db, {
    terms: together(parts.map(({ terms }) => terms)),
    forms: forms.length === 0 ? null : together(forms),
  })
  return { ids: without(ids, excluded), without: NO_IDS, has: 'all' }
}

/** Ids of the articles that answer one clause. */
export const matchOne = (db: Database, wanted: Wanted): IdList => idsOf(db, expressionOf(wanted, true))

/** Whether an article that is listed answers a clause. */
export function hasAny(db: Database, wanted: Wanted, isListed: (id: number) => boolean): boolean {
  return isIn(db, MATCHING, expressionOf(wanted, true).terms, isListed)
}

/** Whether a form is in an article that is listed. */
export const isFormIn = (db: Database, form: string, isListed: (id: number) => boolean): boolean =>
  isIn(db, WITH_FORMS, either([form]), isListed)

function isIn(db: Database, sql: string, match: string, isListed: (id: number) => boolean): boolean {
  for (const id of prepared<{ match: string }, number>(db, sql).pluck().iterate({ match }))
    if (isListed(id)) return true
  return false
}

/** Ids of the articles that have a form. */
export const idsWithForm = (db: Database, form: string): IdList => idsBy(db, WITH_FORMS, either([form]))

/** Ids of the articles that any of some clauses answers, in the script it was typed in. */
export const unwantedIds = (db: Database, unwanted: readonly Wanted[]): IdList =>
  unwanted.reduce((ids, clause) => inEither(ids, idsOf(db, expressionOf(clause, false))), NO_IDS)
