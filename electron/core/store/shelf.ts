import type { Language } from '../../../shared/article'
import type { FileId } from '../../../shared/ids'
import type { Column } from './column'

/** The fields of all listed articles that lists are filtered, counted and sorted by, held in memory: a question over all
 *  of them is a loop over typed arrays. Rows are in the order of their ids; a row number is good for one shelf. */
export interface Shelf {
  readonly size: number
  readonly ids: Int32Array<ArrayBuffer>
  readonly sections: Column<string | null>
  readonly publishers: Column<string | null>
  readonly languages: Column<Language | null>
  readonly files: Column<FileId>
  /** YYYYMMDD, 0 for no date; their codes are in their order. */
  readonly days: Column<number>
  /** Kinds of doubts that were not dismissed, a bit for each (see doubts.ts). */
  readonly doubts: Column<number>
  /** Sorted by code point. */
  readonly tags: Column<readonly string[]>
  /** A bit for each mark. */
  readonly marks: Column<number>
  readonly fileNames: ReadonlyMap<FileId, string>
}

export const READ = 1
export const BOOKMARKED = 2
export const NOTED = 4
export const HIGHLIGHTED = 8
/** Every combination of them, each the code of itself. */
export const MARK_SETS: readonly number[] = Array.from({ length: 16 }, (_, set) => set)

export const dateNumber = (date: string): number => Number(date.replaceAll('-', ''))
export const dateOf = (day: number): string => {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** The row of an article, or -1 where it is not listed. */
export function rowOf({ ids, size }: Shelf, id: number): number {
  // Ids rise by one at least, so few rows come into question where few ids are missing.
  let low = Math.max(0, size - 1 - ((ids[size - 1] ?? 0) - id))
  let high = Math.min(size - 1, id - (ids[0] ?? 0))
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = ids[middle] ?? 0
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The rows of articles, in their order; those that are not listed are left out. */
export function rowsOf(shelf: Shelf, ids: Int32Array): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(ids.length)
  let kept = 0
  for (let at = 0; at < ids.length; at++) {
    const row = rowOf(shelf, ids[at] ?? 0)
    if (row >= 0) rows[kept++] = row
  }
  return rows.subarray(0, kept)
}

/** The ids of the articles in rows, in their order. */
export function idsOf({ ids }: Shelf, rows: Int32Array): Int32Array<ArrayBuffer> {
  const found = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) found[at] = ids[rows[at] ?? 0] ?? 0
  return found
}

/** Every row there is. */
export function allRows({ size }: Shelf): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(size)
  for (let row = 0; row < size; row++) rows[row] = row
  return rows
}

/** Sets or takes off a mark in a row. */
export function setMark({ marks }: Shelf, row: number, mark: number, on: boolean): void {
  const own = marks.codes[row] ?? 0
  marks.codes[row] = on ? own | mark : own & ~mark
}

/** Puts a tag on a row or takes it off. */
export function setTag({ tags }: Shelf, row: number, tag: string, on: boolean): void {
  const others = (tags.at(row) ?? []).filter(other => other !== tag)
  tags.set(row, on ? [...others, tag].sort(byCodePoint) : others)
}

// As SQLite sorts them.
const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
