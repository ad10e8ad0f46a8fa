import type { MouseEvent, ReactNode } from 'react'
import { LeaveOutIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import type { FacetState } from './facet-entries'

interface FacetButtonProps {
  readonly name: string
  /** What it is called whole, where the name is short for it. */
  readonly wholeName?: string
  /** How deep it lies: 1 for the places, 2 in a group. */
  readonly level?: number
  /** Null while it is not known. */
  readonly count: number | null
  /** Null for a place to go to, which cannot be switched off. */
  readonly state: FacetState | null
  /** Whether the person is there; absent where it is no place. */
  readonly isCurrent?: boolean
  readonly icon?: ReactNode
  /** Whether what lies in it is shown; absent where nothing does. */
  readonly isOpen?: boolean
  readonly onInclude: () => void
  /** Absent where there is nothing to leave out. */
  readonly onExclude?: () => void
}

/** One entry of the sidebar: asks for what it names, or leaves it out, and says how many there are. */
export function FacetButton(props: FacetButtonProps) {
  const { name, wholeName = name, level = 2, count, state, icon, isOpen, onInclude, onExclude } = props
  const { t } = useWords()
  const press = (event: MouseEvent) => {
    if (event.altKey && onExclude !== undefined) onExclude()
    else onInclude()
  }
  return (
    <>
      <button
        type="button"
        className="facet"
        data-level={level}
        data-name={name}
        aria-pressed={state === null ? undefined : state === 'included'}
        aria-current={props.isCurrent === true ? true : undefined}
        aria-expanded={isOpen}
        data-empty={count === 0}
        title={wholeName}
        onClick={press}
      >
        {icon}
        <span className="facet-name" dir="auto">
          {name}
        </span>
        <span className="facet-count" aria-hidden="true">
          {count !== null && t('sidebar.count', { count })}
        </span>
        <span className="visually-hidden">{count !== null && t('sidebar.articles', { count })}</span>
      </button>
      {onExclude !== undefined && (
        <button
          type="button"
          className="facet-beside facet-not"
          data-beside
          data-leave-out
          aria-pressed={state === 'excluded'}
          aria-label={t('facet.leave-out', { name: wholeName })}
          title={t('facet.leave-out-tip', { name: wholeName })}
          onClick={onExclude}
        >
          <LeaveOutIcon />
        </button>
      )}
    </>
  )
}
