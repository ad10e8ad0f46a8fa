import { MoreIcon } from '../ui/icons'

interface MoreButtonProps {
  readonly name: string
  readonly isOpen: boolean
  /** With the item of its line. */
  readonly onPress: (item: HTMLElement) => void
}

/** Beside an item of the sidebar: asks what can be done with it. */
export function MoreButton({ name, isOpen, onPress }: MoreButtonProps) {
  return (
    <button
      type="button"
      className="facet-beside"
      data-beside
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-label={name}
      title={name}
      onClick={event => {
        const item = event.currentTarget.closest('[data-line]')?.querySelector<HTMLElement>('[data-level]')
        if (item) onPress(item)
      }}
    >
      <MoreIcon />
    </button>
  )
}
