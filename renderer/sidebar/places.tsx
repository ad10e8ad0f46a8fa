import { useId } from 'react'
import type { Facets, Filter } from '../../shared/find'
import type { Marking } from '../../shared/marking'
import type { FilterPart } from '../stores/filters'
import type { ListedRows } from '../stores/selection'
import { AllIcon, BookmarkIcon, UnreadIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'
import { type FacetState, facetState } from './facet-entries'
import { FacetLine } from './facet-line'

interface PlacesProps {
  readonly filter: Filter
  /** Null while nothing is counted. */
  readonly facets: Facets | null
  readonly onAll: () => void
  readonly onToggle: (part: FilterPart) => void
  /** Articles were dropped on a place. */
  readonly onMark: (rows: ListedRows, marking: Marking) => void
}

const markState = (mark: boolean | null): FacetState => facetState(mark === null ? null : !mark)

/** The whole library, and what the person has not read or has bookmarked. */
export function Places({ filter, facets, onAll, onToggle, onMark }: PlacesProps) {
  const { t } = useWords()
  const titleId = useId()
  const { isUnread, isBookmarked } = filter
  return (
    <section className="facet-group" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('sidebar.library')}
      </h2>
      <ul>
        <li>
          <FacetLine state={isUnread === null && isBookmarked === null ? 'included' : 'off'}>
            <FacetButton
              name={t('place.all')}
              level={1}
              count={facets?.all ?? null}
              state={isUnread === null && isBookmarked === null ? 'included' : 'off'}
              icon={<AllIcon />}
              onInclude={onAll}
            />
          </FacetLine>
        </li>
        <li>
          <FacetLine
            state={markState(isUnread)}
            onArticles={rows => onMark(rows, { kind: 'read', on: false })}
          >
            <FacetButton
              name={t('place.unread')}
              level={1}
              count={facets?.unread ?? null}
              state={markState(isUnread)}
              icon={<UnreadIcon isOn={isUnread === true} />}
              onInclude={() => onToggle({ kind: 'unread', isExcluded: false })}
              onExclude={() => onToggle({ kind: 'unread', isExcluded: true })}
            />
          </FacetLine>
        </li>
        <li>
          <FacetLine
            state={markState(isBookmarked)}
            onArticles={rows => onMark(rows, { kind: 'bookmarked', on: true })}
          >
            <FacetButton
              name={t('place.bookmarked')}
              level={1}
              count={facets?.bookmarked ?? null}
              state={markState(isBookmarked)}
              icon={<BookmarkIcon isOn={isBookmarked === true} />}
              onInclude={() => onToggle({ kind: 'bookmarked', isExcluded: false })}
              onExclude={() => onToggle({ kind: 'bookmarked', isExcluded: true })}
            />
          </FacetLine>
        </li>
      </ul>
    </section>
  )
}
