import type { ShownTheme } from '../ui/shown-theme'

interface GalleryTheme extends ShownTheme {
  /** As it stands in the gallery's address. */
  readonly id: string
  readonly name: string
}

const LIGHT: GalleryTheme = { id: 'light', name: 'Light', theme: 'light', contrast: 'plain' }

/** The themes as they look, whatever the system asks for. */
export const GALLERY_THEMES: readonly GalleryTheme[] = [
  LIGHT,
  { id: 'dark', name: 'Dark', theme: 'dark', contrast: 'plain' },
  { id: 'sepia', name: 'Sepia', theme: 'sepia', contrast: 'plain' },
  { id: 'contrast-light', name: 'High contrast, light', theme: 'light', contrast: 'more' },
  { id: 'contrast-dark', name: 'High contrast, dark', theme: 'dark', contrast: 'more' },
]

/** The theme with that name, or the first. */
export const galleryTheme = (id: string | null): GalleryTheme =>
  GALLERY_THEMES.find(theme => theme.id === id) ?? LIGHT
