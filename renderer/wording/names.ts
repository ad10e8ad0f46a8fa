import type { Sort } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import { unreachable } from '../../shared/unreachable'
import { publishers } from '../../shared/words/en/publishers'
import type { WordKey, Words } from '../../shared/words/words'
import type { Facet, FilterPart } from '../stores/filters'
import { spanText } from './dates'

type PublisherKey = keyof typeof publishers

const isPublisherKey = (key: string): key is PublisherKey => Object.hasOwn(publishers, key)

/** The name of a publisher; one that the catalogue does not know is called by its entity. */
export function publisherName({ t }: Words, publisher: string): string {
  const key = `publisher.${publisher}`
  return isPublisherKey(key) ? t(key) : publisher
}

/** What an entry of the sidebar is called.
 *  @param fileNames of the files that a filter may ask for */
export function facetName(words: Words, facet: Facet, fileNames: ReadonlyMap<FileId, string>): string {
  const { t } = words
  switch (facet.kind) {
    case 'unread':
      return t('place.unread')
    case 'bookmarked':
      return t('place.bookmarked')
    case 'section':
      return facet.value ?? t('sidebar.no-section')
    case 'publisher':
      return facet.value === null ? t('sidebar.no-publisher') : publisherName(words, facet.value)
    case 'language':
      return t(facet.value === null ? 'sidebar.no-language' : `language.${facet.value}`)
    case 'file':
      return (facet.value !== null && fileNames.get(facet.value)) || t('sidebar.unknown-file')
    case 'tag':
      return facet.value ?? t('sidebar.no-tag')
    case 'doubt':
      return t(facet.value === null ? 'doubt-name.none' : `doubt-name.${facet.value}`)
    default:
      return unreachable(facet)
  }
}

/** What a chip says. */
export function filterName(words: Words, part: FilterPart, fileNames: ReadonlyMap<FileId, string>): string {
  if (part.kind === 'dates') return spanText(words, part.dates)
  if (!part.isExcluded) return facetName(words, part, fileNames)
  // These two have opposites that have names.
  if (part.kind === 'unread') return words.t('place.read')
  if (part.kind === 'bookmarked') return words.t('place.not-bookmarked')
  return words.t('filters.not', { name: facetName(words, part, fileNames) })
}

export const sortName = ({ t }: Words, sort: Sort): string => t(`sort.${sort}` satisfies WordKey)
