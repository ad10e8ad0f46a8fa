import type { Database } from 'better-sqlite3'
import { idsMatchingAll } from './common-postings'
import { type Expression, either, expressionOf, termsOf } from './expression'
import { type IdList, inBoth, inEither, NO_IDS, without } from './id-lists'
import { isAnyMatching } from './postings'
import type { ReadQuery } from './read-query'
import type { Wanted } from './wanted'

/** The articles that answer a query, all of them. */
export interface Matches {
  /** Without those that an unwanted word is in; null where every article is meant. */
  readonly ids: IdList | null
  /** Those that an unwanted word is in, where every other article is meant. */
  readonly without: IdList
  /** Where they answer only some of what is wanted, what that is. */
  readonly some: readonly Wanted[] | null
}

/** Ids of the articles that answer an expression. */
function idsOf(db: Database, { terms, forms }: Expression): IdList {
  const ids = idsMatchingAll(db, 'terms', terms)
  return forms.length === 0 || ids.length === 0 ? ids : inBoth(ids, idsMatchingAll(db, 'forms', forms))
}

/** Ids of the articles that answer all clauses, in whatever script. */
export function matchAll(db: Database, { wanted, unwanted, asksForWords }: ReadQuery): Matches {
  const excluded = unwantedIds(db, unwanted)
  if (!asksForWords) return { ids: null, without: excluded, some: null }
  const parts = wanted.map(clause => expressionOf(clause, 'also'))
  const ids = idsOf(db, {
    terms: parts.flatMap(({ terms }) => terms),
    forms: parts.flatMap(({ forms }) => forms),
  })
  return { ids: without(ids, excluded), without: NO_IDS, some: null }
}

/** Ids of the articles that answer one clause. */
export const matchOne = (db: Database, wanted: Wanted): IdList => idsOf(db, expressionOf(wanted, 'also'))

/** Whether an article that is listed answers a clause. */
export const hasAny = (db: Database, wanted: Wanted, isListed: (id: number) => boolean): boolean =>
  isAnyMatching(db, 'terms', termsOf(wanted, 'also'), isListed)

/** Whether a form is in an article that is listed. */
export const isFormIn = (db: Database, form: string, isListed: (id: number) => boolean): boolean =>
  isAnyMatching(db, 'forms', either([form]), isListed)

/** Ids of the articles that have a form. */
export const idsWithForm = (db: Database, form: string): IdList =>
  idsMatchingAll(db, 'forms', [either([form])])

/** Ids of the articles that any of some clauses answers, in whatever script: what a word finds, a minus takes off. */
export const unwantedIds = (db: Database, unwanted: readonly Wanted[]): IdList =>
  unwanted.reduce((ids, clause) => inEither(ids, matchOne(db, clause)), NO_IDS)
