import type { Database } from 'better-sqlite3'
import type { Article } from '../../shared/article'
import { discardIndex, type IndexFate, openIndexDatabase } from './search/index-database'
import { SearchIndex } from './search/search-index'
import { isKept, readArticlesAfter, readListedArticle } from './store/articles'
import { libraryIdentity } from './store/identity'
import { forgetChanges, indexBounds, readChangesAfter } from './store/index-changes'

/** Articles put into the index in one step: some milliseconds. */
const STEP = 20
/** The same where nobody waits: words are counted once for all of them, which takes less time. */
const STEP_AT_OPENING = 500
/** UTF-16 units after which a step is long enough: articles may be books. */
const MAX_STEP_LENGTH = 4_000_000

export interface OpenedSearch {
  readonly index: SearchIndex
  readonly fate: IndexFate
}

/** Opens the index of a library and lets it catch up. */
export function openSearch(library: Database, folder: string): OpenedSearch {
  const bounds = { libraryId: libraryIdentity(library), ...indexBounds(library) }
  const { db, fate } = openIndexDatabase(folder, bounds)
  const index = new SearchIndex(db)
  for (const _ of following(library, index, STEP_AT_OPENING));
  forgetChanges(library, index.followed().change)
  return { index, fate }
}

/** Brings the index up to the library, step by step: at the start at once, later with questions answered in between.
 *  @param step articles, at most
 *  @throws IndexBroken */
export function* following(library: Database, index: SearchIndex, step = STEP): Generator<void> {
  while (followOneStep(library, index, step)) {
    yield
    if (index.isFull) yield* index.keeping()
  }
  yield* index.keeping()
}

/** Looks at the next articles that have changed, or puts the next of the library into the index.
 *  @returns false where there were none */
function followOneStep(library: Database, index: SearchIndex, step: number): boolean {
  const followed = index.followed()
  const changes = readChangesAfter(library, followed.change, STEP)
  const lastChange = changes.at(-1)
  if (lastChange !== undefined) {
    const ids = [...new Set(changes.map(({ articleId }) => articleId))].filter(id => id <= followed.article)
    const listed = ids.map(id => readListedArticle(library, id)).filter(article => article !== null)
    const gone = ids.filter(id => !isKept(library, id))
    index.change({ ids, gone, listed, ordinal: lastChange.ordinal })
    return true
  }
  const articles = articlesOfStep(library, followed.article, step)
  index.add(articles)
  return articles.length > 0
}

function articlesOfStep(library: Database, after: number, step: number): Article[] {
  const articles: Article[] = []
  for (let length = 0; articles.length < step && length < MAX_STEP_LENGTH; ) {
    const next = readArticlesAfter(library, articles.at(-1)?.id ?? after, STEP)
    if (next.length === 0) break
    articles.push(...next)
    for (const { paragraphs } of next) for (const paragraph of paragraphs) length += paragraph.length
  }
  return articles
}

/** Builds the index anew in the place of one that turned out to be damaged. */
export function rebuildSearch(library: Database, folder: string, broken: SearchIndex): SearchIndex {
  broken.close()
  discardIndex(folder)
  return openSearch(library, folder).index
}
