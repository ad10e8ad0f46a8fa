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

/** Reads the columns of every listed article. */
export function readShelf(db: Database): Shelf {
  const rows = db.prepare<[], ShelfRow>(SELECT).all()
  const sections = new Codes<string>()
  const publishers = new Codes<string>()
  const languages = new Codes<Language>(LANGUAGES)
  return {
    size: rows.length,
    ids: Float64Array.from(rows, row => row.id),
    dates: Int32Array.from(rows, row => dateNumber(row.published_on)),
    sections: Int32Array.from(rows, row => sections.of(row.section)),
    publishers: Int32Array.from(rows, row => publishers.of(row.publisher)),
    languages: Int32Array.from(rows, row => languages.of(row.language)),
    sectionValues: sections.values,
    publisherValues: publishers.values,
    languageValues: languages.values,
    doubts: doubtsOf(db, rows),
    isRead: Uint8Array.from(rows, row => Number(row.read_at !== null)),
    isBookmarked: Uint8Array.from(rows, row => Number(row.bookmarked_at !== null)),
  }
}

interface DismissedRow {
  id: number
  doubts: string
  dismissed: string
}

/** The doubts of each row that were not dismissed, a bit for each kind. */
function doubtsOf(db: Database, rows: readonly ShelfRow[]): Int32Array {
  const left = new Map(
    db
      .prepare<[], DismissedRow>(DISMISSED)
      .all()
      .map(row => [row.id, openBits(keptDoubts(row.doubts, row.dismissed))]),
  )
  return Int32Array.from(rows, row => left.get(row.id) ?? row.doubt_kinds)
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
