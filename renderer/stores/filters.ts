import { type Choice, type DateSpan, type Filter, NO_FILTER } from '../../shared/find'
import { tagName } from '../../shared/tags'
import { unreachable } from '../../shared/unreachable'

/** A value of a field, or null for articles that lack it. */
export type FieldValue =
  | { readonly kind: 'section'; readonly value: ValueOf<'sections'> }
  | { readonly kind: 'publisher'; readonly value: ValueOf<'publishers'> }
  | { readonly kind: 'language'; readonly value: ValueOf<'languages'> }
  | { readonly kind: 'file'; readonly value: ValueOf<'files'> }
  | { readonly kind: 'tag'; readonly value: ValueOf<'tags'> }
  | { readonly kind: 'doubt'; readonly value: ValueOf<'doubts'> }

/** What a sidebar entry stands for. */
export type Facet = { readonly kind: 'unread' } | { readonly kind: 'bookmarked' } | FieldValue

/** A value that is asked for or left out. */
export type FieldPart = FieldValue & { readonly isExcluded: boolean }

/** One thing that narrows the list: what a sidebar entry switches and a chip removes. */
export type FilterPart =
  | (Facet & { readonly isExcluded: boolean })
  | { readonly kind: 'dates'; readonly dates: DateSpan; readonly isExcluded: false }

type ValueOf<K extends keyof Filter> = Filter[K] extends Choice<infer T> ? T | null : never

/** Unique among the facets: the same for all spellings of a tag. A value is quoted, so that the text "null" is not the
 *  missing value. */
export function facetKey(facet: Facet): string {
  if (!('value' in facet)) return facet.kind
  const { kind, value } = facet
  return `${kind} ${JSON.stringify(kind === 'tag' && value !== null ? tagName(value) : value)}`
}

/** Unique among the parts of a filter. */
export const partKey = (part: FilterPart): string =>
  part.kind === 'dates'
    ? `dates ${part.dates.first} ${part.dates.last}`
    : `${part.isExcluded ? 'not ' : ''}${facetKey(part)}`

/** The parts that are on, in the order of the sidebar. */
export const partsOf = (filter: Filter): readonly FilterPart[] => [
  ...(filter.isUnread === null ? [] : [{ kind: 'unread', isExcluded: !filter.isUnread } as const]),
  ...(filter.isBookmarked === null
    ? []
    : [{ kind: 'bookmarked', isExcluded: !filter.isBookmarked } as const]),
  ...(filter.dates === null ? [] : [{ kind: 'dates', dates: filter.dates, isExcluded: false } as const]),
  ...fieldPartsOf(filter),
]

export const fieldPartsOf = (filter: Filter): readonly FieldPart[] => [
  ...chosen(filter.sections, value => ({ kind: 'section', value })),
  ...chosen(filter.publishers, value => ({ kind: 'publisher', value })),
  ...chosen(filter.languages, value => ({ kind: 'language', value })),
  ...chosen(filter.files, value => ({ kind: 'file', value })),
  ...chosen(filter.tags, value => ({ kind: 'tag', value })),
  ...chosen(filter.doubts, value => ({ kind: 'doubt', value })),
]

export const isNarrowing = (filter: Filter): boolean => partsOf(filter).length > 0

function chosen<T>({ include, exclude }: Choice<T>, facetOf: (value: T | null) => FieldValue): FieldPart[] {
  return [
    ...include.map(value => ({ ...facetOf(value), isExcluded: false })),
    ...exclude.map(value => ({ ...facetOf(value), isExcluded: true })),
  ]
}

/** The filter with the part switched: on where it was off, off where it was on. A value is either asked for or left
 *  out, never both. */
export function withToggled(filter: Filter, part: FilterPart): Filter {
  const { isExcluded } = part
  switch (part.kind) {
    case 'unread':
      return { ...filter, isUnread: toggledMark(filter.isUnread, isExcluded) }
    case 'bookmarked':
      return { ...filter, isBookmarked: toggledMark(filter.isBookmarked, isExcluded) }
    case 'dates':
      return { ...filter, dates: filter.dates === null ? part.dates : null }
    case 'section':
      return { ...filter, sections: toggled(filter.sections, part.value, isExcluded) }
    case 'publisher':
      return { ...filter, publishers: toggled(filter.publishers, part.value, isExcluded) }
    case 'language':
      return { ...filter, languages: toggled(filter.languages, part.value, isExcluded) }
    case 'file':
      return { ...filter, files: toggled(filter.files, part.value, isExcluded) }
    case 'tag':
      return { ...filter, tags: toggled(filter.tags, spelledAsAsked(filter.tags, part.value), isExcluded) }
    case 'doubt':
      return { ...filter, doubts: toggled(filter.doubts, part.value, isExcluded) }
    default:
      return unreachable(part)
  }
}

/** The filter with one value of a field in the place of whatever it asked for there. */
export function withOnly(filter: Filter, part: FieldValue): Filter {
  const only = <T>(value: T) => ({ include: [value], exclude: [] })
  switch (part.kind) {
    case 'section':
      return { ...filter, sections: only(part.value) }
    case 'publisher':
      return { ...filter, publishers: only(part.value) }
    case 'language':
      return { ...filter, languages: only(part.value) }
    case 'file':
      return { ...filter, files: only(part.value) }
    case 'tag':
      return { ...filter, tags: only(part.value) }
    case 'doubt':
      return { ...filter, doubts: only(part.value) }
    default:
      return unreachable(part)
  }
}

/** Without the person's marks, all else as it was: what "all articles" means. */
export const withoutMarks = (filter: Filter): Filter => ({
  ...filter,
  isUnread: NO_FILTER.isUnread,
  isBookmarked: NO_FILTER.isBookmarked,
})

/** A tag as the filter has it already, in whatever letters. */
function spelledAsAsked({ include, exclude }: Choice<string>, tag: string | null): string | null {
  if (tag === null) return null
  const name = tagName(tag)
  return [...include, ...exclude].find(asked => asked !== null && tagName(asked) === name) ?? tag
}

const toggledMark = (mark: boolean | null, isExcluded: boolean): boolean | null =>
  mark === !isExcluded ? null : !isExcluded

function toggled<T>({ include, exclude }: Choice<T>, value: T | null, isExcluded: boolean): Choice<T> {
  const without = (values: readonly (T | null)[]) => values.filter(other => other !== value)
  const switched = (values: readonly (T | null)[]) =>
    values.includes(value) ? without(values) : [...values, value]
  return isExcluded
    ? { include: without(include), exclude: switched(exclude) }
    : { include: switched(include), exclude: without(exclude) }
}
