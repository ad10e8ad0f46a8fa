import { inFields } from './columns'
import type { Wanted, WantedWord } from './wanted'

/** What an article must have to answer a clause, all of it, in FTS5's syntax. */
export interface Expression {
  /** For the table of terms, one at least. */
  readonly terms: readonly string[]
  /** For the table of forms; none where spellings do not matter. */
  readonly forms: readonly string[]
}

// Terms are letters, digits and marks only, so a quoted term can hold no quote; doubled all the same, as SQL wants it.
const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`

/** One of some terms at least. */
export const either = (terms: Iterable<string>) => `(${[...terms].map(quoted).join(' OR ')})`

/** Terms of one query that count more are said again: FTS5 adds up what its parts count. More of them would be slow. */
const MAX_REPEATED = 32

/** What answers a clause: what is spelled as it was typed, what else its script has for it too, or all that it stands
 *  for. */
export type Width = 'own' | 'near' | 'also'

function termsIn(word: WantedWord, width: Width): string[] {
  return width === 'own' ? [...word.terms] : [...word.terms, ...word[width]]
}

export function expressionOf({ words, phrases, fields }: Wanted, width: Width): Expression {
  const terms =
    phrases.length > 0
      ? [either(phrases.map(phrase => phrase.join(' ')))]
      : words.map(word => either(termsIn(word, width)))
  return {
    terms: terms.map(part => `(${inFields(fields)}${part})`),
    forms: words.flatMap(word => (word.forms === null ? [] : [either(word.forms)])),
  }
}

/** Terms that answer a clause, as one expression. */
export const termsOf = (wanted: Wanted, width: Width): string =>
  `(${together(expressionOf(wanted, width).terms)})`

/** The terms of a clause as they count for relevance.
 *  @param clauses how many share what may be repeated */
export function rankingOf(wanted: Wanted, width: Width, clauses: number): string {
  const terms = termsOf(wanted, width)
  const count = wanted.words.reduce((sum, word) => sum + termsIn(word, width).length, 0)
  const times = Math.max(1, Math.min(wanted.boost, Math.floor(MAX_REPEATED / (count * clauses))))
  return times === 1 ? terms : `(${Array.from({ length: times }, () => terms).join(' OR ')})`
}

/** All of them. */
export const together = (parts: readonly string[]): string => parts.join(' AND ')

/** One of them at least. */
export const anyOf = (parts: readonly string[]): string => parts.join(' OR ')
