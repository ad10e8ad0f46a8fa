import { useSyncExternalStore } from 'react'

/** Height of a row in the root's font size: padding, one line of meta, three of text, one of marks beside the last.
 *  The lines are laid out in styles/list.css. */
const ROW_HEIGHT_REM = 6.75

const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

// Zoom and the system's text size both come with a resize.
const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Height of every row, in CSS pixels. All are alike, so that a list of any length knows its own height. */
export function useRowHeight(): number {
  return Math.round(ROW_HEIGHT_REM * useSyncExternalStore(onResize, rootFontSize))
}
