import type { Database } from 'better-sqlite3'
import * as v from 'valibot'
import type { Question } from '../../../shared/find'
import type { ArticleId, FileId } from '../../../shared/ids'
import type { PageState } from '../../../shared/page-state'
import { REQUEST_CHECKS } from '../../../shared/requests'
import { prepared } from '../sqlite/prepared'
import { readArticle } from './articles'
import { readSetting, writeSetting } from './settings'

const NAME = 'page-state'
const IS_IN = 'SELECT 1 FROM files WHERE id = :id AND imported_at IS NOT NULL AND removed_at IS NULL'

/** Where the person was when they last left, without the files and the article that are gone since; null at the first
 *  start, or where it is no longer understood. */
export function readPageState(db: Database): PageState | null {
  const checked = v.safeParse(REQUEST_CHECKS.savePageState, readSetting(db, NAME))
  if (!checked.success) return null
  const { question, articleId, cursorId, places, ...rest } = checked.output
  const isIn = (id: FileId | null) => id === null || prepared(db, IS_IN).get({ id }) !== undefined
  const ifListed = (id: ArticleId | null) => (id !== null && readArticle(db, id) !== null ? id : null)
  return {
    ...rest,
    question: ofFilesThatAreIn(question, isIn),
    articleId: ifListed(articleId),
    cursorId: ifListed(cursorId),
    places: places.map(place => ({ ...place, question: ofFilesThatAreIn(place.question, isIn) })),
  }
}

export function writePageState(db: Database, state: PageState): void {
  writeSetting(db, NAME, state)
}

/** A list of a file that is gone would be empty, and the file has no name any more to say so. */
function ofFilesThatAreIn(question: Question, isIn: (id: FileId | null) => boolean): Question {
  const { include, exclude } = question.filter.files
  const files = { include: include.filter(isIn), exclude: exclude.filter(isIn) }
  return { ...question, filter: { ...question.filter, files } }
}
