import { DOUBT_KINDS, type DoubtKind } from '../../../shared/doubt'
import {
  type Choice,
  type Facets,
  type FacetValue,
  type Filter,
  type LongFacet,
  MAX_FACET_VALUES,
  MAX_WHOLE_FACET_VALUES,
} from '../../../shared/find'
import type { FileId } from '../../../shared/ids'
import { FILTER_FIELDS, type FilterParts, type Part, partsOf } from './filter-parts'
import { BOOKMARKED, READ, type Shelf } from './shelf'
import { setsThatCount, tagCounts } from './tag-counts'
import { timelineOf } from './timeline'

/** Counts under a filter. Each list ignores its own part of it, so a row counts where it fails no other part.
 *  @param rows what the query found, not yet narrowed
 *  @param whole lists that are wanted with their rare values too */
export function countFacets(
  shelf: Shelf,
  rows: Int32Array,
  filter: Filter,
  whole: readonly LongFacet[] = [],
): Facets {
  const failures = failuresOf(rows, partsOf(shelf, filter))
  const countsOf = ({ codes, values }: AnyColumn, ...ignored: readonly (keyof Filter)[]) =>
    countCodes(codes, values.length, rows, failures, bitsOfFields(ignored))
  const mostOf = (facet: LongFacet) => (whole.includes(facet) ? MAX_WHOLE_FACET_VALUES : MAX_FACET_VALUES)
  const counted = <T>(column: AnyColumn<T | null>, field: LongFacet, choice: Choice<T>) =>
    commonest<T>(column.values, countsOf(column, field), choice, mostOf(field))
  const inTags = perTag(shelf.tags.values, countsOf(shelf.tags, 'tags'))
  const inDoubts = perDoubt(shelf.doubts.values, countsOf(shelf.doubts, 'doubts'))
  return {
    ...countMarks(shelf, filter, countsOf(shelf.marks, 'isUnread', 'isBookmarked')),
    sections: counted(shelf.sections, 'sections', filter.sections),
    publishers: counted(shelf.publishers, 'publishers', filter.publishers),
    languages: commonest(shelf.languages.values, countsOf(shelf.languages, 'languages'), filter.languages),
    files: counted<FileId>(shelf.files, 'files', filter.files).map(facet => ({
      ...facet,
      name: (facet.value === null ? null : shelf.fileNames.get(facet.value)) ?? '',
    })),
    tags: commonest(inTags.values, inTags.counts, filter.tags, mostOf('tags')),
    doubts: commonest(DOUBT_VALUES, inDoubts, filter.doubts),
    timeline: timelineOf(shelf.days, countsOf(shelf.days, 'dates'), filter.dates),
  }
}

/** @param counts of each combination of marks, whatever marks are asked for */
function countMarks({ marks }: Shelf, { isUnread, isBookmarked }: Filter, counts: Int32Array) {
  const isOf = (mark: number, on: boolean | null) => (own: number) =>
    on === null || ((own & mark) !== 0) === on
  const isWantedUnread = isOf(READ, isUnread === null ? null : !isUnread)
  const isWantedBookmarked = isOf(BOOKMARKED, isBookmarked)
  return {
    all: sumOf(marks.values, counts, () => true),
    unread: sumOf(marks.values, counts, own => (own & READ) === 0 && isWantedBookmarked(own)),
    bookmarked: sumOf(marks.values, counts, own => (own & BOOKMARKED) !== 0 && isWantedUnread(own)),
  }
}

/** A column as far as it is read here. */
interface AnyColumn<T = unknown> {
  readonly codes: Int32Array
  readonly values: readonly T[]
}

const bitsOfFields = (fields: readonly (keyof Filter)[]): number =>
  fields.reduce((bits, field) => bits | (1 << FILTER_FIELDS.indexOf(field)), 0)

/** For each row the parts that it fails, a bit for each; null where there is no part to fail. */
function failuresOf(rows: Int32Array, parts: FilterParts): Uint16Array | null {
  let failures: Uint16Array | null = null
  for (const field of FILTER_FIELDS) {
    const part = parts[field]
    if (part === null) continue
    failures ??= new Uint16Array(rows.length)
    addFailures(failures, rows, part, bitsOfFields([field]))
  }
  return failures
}

function addFailures(failures: Uint16Array, rows: Int32Array, { codes, isWanted }: Part, bit: number): void {
  for (let at = 0; at < rows.length; at++)
    if (isWanted[codes[rows[at] ?? 0] ?? 0] === 0) failures[at] = (failures[at] ?? 0) | bit
}

/** How many rows have each code, of those that fail no part but the ignored ones. */
function countCodes(
  codes: Int32Array,
  codeCount: number,
  rows: Int32Array,
  failures: Uint16Array | null,
  ignored: number,
): Int32Array {
  const counts = new Int32Array(codeCount)
  for (let at = 0; at < rows.length; at++) {
    if (failures !== null && ((failures[at] ?? 0) & ~ignored) !== 0) continue
    const code = codes[rows[at] ?? 0] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** The commonest values with their counts, those of one count in the order of the library; those that are chosen are
 *  among them, be they rare or under no article. */
function commonest<T>(
  values: readonly (T | null)[],
  counts: Int32Array,
  { include, exclude }: Choice<T>,
  most: number = MAX_FACET_VALUES,
): FacetValue<T>[] {
  const chosen = new Set([...include, ...exclude])
  const isChosen = (code: number) => chosen.size > 0 && chosen.has(values[code] ?? null)
  // As numbers, which sort many times quicker than objects do: the count, then the code from the last to the first.
  const keys = new Float64Array(values.length)
  let found = 0
  for (let code = 0; code < values.length; code++) {
    const count = counts[code] ?? 0
    if (count > 0 || isChosen(code)) keys[found++] = (count + 1) * values.length - code - 1
  }
  const codes = Array.from(keys.subarray(0, found).sort(), key => values.length - 1 - (key % values.length))
  return codes
    .reverse()
    .filter((code, place) => place < most || isChosen(code))
    .map(code => ({ value: values[code] ?? null, count: counts[code] ?? 0 }))
}

const sumOf = <T>(values: readonly T[], counts: Int32Array, isMeant: (value: T) => boolean): number =>
  values.reduce((sum, value, code) => (isMeant(value) ? sum + (counts[code] ?? 0) : sum), 0)

const DOUBT_VALUES: readonly (DoubtKind | null)[] = [null, ...DOUBT_KINDS]

/** Counts of each doubt, from those of the sets of doubts that articles have; "none" is the first. */
function perDoubt(sets: readonly number[], counts: Int32Array): Int32Array {
  return Int32Array.from(DOUBT_VALUES, (_, place) =>
    sumOf(sets, counts, set => (place === 0 ? set === 0 : (set & (2 ** (place - 1))) !== 0)),
  )
}

/** Counts of each tag and of those it lies in, from those of the sets of tags that articles have; "none" is the first. */
function perTag(sets: readonly (readonly string[])[], counts: Int32Array) {
  const found = tagCounts(setsThatCount(sets, counts))
  const untagged = sumOf(sets, counts, set => set.length === 0)
  return {
    values: [null, ...found.map(({ tag }) => tag)],
    counts: Int32Array.from([untagged, ...found.map(({ count }) => count)]),
  }
}
