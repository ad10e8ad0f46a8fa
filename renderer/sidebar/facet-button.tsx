import type { MouseEvent, ReactNode } from 'react'
import { LeaveOutIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import type { FacetState } from './facet-entries'

interface FacetButtonProps {
  readonly name: string
  /** Null while it is not known. */
  readonly count: number | null
  readonly state: FacetState
  readonly icon?: ReactNode
  readonly onInclude: () => void
  /** Absent where there is nothing to leave out. */
  readonly onExclude?: () => void
}

/** One entry of the sidebar: asks for what it names, or leaves it out, and says how many there are. */
export function FacetButton({ name, count, state, icon, onInclude, onExclude }: FacetButtonProps) {
  const { t } = useWords()
  const press = (event: MouseEvent) => {
    if (event.altKey && onExclude !== undefined) onExclude()
    else onInclude()
  }
  return (
    <li className="facet-line" data-state={state}>
      <button
        type="button"
        className="facet"
        aria-pressed={state === 'included'}
        data-empty={count === 0}
        title={name}
        onClick={press}
      >
        {icon}
        <span className="facet-name">{name}</span>
        <span className="facet-count" aria-hidden="true">
          {count !== null && t('sidebar.count', { count })}
        </span>
        <span className="visually-hidden">{count !== null && t('sidebar.articles', { count })}</span>
      </button>
      {onExclude !== undefined && (
        <button
          type="button"
          className="facet-not"
          data-beside
          aria-pressed={state === 'excluded'}
          aria-label={t('facet.leave-out', { name })}
          title={t('facet.leave-out-tip', { name })}
          onClick={onExclude}
        >
          <LeaveOutIcon />
        </button>
      )}
    </li>
  )
}
