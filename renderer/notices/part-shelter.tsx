import { type ReactNode, Suspense } from 'react'
import { useApp } from '../stores/app'
import type { PagePart } from '../stores/notices'
import { ErrorBoundary } from './error-boundary'

interface PartShelterProps {
  readonly part: PagePart
  /** What of it is open; once that is something else, it is tried again. */
  readonly of: unknown
  /** Closes it, so that the page does not wait for what cannot be seen. */
  readonly onMissing?: () => void
  /** Keeps its place while it comes. */
  readonly placeholder?: ReactNode
  readonly children: ReactNode
}

/** Around what is loaded when it is needed: while it comes nothing of it is shown; where it does not, that is told, and the
 *  rest of the page goes on. */
export function PartShelter({ part, of, onMissing, placeholder = null, children }: PartShelterProps) {
  const { stores } = useApp()
  const miss = () => {
    onMissing?.()
    void stores.reloading.miss(part)
  }
  return (
    <ErrorBoundary of={of} onBroken={miss} fallback={placeholder}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  )
}
