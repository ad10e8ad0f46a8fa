import { DOUBT_KINDS, type DoubtKind } from '../../../shared/doubt'
import type { Facets, FacetValue, Filter } from '../../../shared/find'
import { bitsOf } from './doubts'
import type { Shelf } from './shelf'

/** One part of a filter that a row can fail. */
interface Part {
  readonly column: Int32Array
  /** By code: 1 where the value is wanted; null where every value is. */
  readonly wanted: Uint8Array | null
}

function partOf<T>(column: Int32Array, values: readonly (T | null)[], chosen: readonly (T | null)[]): Part {
  if (chosen.length === 0) return { column, wanted: null }
  const set = new Set(chosen)
  return { column, wanted: Uint8Array.from(values, value => Number(set.has(value))) }
}

const partsOf = (shelf: Shelf, filter: Filter) => ({
  sections: partOf(shelf.sections, shelf.sectionValues, filter.sections),
  publishers: partOf(shelf.publishers, shelf.publisherValues, filter.publishers),
  languages: partOf(shelf.languages, shelf.languageValues, filter.languages),
  doubts: doubtPartOf(shelf, filter.doubts),
})

const passes = ({ column, wanted }: Part, row: number) => wanted === null || wanted[column[row] ?? 0] === 1

/** A row has several doubts, or none. */
interface DoubtPart {
  readonly column: Int32Array
  /** Bits of the wanted kinds. */
  readonly kinds: number
  readonly isNoneWanted: boolean
  readonly isAnyWanted: boolean
}

const doubtPartOf = (shelf: Shelf, chosen: Filter['doubts']): DoubtPart => ({
  column: shelf.doubts,
  kinds: bitsOf(chosen.filter(kind => kind !== null)),
  isNoneWanted: chosen.includes(null),
  isAnyWanted: chosen.length === 0,
})

function passesDoubts({ column, kinds, isNoneWanted, isAnyWanted }: DoubtPart, row: number): boolean {
  const own = column[row] ?? 0
  return isAnyWanted || (own & kinds) !== 0 || (isNoneWanted && own === 0)
}

const isInPlace = (shelf: Shelf, filter: Filter, row: number) =>
  (!filter.isUnread || shelf.isRead[row] === 0) && (!filter.isBookmarked || shelf.isBookmarked[row] === 1)

/** The rows that the filter lets through, in the order they were given. */
export function narrow(shelf: Shelf, rows: Int32Array, filter: Filter): Int32Array {
  const { sections, publishers, languages, doubts } = partsOf(shelf, filter)
  return rows.filter(
    row =>
      isInPlace(shelf, filter, row) &&
      passes(sections, row) &&
      passes(publishers, row) &&
      passes(languages, row) &&
      passesDoubts(doubts, row),
  )
}

/** Values with their counts, the commonest first, then by their order in the library; what has no count is left out. */
function counted<T>(values: readonly (T | null)[], counts: Int32Array): FacetValue<T>[] {
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Counts in one pass: a row that fails no part counts everywhere, a row that fails one part counts in that part's own
 *  list only, since there the choice could be changed to it.
 *  @param rows what the query found, not yet narrowed */
export function countFacets(shelf: Shelf, rows: Int32Array, filter: Filter): Facets {
  const { sections, publishers, languages, doubts } = partsOf(shelf, filter)
  const inSections = new Int32Array(shelf.sectionValues.length)
  const inPublishers = new Int32Array(shelf.publisherValues.length)
  const inLanguages = new Int32Array(shelf.languageValues.length)
  const inDoubts = new Int32Array(DOUBT_KINDS.length + 1)
  let all = 0
  let unread = 0
  let bookmarked = 0
  const tally = (counts: Int32Array, { column }: Part, row: number) => {
    const code = column[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  for (const row of rows) {
    const section = passes(sections, row)
    const publisher = passes(publishers, row)
    const language = passes(languages, row)
    const doubt = passesDoubts(doubts, row)
    if (section && publisher && language && doubt) {
      all++
      if (shelf.isRead[row] === 0) unread++
      if (shelf.isBookmarked[row] === 1) bookmarked++
    }
    if (!isInPlace(shelf, filter, row)) continue
    if (publisher && language && doubt) tally(inSections, sections, row)
    if (section && language && doubt) tally(inPublishers, publishers, row)
    if (section && publisher && doubt) tally(inLanguages, languages, row)
    if (section && publisher && language) tallyDoubts(inDoubts, shelf.doubts[row] ?? 0)
  }
  return {
    all,
    unread,
    bookmarked,
    sections: counted(shelf.sectionValues, inSections),
    publishers: counted(shelf.publisherValues, inPublishers),
    languages: counted(shelf.languageValues, inLanguages),
    doubts: counted(DOUBT_VALUES, inDoubts),
  }
}

const DOUBT_VALUES: readonly (DoubtKind | null)[] = [null, ...DOUBT_KINDS]

/** Counts a row under each of its doubts, or under "none", which is the first. */
function tallyDoubts(counts: Int32Array, own: number): void {
  if (own === 0) counts[0] = (counts[0] ?? 0) + 1
  for (let left = own, place = 1; left !== 0; left >>>= 1, place++)
    if ((left & 1) === 1) counts[place] = (counts[place] ?? 0) + 1
}
