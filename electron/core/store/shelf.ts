import type { Database } from 'better-sqlite3'
import { LANGUAGES, type Language } from '../../../shared/article'
import { keptDoubts, openBits } from './doubts'

/** The columns of all listed articles that lists are filtered, counted and sorted by, held in memory: a question over
 *  all of them is a loop over typed arrays. Rows are in the order of their ids; a row number is good until the shelf
 *  is read anew. */
export interface Shelf {
  readonly size: number
  readonly ids: Float64Array
  /** YYYYMMDD; 0 for no date. */
  readonly dates: Int32Array
  /** Codes into the list of values; 0 is "none". */
  readonly sections: Int32Array
  readonly publishers: Int32Array
  readonly languages: Int32Array
  readonly sectionValues: readonly (string | null)[]
  readonly publisherValues: readonly (string | null)[]
  readonly languageValues: readonly (Language | null)[]
  /** Kinds of doubts that were not dismissed, a bit for each (see doubts.ts). */
  readonly doubts: Int32Array
  readonly isRead: Uint8Array
  readonly isBookmarked: Uint8Array
}

const SELECT = `
  SELECT a.id, a.published_on, a.section, a.publisher, a.language, a.doubt_kinds, m.read_at, m.bookmarked_at
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
    LEFT JOIN marks m ON m.key = a.key
   WHERE a.duplicate_of IS NULL
   ORDER BY a.id`

const COUNT = `
  SELECT count(*)
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE a.duplicate_of IS NULL`

// In this order: SQLite would otherwise look up the body of every article there is.
const DISMISSED = `
  SELECT a.id, b.doubts, json_group_array(json_object('kind', d.kind, 'evidence', d.evidence)) AS dismissed
    FROM dismissed_doubts d
    CROSS JOIN articles a ON a.key = d.key
    JOIN bodies b ON b.article_id = a.id
   GROUP BY a.id`

interface ShelfRow {
  id: number
  published_on: string | null
  section: string | null
  publisher: string | null
  language: Language | null
  doubt_kinds: number
  read_at: number | null
  bookmarked_at: number | null
}

/** Gives each value a number, "none" the number 0. */
class Codes<T> {
  readonly values: (T | null)[]
  readonly #codes = new Map<T | null, number>()

  constructor(known: readonly T[] = []) {
    this.values = [null, ...known]
    for (const [code, value] of this.values.entries()) this.#codes.set(value, code)
  }

  of(value: T | null): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.#codes.set(value, code)
    return code
  }
}

const dateNumber = (date: string | null) => (date === null ? 0 : Number(date.replaceAll('-', '')))

/** Reads the columns of every listed article, one after the other: as objects all at once they would take many times the
 *  room. */
export function readShelf(db: Database): Shelf {
  const size = db.prepare<[], number>(COUNT).pluck().get() ?? 0
  const sections = new Codes<string>()
  const publishers = new Codes<string>()
  const languages = new Codes<Language>(LANGUAGES)
  const shelf: Shelf = {
    size,
    ids: new Float64Array(size),
    dates: new Int32Array(size),
    sections: new Int32Array(size),
    publishers: new Int32Array(size),
    languages: new Int32Array(size),
    sectionValues: sections.values,
    publisherValues: publishers.values,
    languageValues: languages.values,
    doubts: new Int32Array(size),
    isRead: new Uint8Array(size),
    isBookmarked: new Uint8Array(size),
  }
  let row = 0
  for (const article of db.prepare<[], ShelfRow>(SELECT).iterate()) {
    shelf.ids[row] = article.id
    shelf.dates[row] = dateNumber(article.published_on)
    shelf.sections[row] = sections.of(article.section)
    shelf.publishers[row] = publishers.of(article.publisher)
    shelf.languages[row] = languages.of(article.language)
    shelf.doubts[row] = article.doubt_kinds
    shelf.isRead[row] = Number(article.read_at !== null)
    shelf.isBookmarked[row] = Number(article.bookmarked_at !== null)
    row++
  }
  takeOffDismissed(db, shelf)
  return shelf
}

interface DismissedRow {
  id: number
  doubts: string
  dismissed: string
}

/** Takes off the doubts that were dismissed. */
function takeOffDismissed(db: Database, shelf: Shelf): void {
  for (const { id, doubts, dismissed } of db.prepare<[], DismissedRow>(DISMISSED).iterate()) {
    const row = rowOf(shelf, id)
    if (row >= 0) shelf.doubts[row] = openBits(keptDoubts(doubts, dismissed))
  }
}

/** The row of an article, or -1 where it is not listed. */
export function rowOf(shelf: Shelf, id: number): number {
  let low = 0
  let high = shelf.size - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = shelf.ids[middle] ?? 0
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
