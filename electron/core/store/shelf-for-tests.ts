import type { Language } from '../../../shared/article'
import type { DoubtKind } from '../../../shared/doubt'
import { fileId } from '../../../shared/ids'
import { bitsOf } from './doubts'
import { blankShelf, daysColumn } from './read-shelf'
import { BOOKMARKED, dateNumber, HIGHLIGHTED, NOTED, READ, type Shelf, setMark, setTag } from './shelf'

/** An article as far as the shelf knows it. */
export interface Shelved {
  readonly id: number
  readonly section: string | null
  readonly publisher: string | null
  readonly language: Language | null
  readonly fileId: number
  readonly publishedOn: string | null
  readonly doubts: readonly DoubtKind[]
  readonly tags: readonly string[]
  readonly isRead: boolean
  readonly isBookmarked: boolean
  readonly hasNote: boolean
  readonly hasHighlight: boolean
}

export const BARE: Omit<Shelved, 'id'> = {
  section: null,
  publisher: null,
  language: null,
  fileId: 1,
  publishedOn: null,
  doubts: [],
  tags: [],
  isRead: false,
  isBookmarked: false,
  hasNote: false,
  hasHighlight: false,
}

/** Puts articles on a shelf.
 *  @param articles in the order of their ids */
export function shelfOf(articles: readonly Shelved[]): Shelf {
  const names = new Map(articles.map(article => [fileId(article.fileId), `file ${article.fileId}.txt`]))
  const blank = blankShelf(articles.length, names)
  const days = Int32Array.from(articles, ({ publishedOn }) =>
    publishedOn === null ? 0 : dateNumber(publishedOn),
  )
  const shelf = { ...blank, days: daysColumn(days) }
  for (const [row, article] of articles.entries()) {
    shelf.ids[row] = article.id
    shelf.sections.set(row, article.section)
    shelf.publishers.set(row, article.publisher)
    shelf.languages.set(row, article.language)
    shelf.files.set(row, fileId(article.fileId))
    shelf.doubts.set(row, bitsOf(article.doubts))
    for (const tag of article.tags) setTag(shelf, row, tag, true)
    setMark(shelf, row, READ, article.isRead)
    setMark(shelf, row, BOOKMARKED, article.isBookmarked)
    setMark(shelf, row, NOTED, article.hasNote)
    setMark(shelf, row, HIGHLIGHTED, article.hasHighlight)
  }
  return shelf
}
