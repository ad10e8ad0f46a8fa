import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import { analyse } from '../text/analyse'
import { either } from './expression'
import { indexedWord } from './indexed-term'
import { bestMatching, EVERY_ID, type IdSpan, idsInVolume, volumesOf } from './postings'
import { type KnownWord, wordsOfForms, wordsOfTerms } from './vocabulary'

/** What of an article tells what it is about. */
export type Told = Pick<Article, 'id' | 'headline' | 'paragraphs' | 'language'>

/** Words of an article that are looked for in others. */
const MAX_WORDS = 24
/** Articles that these words may be in, all together. */
const MAX_LOOKED_AT = 100_000
/** UTF-16 units of an article, from its beginning, that are looked at for them. */
const MAX_LENGTH = 20_000
/** What a word of the headline counts, in words of the text. */
const IN_HEADLINE = 3
/** Articles with one of the words that are compared, those that were added last. */
const MAX_RANKED = 5_000

/** Articles that tell of the same, the likest first: those that share the most telling words.
 *  @param articleCount of the library, roughly
 *  @param limit how many at most */
export function similarArticles(db: Database, article: Told, articleCount: number, limit: number): number[] {
  const terms = tellingTerms(db, article, articleCount)
  if (terms.length === 0) return []
  const match = `{headline body} : ${either(terms)}`
  const ranked = newestMatching(db, match)
  if (ranked === null) return []
  return bestMatching(db, match, { ...ranked, among: null }, limit + 1)
    .filter(id => id !== article.id)
    .slice(0, limit)
}

/** From the first to the last of the articles that are ranked. Not asked for by way of what is remembered of words: each
 *  article has an expression of its own, and together they would push out what people ask for. */
function newestMatching(db: Database, match: string): IdSpan | null {
  let first: number | undefined
  let last: number | undefined
  let wanted = MAX_RANKED
  for (const volume of volumesOf(db, EVERY_ID).toReversed()) {
    const ids = idsInVolume(db, 'terms', volume, match).slice(-wanted)
    first = ids[0] ?? first
    last ??= ids.at(-1)
    wanted -= ids.length
    if (wanted === 0) break
  }
  return first === undefined || last === undefined ? null : { first, last }
}

/** The words that are often in an article and seldom in others (tf–idf), as terms. */
function tellingTerms(db: Database, article: Told, articleCount: number): string[] {
  const counts = countTerms(article)
  const weight = (term: string, articles: number) =>
    Math.sqrt(counts.get(term)?.count ?? 0) * Math.log(1 + articleCount / articles)
  const forms = [...counts.values()].flatMap(({ forms: own }) => [...own])
  // A first choice by the forms that the article has; only of these all forms are looked at.
  const likely = heaviest(commonestByTerm(wordsOfForms(db, forms)), counts, weight).slice(0, 2 * MAX_WORDS)
  const known = likely.map(([term]): [string, number] => [term, sumOf(wordsOfTerms(db, [term]))])
  let looked = 0
  return heaviest(known, counts, weight)
    .filter(([, articles]) => articles > 1)
    .slice(0, MAX_WORDS)
    .filter(([, articles]) => {
      looked += articles
      return looked <= MAX_LOOKED_AT
    })
    .map(([term]) => term)
}

const heaviest = (
  articles: Iterable<readonly [string, number]>,
  counts: ReadonlyMap<string, unknown>,
  weight: (term: string, articles: number) => number,
) =>
  [...articles]
    .filter(([term]) => counts.has(term))
    .sort(([a, ofA], [b, ofB]) => weight(b, ofB) - weight(a, ofA))

const sumOf = (words: readonly KnownWord[]) => words.reduce((sum, { articles }) => sum + articles, 0)

function commonestByTerm(words: readonly KnownWord[]): Map<string, number> {
  const byTerm = new Map<string, number>()
  for (const { term, articles } of words) byTerm.set(term, Math.max(articles, byTerm.get(term) ?? 0))
  return byTerm
}

interface CountedTerm {
  readonly forms: Set<string>
  count: number
}

/** How often each word is in an article, those of its headline counted several times. */
function countTerms({ headline, paragraphs, language }: Told): Map<string, CountedTerm> {
  const counts = new Map<string, CountedTerm>()
  const add = (text: string, weight: number) => {
    for (const word of analyse(text, language)) {
      const { form, term } = indexedWord(word, language)
      if (!isTelling.test(form)) continue
      const counted = counts.get(term) ?? { forms: new Set(), count: 0 }
      counted.forms.add(form)
      counted.count += weight
      counts.set(term, counted)
    }
  }
  add(headline ?? '', IN_HEADLINE)
  let length = 0
  for (const paragraph of paragraphs) {
    add(paragraph.slice(0, MAX_LENGTH - length), 1)
    length += paragraph.length
    if (length >= MAX_LENGTH) break
  }
  return counts
}

/** Letters only, three at least: numbers tell of nothing in common. */
const isTelling = /^[\p{L}\p{M}]{3,}$/u
