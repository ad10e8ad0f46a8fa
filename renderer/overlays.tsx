import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { unreachable } from '../shared/unreachable'
import { useApp } from './stores/app'
import type { OverlayState } from './stores/overlay'

// Not part of what the page loads at first.
const Palette = lazy(() => import('./palette/palette'))
const ShortcutList = lazy(() => import('./shortcut-list/shortcut-list'))
const SettingsPage = lazy(() => import('./settings-page/settings-page'))

/** What lies over the page and is about the program as a whole. */
export function Overlays() {
  const overlay = useStore(useApp().stores.overlay)
  return <Suspense fallback={null}>{overlayOf(overlay)}</Suspense>
}

function overlayOf(overlay: OverlayState) {
  switch (overlay.kind) {
    case 'none':
      return null
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
