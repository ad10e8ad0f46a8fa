import { useLayoutEffect } from 'react'
import type { ReadingSettings } from '../../../shared/settings'

/** Pixels of a rem where a browser was not told otherwise: text grows with what was chosen there. */
const PX_OF_REM = 16

/** Sets the text of articles as the person chose, wherever one is shown: in the pane, side by side, on paper. */
export function useReadingStyle({ face, textSize, measure, lineHeight }: ReadingSettings): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--text-reading', `${textSize / PX_OF_REM}rem`)
    style.setProperty('--measure', `${measure}ch`)
    style.setProperty('--leading-reading', String(lineHeight))
    style.setProperty('--face-article', face === 'serif' ? 'var(--face-reading)' : 'var(--face-interface)')
  }, [face, textSize, measure, lineHeight])
}
