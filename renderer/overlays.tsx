import { lazy } from 'react'
import { useStore } from 'zustand'
import { unreachable } from '../shared/unreachable'
import { PartShelter } from './notices/part-shelter'
import { useApp } from './stores/app'
import type { OverlayState } from './stores/overlay'

// Not part of what the page loads at first.
const Palette = lazy(() => import('./palette/palette'))
const ShortcutList = lazy(() => import('./shortcut-list/shortcut-list'))
const SettingsPage = lazy(() => import('./settings-page/settings-page'))

/** What lies over the page and is about the program as a whole. */
export function Overlays() {
  const { stores } = useApp()
  const overlay = useStore(stores.overlay)
  if (overlay.kind === 'none') return null
  return (
    <PartShelter key={overlay.kind} part={overlay.kind} of={overlay.kind} onMissing={stores.overlay.close}>
      {overlayOf(overlay)}
    </PartShelter>
  )
}

function overlayOf(overlay: Exclude<OverlayState, { readonly kind: 'none' }>) {
  switch (overlay.kind) {
    case 'palette':
      return <Palette />
    case 'shortcut-list':
      return <ShortcutList />
    case 'settings':
      return <SettingsPage part={overlay.part} />
    default:
      return unreachable(overlay)
  }
}
