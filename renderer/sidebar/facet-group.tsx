import { useState } from 'react'
import type { FileId } from '../../shared/ids'
import { type FilterPart, facetKey } from '../stores/filters'
import type { SidebarGroupName } from '../stores/layout'
import { facetName } from '../wording/names'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'
import type { FacetEntry } from './facet-entries'
import { SidebarGroup } from './sidebar-group'

/** Entries that are shown before the person asks for all. */
const SHOWN_AT_FIRST = 8

interface FacetGroupProps {
  readonly name: SidebarGroupName
  readonly title: string
  readonly entries: readonly FacetEntry[]
  readonly fileNames: ReadonlyMap<FileId, string>
  readonly onToggle: (part: FilterPart) => void
}

/** The values of one field with their counts. */
export function FacetGroup({ name, title, entries, fileNames, onToggle }: FacetGroupProps) {
  const words = useWords()
  const { t } = words
  const [showsAll, setShowsAll] = useState(false)
  if (entries.length === 0) return null
  const shown = showsAll ? entries : entries.filter(({ state }, i) => i < SHOWN_AT_FIRST || state !== 'off')
  return (
    <SidebarGroup name={name} title={title}>
      <ul>
        {shown.map(({ facet, count, state }) => (
          <FacetButton
            key={facetKey(facet)}
            name={facetName(words, facet, fileNames)}
            count={count}
            state={state}
            onInclude={() => onToggle({ ...facet, isExcluded: false })}
            onExclude={() => onToggle({ ...facet, isExcluded: true })}
          />
        ))}
        {entries.length > SHOWN_AT_FIRST && (
          <li>
            <button
              type="button"
              className="facet facet-more"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? t('sidebar.show-fewer') : t('sidebar.show-all', { count: entries.length })}
            </button>
          </li>
        )}
      </ul>
    </SidebarGroup>
  )
}
