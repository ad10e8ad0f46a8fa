import { useEffect, useState } from 'react'
import type { Density } from '../../shared/settings'

/** Heights of the list's parts in CSS pixels. */
export interface RowHeights {
  readonly rowHeight: number
  readonly headingHeight: number
}

/** The lengths that the tokens give in the root's font size. To ask for them has the browser work out the style of the
 *  whole page, wherever it has changed: not to be done while something is drawn. */
function measured(): Readonly<Record<Density | 'heading', number>> {
  const style = getComputedStyle(document.documentElement)
  const pixelsOf = (name: string) =>
    Math.round(Number.parseFloat(style.getPropertyValue(name)) * Number.parseFloat(style.fontSize))
  return {
    roomy: pixelsOf('--row-roomy'),
    comfortable: pixelsOf('--row-comfortable'),
    compact: pixelsOf('--row-compact'),
    heading: pixelsOf('--row-heading'),
  }
}

/** Heights of rows and headings. All rows are alike, so that a list of any length knows its own height. */
export function useRowHeights(density: Density): RowHeights {
  const [heights, setHeights] = useState(measured)
  // Zoom and the system's text size both come with a resize.
  useEffect(() => {
    const measureAgain = () => setHeights(measured())
    window.addEventListener('resize', measureAgain)
    return () => window.removeEventListener('resize', measureAgain)
  }, [])
  return { rowHeight: heights[density], headingHeight: heights.heading }
}
