import type { Shortcut } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const appearanceShortcuts: readonly Shortcut[] = []

/** How the page looks, how close together, and which language it speaks. */
export function appearanceCommands({ stores: { settings } }: CommandContext) {
  return {
    'theme-system': { run: () => settings.change({ theme: 'system' }) },
    'theme-light': { run: () => settings.change({ theme: 'light' }) },
    'theme-dark': { run: () => settings.change({ theme: 'dark' }) },
    'theme-sepia': { run: () => settings.change({ theme: 'sepia' }) },
    'theme-contrast': { run: () => settings.change({ theme: 'contrast' }) },
    'language-system': { run: () => settings.change({ language: 'system' }) },
    'language-kk': { run: () => settings.change({ language: 'kk' }) },
    'language-ru': { run: () => settings.change({ language: 'ru' }) },
    'language-en': { run: () => settings.change({ language: 'en' }) },
    'density-roomy': { run: () => settings.change({ density: 'roomy' }) },
    'density-comfortable': { run: () => settings.change({ density: 'comfortable' }) },
    'density-compact': { run: () => settings.change({ density: 'compact' }) },
  } satisfies Record<string, CommandBody>
}
