import { useLayoutEffect } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../shared/settings'
import { shownTheme } from './shown-theme'

type ThemeStore = Pick<StoreApi<Pick<Settings, 'theme'>>, 'getState' | 'subscribe'>

/** Puts the chosen theme on the page, and follows the system where it comes to want more contrast, or no longer does.
 *  Nothing is drawn anew for it: another theme is another look of what is there. In time for the first drawing. */
export function useShownTheme(settings: ThemeStore): void {
  useLayoutEffect(() => {
    const moreContrast = matchMedia('(prefers-contrast: more)')
    const show = () => {
      const { dataset } = document.documentElement
      const { theme, contrast } = shownTheme(settings.getState().theme, moreContrast.matches)
      if (dataset.theme !== theme) dataset.theme = theme
      if (dataset.contrast !== contrast) dataset.contrast = contrast
    }
    show()
    moreContrast.addEventListener('change', show)
    const endFollowing = settings.subscribe(show)
    return () => {
      moreContrast.removeEventListener('change', show)
      endFollowing()
    }
  }, [settings])
}
