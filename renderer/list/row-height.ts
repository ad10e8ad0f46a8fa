import { useSyncExternalStore } from 'react'
import type { Density } from '../../shared/settings'

/** Heights of the list's parts in CSS pixels. */
export interface RowHeights {
  readonly rowHeight: number
  readonly headingHeight: number
}

/** A length that the tokens give in the root's font size. */
function tokenPixels(name: string): number {
  const style = getComputedStyle(document.documentElement)
  return Math.round(Number.parseFloat(style.getPropertyValue(name)) * Number.parseFloat(style.fontSize))
}

// Zoom and the system's text size both come with a resize.
const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Heights of rows and headings. All rows are alike, so that a list of any length knows its own height. */
export function useRowHeights(density: Density): RowHeights {
  const rowHeight = useSyncExternalStore(onResize, () => tokenPixels(`--row-${density}`))
  const headingHeight = useSyncExternalStore(onResize, () => tokenPixels('--row-heading'))
  return { rowHeight, headingHeight }
}
