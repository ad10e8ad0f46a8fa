import { useId } from 'react'
import type { Facets, Filter } from '../../shared/find'
import type { FilterPart } from '../stores/filters'
import { AllIcon, BookmarkIcon, UnreadIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'

interface PlacesProps {
  readonly filter: Filter
  /** Null while nothing is counted. */
  readonly facets: Facets | null
  readonly onAll: () => void
  readonly onToggle: (part: FilterPart) => void
}

/** The whole library, and what the person has not read or has bookmarked. */
export function Places({ filter, facets, onAll, onToggle }: PlacesProps) {
  const { t } = useWords()
  const titleId = useId()
  const count = (of: 'all' | 'unread' | 'bookmarked') => {
    const number = facets?.[of] ?? null
    return {
      count: number === null ? null : t('sidebar.count', { count: number }),
      countName: number === null ? null : t('sidebar.articles', { count: number }),
      isEmpty: number === 0,
    }
  }
  return (
    <section className="facet-group" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('sidebar.library')}
      </h2>
      <ul>
        <FacetButton
          name={t('place.all')}
          {...count('all')}
          isOn={!filter.isUnread && !filter.isBookmarked}
          icon={<AllIcon />}
          onPress={onAll}
        />
        <FacetButton
          name={t('place.unread')}
          {...count('unread')}
          isOn={filter.isUnread}
          icon={<UnreadIcon isOn={filter.isUnread} />}
          onPress={() => onToggle({ kind: 'unread' })}
        />
        <FacetButton
          name={t('place.bookmarked')}
          {...count('bookmarked')}
          isOn={filter.isBookmarked}
          icon={<BookmarkIcon isOn={filter.isBookmarked} />}
          onPress={() => onToggle({ kind: 'bookmarked' })}
        />
      </ul>
    </section>
  )
}
