import type { ReactNode } from 'react'

interface IconButtonProps {
  /** What it does: its name for a screen reader. */
  readonly name: string
  /** The name with its shortcut, where it has one. */
  readonly tooltip?: string
  readonly isPressed?: boolean
  readonly isDisabled?: boolean
  readonly className?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button that shows an icon alone. */
export function IconButton({
  name,
  tooltip = name,
  isPressed,
  isDisabled,
  className = '',
  onPress,
  children,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={name}
      aria-pressed={isPressed}
      disabled={isDisabled}
      title={tooltip}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
