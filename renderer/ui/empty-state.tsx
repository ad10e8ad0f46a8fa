import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** Where it can have the keyboard in the place of what is not there. */
  readonly id?: string
  readonly title: string
  readonly hint?: string
  readonly drawing?: ReactNode
  readonly action?: { readonly name: string; readonly onPress: () => void }
}

/** What is shown where there is nothing: why, and the one thing to do about it. */
export function EmptyState({ id, title, hint, drawing, action }: EmptyStateProps) {
  return (
    <div id={id} className="empty-state" tabIndex={id === undefined ? undefined : -1}>
      {drawing}
      <p className="empty-title">{title}</p>
      {hint !== undefined && <p className="empty-hint">{hint}</p>}
      {action !== undefined && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.name}
        </button>
      )}
    </div>
  )
}
