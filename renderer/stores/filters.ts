import { type Filter, NO_FILTER } from '../../shared/find'
import { unreachable } from '../../shared/unreachable'

/** One thing that narrows the list: what a sidebar entry switches and a chip removes. */
export type FilterPart =
  | { readonly kind: 'unread' }
  | { readonly kind: 'bookmarked' }
  | { readonly kind: 'section'; readonly value: Filter['sections'][number] }
  | { readonly kind: 'publisher'; readonly value: Filter['publishers'][number] }
  | { readonly kind: 'language'; readonly value: Filter['languages'][number] }
  | { readonly kind: 'doubt'; readonly value: Filter['doubts'][number] }

/** Unique among the parts of a filter. A value is quoted, so that the text "null" is not the missing value. */
export const partKey = (part: FilterPart): string =>
  'value' in part ? `${part.kind} ${JSON.stringify(part.value)}` : part.kind

/** The parts that are on, in the order of the sidebar. */
export const partsOf = (filter: Filter): readonly FilterPart[] => [
  ...(filter.isUnread ? [{ kind: 'unread' } as const] : []),
  ...(filter.isBookmarked ? [{ kind: 'bookmarked' } as const] : []),
  ...filter.sections.map(value => ({ kind: 'section', value }) as const),
  ...filter.publishers.map(value => ({ kind: 'publisher', value }) as const),
  ...filter.languages.map(value => ({ kind: 'language', value }) as const),
  ...filter.doubts.map(value => ({ kind: 'doubt', value }) as const),
]

/** The filter with the part switched: on where it was off, off where it was on. */
export function withToggled(filter: Filter, part: FilterPart): Filter {
  switch (part.kind) {
    case 'unread':
      return { ...filter, isUnread: !filter.isUnread }
    case 'bookmarked':
      return { ...filter, isBookmarked: !filter.isBookmarked }
    case 'section':
      return { ...filter, sections: toggled(filter.sections, part.value) }
    case 'publisher':
      return { ...filter, publishers: toggled(filter.publishers, part.value) }
    case 'language':
      return { ...filter, languages: toggled(filter.languages, part.value) }
    case 'doubt':
      return { ...filter, doubts: toggled(filter.doubts, part.value) }
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

const toggled = <T>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter(other => other !== value) : [...values, value]
