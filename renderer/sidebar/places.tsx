import { useId } from 'react'
import type { Facets, Filter } from '../../shared/find'
import type { Marking } from '../../shared/marking'
import type { FilterPart } from '../stores/filters'
import type { ListedRows } from '../stores/selection'
import { AllIcon, BookmarkIcon, UnreadIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import type { CurrentPlace } from './current-place'
import { FacetButton } from './facet-button'
import { type FacetState, facetState } from './facet-entries'
import { FacetLine } from './facet-line'

interface PlacesProps {
  readonly filter: Filter
  readonly current: CurrentPlace
  /** Null while nothing is counted. */
  readonly facets: Facets | null
  readonly onAll: () => void
  readonly onToggle: (part: FilterPart) => void
  /** Articles were dropped on a place. */
  readonly onMark: (rows: ListedRows, marking: Marking) => void
}

const markState = (mark: boolean | null): FacetState => facetState(mark === null ? null : !mark)

/** The whole library, and what the person has not read or has bookmarked. */
export function Places({ filter, current, facets, onAll, onToggle, onMark }: PlacesProps) {
  const { t } = useWords()
  const titleId = useId()
  const { isUnread, isBookmarked } = filter
  const isAt = (kind: CurrentPlace['kind']) => ({ isCurrent: current.kind === kind })
  return (
    <section className="facet-group" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('sidebar.library')}
      </h2>
      <ul>
        <li>
          <FacetLine state="off" {...isAt('all')}>
            <FacetButton
              name={t('place.all')}
              level={1}
              count={facets?.all ?? null}
              state={null}
              {...isAt('all')}
              icon={<AllIcon />}
              onInclude={onAll}
            />
          </FacetLine>
        </li>
        <li>
          <FacetLine
            state={markState(isUnread)}
            {...isAt('unread')}
            onArticles={rows => onMark(rows, { kind: 'read', on: false })}
          >
            <FacetButton
              name={t('place.unread')}
              level={1}
              count={facets?.unread ?? null}
              state={markState(isUnread)}
              {...isAt('unread')}
              icon={<UnreadIcon isOn={isUnread === true} />}
              onInclude={() => onToggle({ kind: 'unread', isExcluded: false })}
              onExclude={() => onToggle({ kind: 'unread', isExcluded: true })}
            />
          </FacetLine>
        </li>
        <li>
          <FacetLine
            state={markState(isBookmarked)}
            {...isAt('bookmarked')}
            onArticles={rows => onMark(rows, { kind: 'bookmarked', on: true })}
          >
            <FacetButton
              name={t('place.bookmarked')}
              level={1}
              count={facets?.bookmarked ?? null}
              state={markState(isBookmarked)}
              {...isAt('bookmarked')}
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
