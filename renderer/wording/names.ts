import type { Sort } from '../../shared/find'
import { unreachable } from '../../shared/unreachable'
import { publishers } from '../../shared/words/en/publishers'
import type { WordKey, Words } from '../../shared/words/words'
import type { FilterPart } from '../stores/filters'

type PublisherKey = keyof typeof publishers

const isPublisherKey = (key: string): key is PublisherKey => Object.hasOwn(publishers, key)

/** The name of a publisher; one that the catalogue does not know is called by its entity. */
export function publisherName({ t }: Words, publisher: string): string {
  const key = `publisher.${publisher}`
  return isPublisherKey(key) ? t(key) : publisher
}

/** What an entry of the sidebar and its chip are called. */
export function filterName(words: Words, part: FilterPart): string {
  const { t } = words
  switch (part.kind) {
    case 'unread':
      return t('place.unread')
    case 'bookmarked':
      return t('place.bookmarked')
    case 'section':
      return part.value ?? t('sidebar.no-section')
    case 'publisher':
      return part.value === null ? t('sidebar.no-publisher') : publisherName(words, part.value)
    case 'language':
      return t(part.value === null ? 'sidebar.no-language' : `language.${part.value}`)
    case 'doubt':
      return t(part.value === null ? 'doubt-name.none' : `doubt-name.${part.value}`)
    default:
      return unreachable(part)
  }
}

export const sortName = ({ t }: Words, sort: Sort): string => t(`sort.${sort}` satisfies WordKey)
