import lunr from 'lunr'
import { analyseTyped, type TypedWord } from '../text/analyse'

/** The fields a query can name, which are also the columns of the index. */
export const FIELDS = ['headline', 'body', 'section', 'publisher', 'source', 'lang'] as const
export type Field = (typeof FIELDS)[number]

/** One thing a query asks for: words that stand together in what was typed ("Kassym-Jomart" is two). */
export interface Clause {
  readonly words: readonly TypedWord[]
  readonly fields: readonly Field[]
  readonly isExcluded: boolean
  /** The last word goes on: it stands for every word that begins with it. */
  readonly isPrefix: boolean
  /** Letters that may be wrong, 0 for none. */
  readonly typos: number
}

export interface Query {
  readonly clauses: readonly Clause[]
}

/** Words of one query that are looked at: what is beyond would only slow it down. */
const MAX_CLAUSES = 32
const MAX_TYPOS = 2

const isField = (field: string): field is Field => (FIELDS as readonly string[]).includes(field)
const endsInWord = /[\p{L}\p{N}\p{M}]$/u

/** Reads typed text in lunr's query language: `+must -not field:word word* word~1`. Plain words mean all of them. What
 *  lunr cannot parse is taken as plain words: no query is an error. While a word is being typed — the text ends in it
 *  — it stands for every word that begins so. */
export function parseQuery(text: string): Query {
  const clauses = lunrClauses(text) ?? plainClauses(text)
  const kept = clauses.filter(clause => clause.words.length > 0).slice(0, MAX_CLAUSES)
  const last = kept.at(-1)
  if (last === undefined || last.isExcluded || last.typos > 0 || !endsInWord.test(text))
    return { clauses: kept }
  return { clauses: [...kept.slice(0, -1), { ...last, isPrefix: true }] }
}

/** The part of lunr that its types leave out. */
interface LunrParser {
  readonly QueryParser: new (
    text: string,
    query: lunr.Query,
  ) => { parse(): { readonly clauses: readonly LunrClause[] } }
}
interface LunrClause {
  readonly term: string
  readonly fields?: readonly string[]
  readonly presence: number
  readonly editDistance?: number
}
const { QueryParser } = lunr as unknown as LunrParser

function lunrClauses(text: string): Clause[] | null {
  try {
    return new QueryParser(text, new lunr.Query([...FIELDS])).parse().clauses.map(clause => ({
      words: analyseTyped(clause.term),
      fields: (clause.fields ?? FIELDS).filter(isField),
      isExcluded: clause.presence === lunr.Query.presence.PROHIBITED,
      isPrefix: clause.term.endsWith('*'),
      typos: Math.min(clause.editDistance ?? 0, MAX_TYPOS),
    }))
  } catch (thrown) {
    if (thrown instanceof lunr.QueryParseError) return null
    throw thrown
  }
}

function plainClauses(text: string): Clause[] {
  return analyseTyped(text).map(word => ({
    words: [word],
    fields: FIELDS,
    isExcluded: false,
    isPrefix: false,
    typos: 0,
  }))
}
