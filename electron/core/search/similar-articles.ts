import type { Database } from 'better-sqlite3'
import type { Article } from '../../../shared/article'
import { prepared } from '../sqlite/prepared'
import { analyse } from '../text/analyse'
import { BY_RELEVANCE } from './columns'
import { either } from './expression'
import { wordFrequencies } from './vocabulary'

/** What of an article tells what it is about. */
export type Told = Pick<Article, 'id' | 'headline' | 'paragraphs' | 'language'>

/** Words of an article that are looked for in others. */
const MAX_WORDS = 24
/** Articles that these words may be in, all together. */
const MAX_LOOKED_AT = 100_000
/** Different words of an article, those it begins with, that are weighed. */
const MAX_WEIGHED = 2_000
/** What a word of the headline counts, in words of the text. */
const IN_HEADLINE = 3
/** Articles with one of the words that are compared, those that were added last. */
const MAX_RANKED = 10_000

const MATCHING = 'SELECT rowid FROM terms WHERE terms MATCH :match ORDER BY rowid DESC LIMIT :limit'
const RANKED = `
  SELECT rowid FROM terms WHERE terms MATCH :match AND rowid >= :first AND rowid <> :id
   ORDER BY ${BY_RELEVANCE}, rowid DESC
   LIMIT :limit`

/** Articles that tell of the same, the likest first: those that share the most telling words.
 *  @param articleCount of the library, roughly
 *  @param limit how many at most */
export function similarArticles(db: Database, article: Told, articleCount: number, limit: number): number[] {
  const terms = tellingTerms(db, article, articleCount)
  if (terms.length === 0) return []
  const match = `{headline body} : ${either(terms)}`
  const ids = prepared<object, number>(db, MATCHING).pluck().all({ match, limit: MAX_RANKED })
  const first = ids.at(-1)
  if (first === undefined) return []
  return prepared<object, number>(db, RANKED).pluck().all({ match, first, id: article.id, limit })
}

/** The words that are often in an article and seldom in others (tf–idf), as terms. */
function tellingTerms(db: Database, article: Told, articleCount: number): string[] {
  const counts = termCounts(article)
  const weighed = [...wordFrequencies(db, counts.keys())]
    .filter(({ articles }) => articles > 1)
    .map(({ term, articles }) => ({
      term,
      articles,
      weight: Math.sqrt(counts.get(term) ?? 0) * Math.log(1 + articleCount / articles),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_WORDS)
  let articles = 0
  return weighed
    .filter(word => {
      articles += word.articles
      return articles <= MAX_LOOKED_AT
    })
    .map(({ term }) => term)
}

/** How often each word is in an article, those of its headline counted several times. */
function termCounts({ headline, paragraphs, language }: Told): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const { form, term } of analyse(text, language)) {
      const count = counts.get(term)
      if (count === undefined && (counts.size === MAX_WEIGHED || !isTelling.test(form))) continue
      counts.set(term, (count ?? 0) + weight)
    }
  }
  add(headline ?? '', IN_HEADLINE)
  for (const paragraph of paragraphs) {
    add(paragraph, 1)
    if (counts.size === MAX_WEIGHED) break
  }
  return counts
}

/** Letters only, three at least: numbers tell of nothing in common. */
const isTelling = /^[\p{L}\p{M}]{3,}$/u
