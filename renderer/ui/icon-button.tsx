import type { ReactNode } from 'react'

interface IconButtonProps {
  /** What it does: its name for a screen reader. */
  readonly name: string
  /** The name with its shortcut, where it has one. */
  readonly tooltip?: string
  readonly isPressed?: boolean
  /** It keeps its place and the focus, and does nothing. */
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
      aria-disabled={isDisabled}
      title={tooltip}
      onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  )
}
