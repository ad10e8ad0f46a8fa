import type { Database } from 'better-sqlite3'
import { discardIndex, type IndexFate, openIndexDatabase } from './search/index-database'
import { SearchIndex } from './search/search-index'
import { readArticlesAfter } from './store/articles'
import { libraryIdentity } from './store/identity'

/** Articles put into the index in one transaction: some hundred milliseconds. */
const BATCH = 200

const LAST = 'SELECT coalesce(max(id), 0) FROM articles'

export interface OpenedSearch {
  readonly index: SearchIndex
  readonly fate: IndexFate
}

/** Opens the index of a library and lets it catch up. */
export function openSearch(library: Database, folder: string): OpenedSearch {
  const lastArticle = library.prepare<[], number>(LAST).pluck().get() ?? 0
  const { db, fate } = openIndexDatabase(folder, { libraryId: libraryIdentity(library), lastArticle })
  const index = new SearchIndex(db)
  follow(library, index)
  return { index, fate }
}

/** Brings the index up to the library: at the start and after an import, by the same code.
 *  @throws IndexBroken */
function follow(library: Database, index: SearchIndex): void {
  while (followOneBatch(library, index));
}

/** Puts the next articles of the library into the index. An import takes these steps one by one, and lets questions be
 *  answered in between.
 *  @returns false where there were none
 *  @throws IndexBroken */
export function followOneBatch(library: Database, index: SearchIndex): boolean {
  const articles = readArticlesAfter(library, index.followed(), BATCH)
  index.add(articles)
  return articles.length > 0
}

/** Builds the index anew in the place of one that turned out to be damaged. */
export function rebuildSearch(library: Database, folder: string, broken: SearchIndex): SearchIndex {
  broken.close()
  discardIndex(folder)
  return openSearch(library, folder).index
}
