import { EVERYTHING, type Filter, NO_FILTER } from '../../shared/find'
import { focusInList, LIST_ID } from '../commands/focus'
import type { Stores } from '../stores/stores'
import { publisherName } from '../wording/names'
import type { EntryParts } from './all-entries'

/** Places in the library that a person can go to by name. */
export function destinationEntries(stores: Stores): readonly EntryParts[] {
  const { smartLists, destinations, asking, settings, layout } = stores
  const { tags, sections, publishers } = destinations.getState()
  const show = (filter: Partial<Filter>) => {
    asking.ask({ ...EVERYTHING, filter: { ...NO_FILTER, ...filter } }, settings.getState().sort)
    focusInList(layout, LIST_ID)
  }
  const only = (value: string) => ({ include: [value], exclude: [] })
  const valuesOf = (counted: readonly { readonly value: string | null }[]) =>
    counted.flatMap(({ value }) => (value === null ? [] : [value]))

  const lists = smartLists.getState().lists.map(
    ({ id, name, question, sort }): EntryParts => ({
      id: `list ${id}`,
      name: ({ t }) => t('palette.in', { group: t('palette.smart-list'), name }),
      run: () => {
        asking.ask(question, sort)
        focusInList(layout, LIST_ID)
      },
    }),
  )
  return [
    ...lists,
    ...valuesOf(tags).map(
      (tag): EntryParts => ({
        id: `tag ${tag}`,
        name: ({ t }) => t('palette.in', { group: t('palette.tag'), name: tag }),
        run: () => show({ tags: only(tag) }),
      }),
    ),
    ...valuesOf(sections).map(
      (section): EntryParts => ({
        id: `section ${section}`,
        name: ({ t }) => t('palette.in', { group: t('palette.section'), name: section }),
        run: () => show({ sections: only(section) }),
      }),
    ),
    ...valuesOf(publishers).map(
      (publisher): EntryParts => ({
        id: `publisher ${publisher}`,
        name: words =>
          words.t('palette.in', {
            group: words.t('palette.publisher'),
            name: publisherName(words, publisher),
          }),
        run: () => show({ publishers: only(publisher) }),
      }),
    ),
  ]
}
