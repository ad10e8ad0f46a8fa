import type { Facets, FacetValue, Filter } from '../../../shared/find'
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
})

const passes = ({ column, wanted }: Part, row: number) => wanted === null || wanted[column[row] ?? 0] === 1

const isInPlace = (shelf: Shelf, filter: Filter, row: number) =>
  (!filter.isUnread || shelf.isRead[row] === 0) && (!filter.isBookmarked || shelf.isBookmarked[row] === 1)

/** The rows that the filter lets through, in the order they were given. */
export function narrow(shelf: Shelf, rows: Int32Array, filter: Filter): Int32Array {
  const { sections, publishers, languages } = partsOf(shelf, filter)
  return rows.filter(
    row =>
      isInPlace(shelf, filter, row) &&
      passes(sections, row) &&
      passes(publishers, row) &&
      passes(languages, row),
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
  const { sections, publishers, languages } = partsOf(shelf, filter)
  const inSections = new Int32Array(shelf.sectionValues.length)
  const inPublishers = new Int32Array(shelf.publisherValues.length)
  const inLanguages = new Int32Array(shelf.languageValues.length)
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
    if (section && publisher && language) {
      all++
      if (shelf.isRead[row] === 0) unread++
      if (shelf.isBookmarked[row] === 1) bookmarked++
    }
    if (!isInPlace(shelf, filter, row)) continue
    if (publisher && language) tally(inSections, sections, row)
    if (section && language) tally(inPublishers, publishers, row)
    if (section && publisher) tally(inLanguages, languages, row)
  }
  return {
    all,
    unread,
    bookmarked,
    sections: counted(shelf.sectionValues, inSections),
    publishers: counted(shelf.publisherValues, inPublishers),
    languages: counted(shelf.languageValues, inLanguages),
  }
}
