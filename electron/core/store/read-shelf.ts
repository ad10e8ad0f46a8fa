import type { Database } from 'better-sqlite3'
import { LANGUAGES, type Language } from '../../../shared/article'
import { type FileId, fileId } from '../../../shared/ids'
import { Column } from './column'
import { keptDoubts, openBits } from './doubts'
import {
  BOOKMARKED,
  dateNumber,
  HIGHLIGHTED,
  MARK_SETS,
  NOTED,
  READ,
  rowOf,
  type Shelf,
  setMark,
} from './shelf'

const COLUMNS = `
  SELECT a.id, a.published_on, a.section, a.publisher, a.language, a.file_id, a.doubt_kinds, m.read_at, m.bookmarked_at`
const LISTED = `
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
    LEFT JOIN marks m ON m.key = a.key
   WHERE a.duplicate_of IS NULL
   ORDER BY a.id`
const ALL = `${COLUMNS}
    FROM articles a${LISTED}`

// In this order, here and below: SQLite would otherwise look through every article there is.
const SOME = `${COLUMNS}
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value${LISTED}`

const COUNT = `
  SELECT count(*)
    FROM articles a
    JOIN files f ON f.id = a.file_id AND f.imported_at IS NOT NULL AND f.removed_at IS NULL
   WHERE a.duplicate_of IS NULL`

const FILES = 'SELECT id, name FROM files WHERE imported_at IS NOT NULL AND removed_at IS NULL ORDER BY id'

const TAGS_OF_ALL = `
  SELECT a.id, json_group_array(t.tag ORDER BY t.tag) AS tags
    FROM tags t
    CROSS JOIN articles a ON a.key = t.key AND a.duplicate_of IS NULL
   GROUP BY a.id`
const TAGS_OF_SOME = `
  SELECT a.id, json_group_array(t.tag ORDER BY t.tag) AS tags
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value
    JOIN tags t ON t.key = a.key
   GROUP BY a.id`
const NOTES_OF_ALL = `
  SELECT a.id FROM notes n CROSS JOIN articles a ON a.key = n.key AND a.duplicate_of IS NULL`
const NOTES_OF_SOME = `
  SELECT a.id
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value
    JOIN notes n ON n.key = a.key`
const HIGHLIGHTED_OF_ALL = `
  SELECT a.id
    FROM (SELECT DISTINCT key FROM highlights) h
    CROSS JOIN articles a ON a.key = h.key AND a.duplicate_of IS NULL`
const HIGHLIGHTED_OF_SOME = `
  SELECT a.id
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value
   WHERE EXISTS (SELECT 1 FROM highlights h WHERE h.key = a.key)`
const DISMISSED_COLUMNS = `
  SELECT a.id, b.doubts, json_group_array(json_object('kind', d.kind, 'evidence', d.evidence)) AS dismissed`
const DISMISSED_OF_ALL = `${DISMISSED_COLUMNS}
    FROM dismissed_doubts d
    CROSS JOIN articles a ON a.key = d.key AND a.duplicate_of IS NULL
    JOIN bodies b ON b.article_id = a.id
   GROUP BY a.id`
const DISMISSED_OF_SOME = `${DISMISSED_COLUMNS}
    FROM json_each(:ids) i
    CROSS JOIN articles a ON a.id = i.value
    JOIN dismissed_doubts d ON d.key = a.key
    JOIN bodies b ON b.article_id = a.id
   GROUP BY a.id`

interface ShelfRow {
  id: number
  published_on: string | null
  section: string | null
  publisher: string | null
  language: Language | null
  file_id: number
  doubt_kinds: number
  read_at: number | null
  bookmarked_at: number | null
}

/** A shelf of so many articles of which nothing is known yet. */
export function blankShelf(size: number, fileNames: ReadonlyMap<FileId, string>): Shelf {
  const codes = () => new Int32Array(size)
  return {
    size,
    ids: new Int32Array(size),
    sections: new Column<string | null>(codes(), [null]),
    publishers: new Column<string | null>(codes(), [null]),
    languages: new Column<Language | null>(codes(), [null, ...LANGUAGES]),
    files: new Column<FileId>(codes(), []),
    days: new Column<number>(codes(), [0]),
    doubts: new Column<number>(codes(), [0]),
    tags: new Column<readonly string[]>(codes(), [[]], nameOfTags),
    marks: new Column<number>(codes(), MARK_SETS),
    fileNames,
  }
}

export const nameOfTags = (tags: readonly string[]): string => JSON.stringify(tags)

/** Reads the columns of every listed article, one after the other: as objects all at once they would take many times the
 *  room. */
export function readShelf(db: Database): Shelf {
  const size = db.prepare<[], number>(COUNT).pluck().get() ?? 0
  const shelf = filled(blankShelf(size, readFileNames(db)), db.prepare<[], ShelfRow>(ALL).iterate())
  addTags(shelf, db.prepare<[], TaggedRow>(TAGS_OF_ALL).iterate())
  addMarks(shelf, NOTED, db.prepare<[], number>(NOTES_OF_ALL).pluck().iterate())
  addMarks(shelf, HIGHLIGHTED, db.prepare<[], number>(HIGHLIGHTED_OF_ALL).pluck().iterate())
  takeOffDismissed(shelf, db.prepare<[], DismissedRow>(DISMISSED_OF_ALL).iterate())
  return shelf
}

/** A shelf of some articles, those of them that are listed; the files are those of the whole library. */
export function readShelfOf(db: Database, ids: readonly number[]): Shelf {
  const asked = { ids: `[${ids.join()}]` }
  const rows = db.prepare<typeof asked, ShelfRow>(SOME).all(asked)
  const shelf = filled(blankShelf(rows.length, readFileNames(db)), rows)
  addTags(shelf, db.prepare<typeof asked, TaggedRow>(TAGS_OF_SOME).iterate(asked))
  addMarks(shelf, NOTED, db.prepare<typeof asked, number>(NOTES_OF_SOME).pluck().iterate(asked))
  addMarks(shelf, HIGHLIGHTED, db.prepare<typeof asked, number>(HIGHLIGHTED_OF_SOME).pluck().iterate(asked))
  takeOffDismissed(shelf, db.prepare<typeof asked, DismissedRow>(DISMISSED_OF_SOME).iterate(asked))
  return shelf
}

/** @param articles as many as the shelf has rows */
function filled(shelf: Shelf, articles: Iterable<ShelfRow>): Shelf {
  const days = new Int32Array(shelf.size)
  let row = 0
  for (const article of articles) {
    shelf.ids[row] = article.id
    days[row] = article.published_on === null ? 0 : dateNumber(article.published_on)
    shelf.sections.set(row, article.section)
    shelf.publishers.set(row, article.publisher)
    shelf.languages.set(row, article.language)
    shelf.files.set(row, fileId(article.file_id))
    shelf.doubts.set(row, article.doubt_kinds)
    const isRead = article.read_at === null ? 0 : READ
    shelf.marks.set(row, isRead | (article.bookmarked_at === null ? 0 : BOOKMARKED))
    row++
  }
  return { ...shelf, days: daysColumn(days) }
}

function readFileNames(db: Database): ReadonlyMap<FileId, string> {
  const files = db.prepare<[], { id: number; name: string }>(FILES).all()
  return new Map(files.map(({ id, name }) => [fileId(id), name]))
}

/** Days with codes in their order, so that rows are put in order of their dates by counting. */
export function daysColumn(days: Int32Array<ArrayBuffer>): Column<number> {
  const column = new Column<number>(days, [...Int32Array.from(new Set(days).add(0)).sort()])
  for (let row = 0; row < days.length; row++) column.set(row, days[row] ?? 0)
  return column
}

/** Reads the tags of all articles anew. */
export function readTags(db: Database, shelf: Shelf): void {
  shelf.tags.codes.fill(0)
  addTags(shelf, db.prepare<[], TaggedRow>(TAGS_OF_ALL).iterate())
}

interface TaggedRow {
  id: number
  tags: string
}

function addTags(shelf: Shelf, tagged: Iterable<TaggedRow>): void {
  for (const { id, tags } of tagged) {
    const row = rowOf(shelf, id)
    // Written by TAGS_OF_ALL and its like.
    if (row >= 0) shelf.tags.set(row, JSON.parse(tags) as string[])
  }
}

function addMarks(shelf: Shelf, mark: number, marked: Iterable<number>): void {
  for (const id of marked) {
    const row = rowOf(shelf, id)
    if (row >= 0) setMark(shelf, row, mark, true)
  }
}

interface DismissedRow {
  id: number
  doubts: string
  dismissed: string
}

/** Takes off the doubts that were dismissed. */
function takeOffDismissed(shelf: Shelf, dismissed: Iterable<DismissedRow>): void {
  for (const { id, doubts, dismissed: names } of dismissed) {
    const row = rowOf(shelf, id)
    if (row >= 0) shelf.doubts.set(row, openBits(keptDoubts(doubts, names)))
  }
}
