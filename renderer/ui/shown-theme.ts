import type { Theme } from '../../shared/settings'

/** How a theme is put on the page: the values of `data-theme` and `data-contrast` of its root. */
export interface ShownTheme {
  readonly theme: Exclude<Theme, 'contrast'>
  readonly contrast: 'more' | 'plain'
}

/** What a person chose, joined with what the system asks for. More contrast leaves light light and dark dark; sepia, once
 *  chosen, stays sepia.
 *  @param systemWantsContrast whether the system prefers more contrast */
export function shownTheme(theme: Theme, systemWantsContrast: boolean): ShownTheme {
  switch (theme) {
    case 'contrast':
      return { theme: 'system', contrast: 'more' }
    case 'sepia':
      return { theme, contrast: 'plain' }
    default:
      return { theme, contrast: systemWantsContrast ? 'more' : 'plain' }
  }
}
