import type { Column } from './column'
import { daysColumn } from './read-shelf'
import type { Shelf } from './shelf'

/** A run of rows of one of two shelves. */
interface Run {
  readonly isNew: boolean
  readonly from: number
  readonly end: number
}

/** A shelf with some of its articles taken out, and those of another put in at the places of their ids.
 *  @param gone ids of articles to be taken out, and of all that the other shelf has */
export function mergedShelf(shelf: Shelf, gone: ReadonlySet<number>, part: Shelf): Shelf {
  const runs = runsOf(shelf, gone, part)
  const size = runs.reduce((sum, { from, end }) => sum + end - from, 0)
  function merged<T>(column: Column<T>, other: Column<T>): Column<T> {
    const codes = Int32Array.from(other.codes, code => codeOfValue(column, other.values[code]))
    return column.withCodes(joined(runs, size, column.codes, codes))
  }
  return {
    size,
    ids: joined(runs, size, shelf.ids, part.ids),
    sections: merged(shelf.sections, part.sections),
    publishers: merged(shelf.publishers, part.publishers),
    languages: merged(shelf.languages, part.languages),
    files: merged(shelf.files, part.files),
    days: mergedDays(shelf.days, part.days, runs, size),
    doubts: merged(shelf.doubts, part.doubts),
    tags: merged(shelf.tags, part.tags),
    marks: merged(shelf.marks, part.marks),
    fileNames: part.fileNames,
  }
}

const codeOfValue = <T>(column: Column<T>, value: T | undefined): number =>
  value === undefined ? 0 : column.codeOf(value)

/** Codes of days are in the order of the days, so a day that is new gives all others other codes. */
function mergedDays(days: Column<number>, other: Column<number>, runs: readonly Run[], size: number) {
  const numbers = (column: Column<number>) => Int32Array.from(column.codes, code => column.values[code] ?? 0)
  const known = new Set(days.values)
  if (!other.values.every(day => known.has(day)))
    return daysColumn(joined(runs, size, numbers(days), numbers(other)))
  const codes = Int32Array.from(other.codes, code => codeOfValue(days, other.values[code]))
  return days.withCodes(joined(runs, size, days.codes, codes))
}

function joined(
  runs: readonly Run[],
  size: number,
  own: Int32Array,
  other: Int32Array,
): Int32Array<ArrayBuffer> {
  const all = new Int32Array(size)
  let at = 0
  for (const { isNew, from, end } of runs) {
    all.set((isNew ? other : own).subarray(from, end), at)
    at += end - from
  }
  return all
}

/** The rows of both shelves in the order of their ids. */
function runsOf(shelf: Shelf, gone: ReadonlySet<number>, part: Shelf): Run[] {
  // Where the shelf is cut: at what goes, and where something comes in.
  const cuts = [...new Set([...gone, ...part.ids])].sort((a, b) => a - b)
  const runs: Run[] = []
  let from = 0
  let partRow = 0
  for (const id of cuts) {
    const end = firstRowFrom(shelf, id)
    if (end > from) runs.push({ isNew: false, from, end })
    from = shelf.ids[end] === id ? end + 1 : end
    if (part.ids[partRow] === id) runs.push({ isNew: true, from: partRow, end: ++partRow })
  }
  if (from < shelf.size) runs.push({ isNew: false, from, end: shelf.size })
  return runs
}

/** The first row whose id is not below one; the size where there is none. */
function firstRowFrom({ ids, size }: Shelf, id: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
