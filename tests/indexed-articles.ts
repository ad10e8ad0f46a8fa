import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openIndexDatabase } from '../electron/core/search/index-database'
import { matchRanges } from '../electron/core/search/ranges'
import { SearchIndex } from '../electron/core/search/search-index'
import type { Article, Language } from '../shared/article'
import type { TypedQuery } from '../shared/find'
import { articleId, articleKey, fileId } from '../shared/ids'

export interface Told {
  /** Its place among the others, from 1, where none is told. Ids rise. */
  readonly id?: number
  readonly headline?: string | null
  readonly text?: string
  readonly language?: Language | null
  readonly section?: string
  readonly publisher?: string
  readonly url?: string
}

/** An article of a test, with no more in it than the test tells. */
export const articleOf = (id: number, told: Told): Article => ({
  id: articleId(id),
  key: articleKey(String(id).padStart(32, '0')),
  headline: told.headline ?? null,
  paragraphs: told.text === undefined ? [] : told.text.split('\n'),
  language: told.language ?? null,
  section: told.section ?? null,
  publishedOn: null,
  source: { url: told.url ?? null, publisher: told.publisher ?? null, releaseId: null, language: null },
  doubts: [],
  provenance: {
    fileId: fileId(1),
    fileName: 'dump.txt',
    fileHash: '',
    importedAt: 0,
    encoding: 'utf-8',
    parserVersion: 1,
    lines: { first: 1, last: 1 },
  },
  isRead: false,
  isBookmarked: false,
  tags: [],
  note: null,
})

const FOLLOWED = { libraryId: 'a library', lastArticle: 1_000_000, lastChange: 0, forgottenChange: 0 }

/** An index in a folder of its own, closed and gone after the test. */
export function indexOf(told: readonly Told[]) {
  const folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const index = new SearchIndex(openIndexDatabase(folder, FOLLOWED).db)
  onTestFinished(() => {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const articles = told.map((one, place) => articleOf(one.id ?? place + 1, one))
  index.add(articles)
  for (const _ of index.keeping());
  return { index, articles, ...asking(index, articles) }
}

const typed = (query: string | TypedQuery): TypedQuery =>
  typeof query === 'string' ? { text: query, asTyped: [] } : query

/** Questions in the words of a test. */
function asking(index: SearchIndex, articles: readonly Article[]) {
  return {
    /** Ids of what is found, the best first. Where nothing has all words, nothing. */
    find(query: string | TypedQuery): number[] {
      const read = index.read(typed(query))
      const matches = index.match(read)
      if (matches.ids === null) {
        return articles.map(({ id }) => Number(id)).filter(id => !matches.without.includes(id))
      }
      return [...index.rank(read, matches, matches.ids).ids]
    },
    /** The same where nothing has all words. */
    relax(query: string | TypedQuery) {
      const read = index.read(typed(query))
      const { matches, most, unknown } = index.relax(read, () => true)
      return { ids: [...index.rank(read, matches, matches.ids ?? new Int32Array()).ids], most, unknown }
    },
    /** What is marked in an article: in its headline, then in its text. */
    marked(query: string | TypedQuery, id = 1): string[] {
      const { wanted } = index.read(typed(query))
      const article = articles.find(one => one.id === id)
      if (article === undefined) return []
      const inside = (part: string, field: 'headline' | 'body') =>
        matchRanges(part, field, article.language, wanted).map(({ start, end }) => part.slice(start, end))
      return [
        ...inside(article.headline ?? '', 'headline'),
        ...article.paragraphs.flatMap(paragraph => inside(paragraph, 'body')),
      ]
    },
  }
}
