import type { ReactNode } from 'react'

interface FacetButtonProps {
  readonly name: string
  /** Null while it is not known. */
  readonly count: string | null
  /** The count as a sentence part, for a screen reader. */
  readonly countName: string | null
  readonly isOn: boolean
  readonly isEmpty: boolean
  readonly icon?: ReactNode
  readonly onPress: () => void
}

/** One entry of the sidebar: switches what it names on and off, and says how many there are. */
export function FacetButton(props: FacetButtonProps) {
  const { name, count, countName, isOn, isEmpty, icon, onPress } = props
  return (
    <li>
      <button
        type="button"
        className="facet"
        aria-pressed={isOn}
        data-empty={isEmpty}
        title={name}
        onClick={onPress}
      >
        {icon}
        <span className="facet-name">{name}</span>
        <span className="facet-count" aria-hidden="true">
          {count}
        </span>
        <span className="visually-hidden">{countName}</span>
      </button>
    </li>
  )
}
