import { useEffect } from 'react'
import type { Theme } from '../../shared/settings'
import { shownTheme } from './shown-theme'

/** Puts a theme on the page, and follows the system where it comes to want more contrast, or no longer does. */
export function useShownTheme(chosen: Theme): void {
  useEffect(() => {
    const moreContrast = matchMedia('(prefers-contrast: more)')
    const show = () => {
      const { theme, contrast } = shownTheme(chosen, moreContrast.matches)
      document.documentElement.dataset.theme = theme
      document.documentElement.dataset.contrast = contrast
    }
    show()
    moreContrast.addEventListener('change', show)
    return () => moreContrast.removeEventListener('change', show)
  }, [chosen])
}
