import { expect, test } from 'vitest'
import { shownTheme } from './shown-theme'

test.each([
  ['system', false, 'system', 'plain'],
  ['system', true, 'system', 'more'],
  ['light', false, 'light', 'plain'],
  ['light', true, 'light', 'more'],
  ['dark', true, 'dark', 'more'],
  ['sepia', false, 'sepia', 'plain'],
  ['sepia', true, 'sepia', 'plain'],
  ['contrast', false, 'system', 'more'],
  ['contrast', true, 'system', 'more'],
] as const)(
  '%s where the system wants more contrast (%s) is shown as %s, %s',
  (chosen, wants, theme, contrast) => {
    expect(shownTheme(chosen, wants)).toEqual({ theme, contrast })
  },
)
