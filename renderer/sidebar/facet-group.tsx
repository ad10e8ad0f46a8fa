import { useId, useState } from 'react'
import { type FilterPart, partKey } from '../stores/filters'
import { filterName } from '../wording/names'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'

/** Entries that are shown before the person asks for all. */
const SHOWN_AT_FIRST = 8

export interface FacetEntry {
  readonly part: FilterPart
  readonly count: number
  readonly isOn: boolean
}

interface FacetGroupProps {
  readonly title: string
  readonly entries: readonly FacetEntry[]
  readonly onToggle: (part: FilterPart) => void
}

/** The values of one field with their counts. */
export function FacetGroup({ title, entries, onToggle }: FacetGroupProps) {
  const words = useWords()
  const { t } = words
  const titleId = useId()
  const [showsAll, setShowsAll] = useState(false)
  if (entries.length === 0) return null
  const shown = showsAll ? entries : entries.filter((entry, i) => i < SHOWN_AT_FIRST || entry.isOn)
  return (
    <section className="facet-group" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {shown.map(({ part, count, isOn }) => (
          <FacetButton
            key={partKey(part)}
            name={filterName(words, part)}
            count={t('sidebar.count', { count })}
            countName={t('sidebar.articles', { count })}
            isOn={isOn}
            isEmpty={count === 0}
            onPress={() => onToggle(part)}
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
    </section>
  )
}
