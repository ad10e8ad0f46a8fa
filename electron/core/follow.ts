import type { Database } from 'better-sqlite3'
import { discardIndex, type IndexFate, openIndexDatabase } from './search/index-database'
import { SearchIndex } from './search/search-index'
import { readArticlesAfter, readListedArticle } from './store/articles'
import { libraryIdentity } from './store/identity'
import { forgetChanges, indexBounds, readChangesAfter } from './store/index-changes'

/** Articles put into the index in one transaction: some hundred milliseconds. */
const BATCH = 200

export interface OpenedSearch {
  readonly index: SearchIndex
  readonly fate: IndexFate
}

/** Opens the index of a library and lets it catch up. */
export function openSearch(library: Database, folder: string): OpenedSearch {
  const bounds = { libraryId: libraryIdentity(library), ...indexBounds(library) }
  const { db, fate } = openIndexDatabase(folder, bounds)
  const index = new SearchIndex(db)
  follow(library, index)
  forgetChanges(library, index.followed().change)
  return { index, fate }
}

/** Brings the index up to the library: at the start and after an import, by the same code.
 *  @throws IndexBroken */
function follow(library: Database, index: SearchIndex): void {
  while (followOneBatch(library, index));
}

/** Puts the next articles of the library into the index, or looks at the next that have changed. An import takes these
 *  steps one by one, and lets questions be answered in between.
 *  @returns false where there were none
 *  @throws IndexBroken */
export function followOneBatch(library: Database, index: SearchIndex): boolean {
  const followed = index.followed()
  const changes = readChangesAfter(library, followed.change, BATCH)
  const lastChange = changes.at(-1)
  if (lastChange !== undefined) {
    const ids = [...new Set(changes.map(({ articleId }) => articleId))].filter(id => id <= followed.article)
    const listed = ids.map(id => readListedArticle(library, id)).filter(article => article !== null)
    index.change(ids, listed, lastChange.ordinal)
    return true
  }
  const articles = readArticlesAfter(library, followed.article, BATCH)
  index.add(articles)
  return articles.length > 0
}

/** Builds the index anew in the place of one that turned out to be damaged. */
export function rebuildSearch(library: Database, folder: string, broken: SearchIndex): SearchIndex {
  broken.close()
  discardIndex(folder)
  return openSearch(library, folder).index
}
