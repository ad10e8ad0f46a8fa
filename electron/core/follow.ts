import type { Database } from 'better-sqlite3'
import type { Article } from '../../shared/article'
import { discardIndex, type IndexFate, openIndexDatabase } from './search/index-database'
import { EVERY_ID } from './search/postings'
import { IndexBroken, SearchIndex } from './search/search-index'
import { isAnyKept, isKept, readArticlesAfter, readListedArticle } from './store/articles'
import { libraryIdentity } from './store/identity'
import { forgetChanges, hasChangesAfter, indexBounds, readChangesAfter } from './store/index-changes'

/** Articles put into the index in one step: some milliseconds. */
const STEP = 20
/** The same where nobody waits: words are counted once for all of them, which takes less time. */
const STEP_AT_OPENING = 500
/** UTF-16 units after which a step is long enough: articles may be books. */
const MAX_STEP_LENGTH = 4_000_000
/** Changes looked at in one step, and articles settled in one where none is put in: some milliseconds each. */
const MOST_CHANGES = 1_000
const MOST_SETTLED = 100
/** As few are settled at once: half a second at most. */
const FEW = 500

export interface OpenedSearch {
  readonly index: SearchIndex
  readonly fate: IndexFate
}

/** Opens the index of a library and lets it catch up; one that turns out to be damaged is built anew. */
export function openSearch(library: Database, folder: string): OpenedSearch {
  const opened = openIndex(library, folder)
  try {
    catchUp(library, opened.index)
    return opened
  } catch (thrown) {
    if (!(thrown instanceof IndexBroken)) throw thrown
    return { index: rebuildSearch(library, folder, opened.index), fate: 'corrupt' }
  }
}

/** Builds the index anew in the place of one that turned out to be damaged. */
export function rebuildSearch(library: Database, folder: string, broken: SearchIndex): SearchIndex {
  broken.close()
  discardIndex(folder)
  const { index } = openIndex(library, folder)
  catchUp(library, index)
  return index
}

function openIndex(library: Database, folder: string): OpenedSearch {
  const bounds = { libraryId: libraryIdentity(library), ...indexBounds(library) }
  const { db, fate } = openIndexDatabase(folder, bounds)
  return { index: new SearchIndex(db), fate }
}

function catchUp(library: Database, index: SearchIndex): void {
  for (const _ of following(library, index, STEP_AT_OPENING));
  forgetChanges(library, index.followed().change)
}

/** Brings the index up to the library, step by step: at the start at once, later with questions answered in between. All
 *  that is listed is found after it. What is slow and changes nothing of that, `settling` does; a few are settled here.
 *  @param step articles, at most
 *  @throws IndexBroken */
export function* following(library: Database, index: SearchIndex, step = STEP): Generator<void> {
  for (;;) {
    if (hasChangesAfter(library, index.followed().change)) {
      yield* endingAdditions(library, index)
      followChanges(library, index)
    } else if (!addNext(library, index, step)) break
    yield
    if (index.isFull) yield* index.keeping()
  }
  yield* index.keeping()
  if (index.unsettled(EVERY_ID, FEW + 1).length <= FEW) yield* settling(library, index)
}

/** Keeps what was added for good, or gives it up where none of it will ever be listed: an import was stopped. */
function* endingAdditions(library: Database, index: SearchIndex): Generator<void> {
  const { unkept } = index
  if (unkept !== null && !isAnyKept(library, unkept.first, unkept.last)) index.drop()
  else yield* index.keeping()
}

/** Follows the next changes. Those of articles that the index has not come to are passed over. */
function followChanges(library: Database, index: SearchIndex): void {
  const followed = index.followed()
  const later = new Set<number>()
  const missing = new Map<number, Article>()
  let ordinal = followed.change
  for (const { articleId, isListed, ...change } of readChangesAfter(library, followed.change, MOST_CHANGES)) {
    ordinal = change.ordinal
    if (articleId > followed.article) continue
    const article = isListed && !index.has(articleId) ? readListedArticle(library, articleId) : null
    if (article === null) later.add(articleId)
    else missing.set(articleId, article)
    if (missing.size === STEP) break
  }
  index.change({ later: [...later], missing: [...missing.values()], ordinal })
}

/** Does what following puts off, step by step: takes out what is known of articles that are no longer listed, and finds
 *  the copies of those that are again.
 *  @throws IndexBroken */
export function* settling(library: Database, index: SearchIndex, span = EVERY_ID): Generator<void> {
  for (;;) {
    const ids = index.unsettled(span, MOST_SETTLED)
    if (ids.length === 0) break
    const listed: Article[] = []
    const settled: number[] = []
    for (const id of ids) {
      const article = readListedArticle(library, id)
      if (article !== null) listed.push(article)
      settled.push(id)
      if (listed.length === STEP) break
    }
    index.settle({ ids: settled, gone: settled.filter(id => !isKept(library, id)), listed })
    yield
    if (index.isFull) yield* index.keeping()
  }
  yield* index.keeping()
}

/** Puts the next articles of the library into the index.
 *  @returns false where there were none */
function addNext(library: Database, index: SearchIndex, step: number): boolean {
  const articles = articlesOfStep(library, index.followed().article, step)
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
