import { type Choice, type DateSpan, type Filter, NO_FILTER } from '../../../shared/find'
import { tagName } from '../../../shared/tags'
import type { Column } from './column'
import { bitsOf } from './doubts'
import { BOOKMARKED, dateNumber, READ, type Shelf } from './shelf'
import { namesAround } from './tag-counts'

/** What an article must be like in one field: for each code of the column, 1 where it is wanted. */
export interface Part {
  readonly codes: Int32Array
  readonly isWanted: Uint8Array
}

/** The codes whose values are wanted. */
export const partOf = <T>({ codes, values }: Column<T>, isWanted: (value: T) => boolean): Part => ({
  codes,
  isWanted: Uint8Array.from(values, value => Number(isWanted(value))),
})

/** The parts of a filter, by what they are about; `null` where everything is let through. */
export type FilterParts = { readonly [Field in keyof Filter]: Part | null }

export const FILTER_FIELDS = Object.keys(NO_FILTER) as readonly (keyof Filter)[]

export const partsOf = (shelf: Shelf, filter: Filter): FilterParts => ({
  isUnread: markPart(shelf, READ, filter.isUnread === null ? null : !filter.isUnread),
  isBookmarked: markPart(shelf, BOOKMARKED, filter.isBookmarked),
  dates: filter.dates === null ? null : datePart(shelf, filter.dates),
  sections: choicePart(shelf.sections, filter.sections),
  publishers: choicePart(shelf.publishers, filter.publishers),
  languages: choicePart(shelf.languages, filter.languages),
  files: choicePart(shelf.files, filter.files),
  tags: tagPart(shelf, filter.tags),
  doubts: doubtPart(shelf, filter.doubts),
})

/** @param on whether the mark is to be there; null for either */
const markPart = (shelf: Shelf, mark: number, on: boolean | null): Part | null =>
  on === null ? null : partOf(shelf.marks, marks => ((marks & mark) !== 0) === on)

/** @param first and last as ISO dates, both meant; null for no bound */
export function datePart(
  shelf: Shelf,
  { first, last }: { readonly [Bound in keyof DateSpan]: string | null },
): Part {
  const from = first === null ? 0 : dateNumber(first)
  const to = last === null ? Number.POSITIVE_INFINITY : dateNumber(last)
  return partOf(shelf.days, day => day !== 0 && day >= from && day <= to)
}

const isNoChoice = ({ include, exclude }: Choice<unknown>) => include.length === 0 && exclude.length === 0

function choicePart<T>(column: Column<T>, choice: Choice<NonNullable<T>>): Part | null {
  if (isNoChoice(choice)) return null
  const include = new Set<T | null>(choice.include)
  const exclude = new Set<T | null>(choice.exclude)
  return partOf(column, value => (include.size === 0 || include.has(value)) && !exclude.has(value))
}

/** An article has several tags, or none; it has those that they lie in too. */
function tagPart({ tags }: Shelf, choice: Choice<string>): Part | null {
  if (isNoChoice(choice)) return null
  const include = tagAsked(choice.include)
  const exclude = tagAsked(choice.exclude)
  return partOf(tags, own => (choice.include.length === 0 || include(own)) && !exclude(own))
}

/** Whether an article with some tags has one that is asked for: the tag itself or one that lies in it.
 *  @param asked `null` for articles without tags */
export function tagAsked(asked: readonly (string | null)[]): (own: readonly string[]) => boolean {
  const names = new Set(asked.map(tag => (tag === null ? null : tagName(tag))))
  const known = new Map<string, boolean>()
  const isAsked = (tag: string) => {
    const found = known.get(tag) ?? namesAround(tag).some(name => names.has(name))
    known.set(tag, found)
    return found
  }
  return own => (own.length === 0 ? names.has(null) : own.some(isAsked))
}

/** An article has several doubts, or none. */
function doubtPart({ doubts }: Shelf, choice: Filter['doubts']): Part | null {
  if (isNoChoice(choice)) return null
  const hasAny = (chosen: typeof choice.include) => {
    const bits = bitsOf(chosen.filter(kind => kind !== null))
    const isNoneMeant = chosen.includes(null)
    return (own: number) => (own & bits) !== 0 || (isNoneMeant && own === 0)
  }
  const isIncluded = choice.include.length === 0 ? () => true : hasAny(choice.include)
  const isExcluded = hasAny(choice.exclude)
  return partOf(doubts, own => isIncluded(own) && !isExcluded(own))
}
