import { analyseTyped, type TypedWord } from '../text/analyse'
import { words } from '../text/tokens'

/** The fields a query can name, which are also the columns of the index. */
export const FIELDS = ['headline', 'body', 'section', 'publisher', 'source', 'lang'] as const
export type Field = (typeof FIELDS)[number]

/** Where words are looked for that name no field. Every article of a site has the words of its address, and nobody who
 *  types one of them means all of these. */
export const TOLD_FIELDS: readonly Field[] = FIELDS.filter(field => field !== 'source')

/** One thing a query asks for: words that stand together in what was typed ("Kassym-Jomart" is two). */
export interface Clause {
  /** What was typed, without its operators. */
  readonly typed: string
  /** All of them are meant, at least one. */
  readonly words: readonly TypedWord[]
  readonly fields: readonly Field[]
  readonly isExcluded: boolean
  /** Must be there even where nothing has all words. */
  readonly isRequired: boolean
  /** The last word goes on: it stands for every word that begins with it. */
  readonly isPrefix: boolean
  /** The words stand one after the other. */
  readonly isPhrase: boolean
  /** These spellings only: no other forms of the words, no other script. */
  readonly isExact: boolean
  /** Letters that may be wrong, from 0 to MAX_TYPOS. */
  readonly typos: number
  /** How much more a hit counts than one of another clause, from 1 to MAX_BOOST. */
  readonly boost: number
}

/** Words of a query that are looked at. */
export const MAX_WORDS = 64
const MAX_TYPOS = 2
const MAX_BOOST = 100

/** What stands before a value: `+headline:=`. */
export interface Operators {
  readonly presence: string
  /** In small letters; null where none is named. */
  readonly name: string | null
  readonly isExact: boolean
}

// The number of a release, a name of a site, an address that was pasted.
const LOOKS_LIKE_ADDRESS = /\p{N}|[\p{L}\p{M}][./:@_][\p{L}\p{N}]|:\/\//u

/** The fields that a name stands for; null where there is no such field.
 *  @param typed what is looked for in them */
function fieldsOf(name: string | null, typed: string): readonly Field[] | null {
  if (name === null) return LOOKS_LIKE_ADDRESS.test(typed) ? FIELDS : TOLD_FIELDS
  const named = FIELDS.filter(field => field === name)
  return named.length === 0 ? null : named
}

/** What the signs behind a word ask for: `*`, `~1`, `^2`, in lunr's order and number. */
export interface Suffixes {
  readonly isPrefix: boolean
  readonly typos: number
  readonly boost: number
}

const NO_SUFFIXES: Suffixes = { isPrefix: false, typos: 0, boost: 1 }

// Of several, the last holds, as in lunr.
const lastNumber = (tail: string, sign: '~' | '^', whereNone: number): number | null => {
  const from = tail.lastIndexOf(sign)
  if (from === -1) return null
  const digits = Number.parseInt(tail.slice(from + 1), 10)
  return Number.isNaN(digits) ? whereNone : digits
}

/** Reads the signs behind a word; `~` alone is one wrong letter.
 *  @param tail nothing but such signs */
export const suffixesOf = (tail: string): Suffixes => ({
  isPrefix: tail.startsWith('*'),
  typos: Math.min(lastNumber(tail, '~', 1) ?? 0, MAX_TYPOS),
  boost: Math.min(Math.max(lastNumber(tail, '^', 1) ?? 1, 1), MAX_BOOST),
})

/** A text up to the first word too many, by which it is known that there are too many. */
function beginningOf(text: string): string {
  let count = 0
  for (const { end } of words(text)) if (++count > MAX_WORDS) return text.slice(0, end)
  return text
}

/** What a value with its operators asks for; null where there is no word in it, or they make no sense together: in
 *  what is exact, no letter may be wrong. */
export function clauseOf(
  operators: Operators,
  value: string,
  suffixes: Suffixes,
  isPhrase: boolean,
): Clause | null {
  const fields = fieldsOf(operators.name, value)
  const meant = analyseTyped(beginningOf(value))
  const isExact = operators.isExact || isPhrase
  if (fields === null || meant.length === 0 || (isExact && suffixes.typos > 0)) return null
  return {
    typed: value.trim(),
    words: meant,
    fields,
    isExcluded: operators.presence === '-',
    isRequired: operators.presence === '+',
    isPhrase,
    isExact,
    ...suffixes,
  }
}

/** Words without any operator. */
export function plainClause(typed: string, isPrefix: boolean): Clause | null {
  const operators = { presence: '', name: null, isExact: false }
  return clauseOf(operators, typed, { ...NO_SUFFIXES, isPrefix }, false)
}
