import { createStore, type StoreApi } from 'zustand/vanilla'

/** The parts of the settings page. */
export const SETTINGS_PARTS = ['appearance', 'reading', 'shortcuts', 'library', 'backups', 'hints'] as const
export type SettingsPart = (typeof SETTINGS_PARTS)[number]

/** What lies over the page and is about the program as a whole; one at a time. */
export type OverlayState =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcut-list' }
  | { readonly kind: 'settings'; readonly part: SettingsPart }

export interface OverlayStore extends StoreApi<OverlayState> {
  open(overlay: OverlayState): void
  close(): void
}

export function createOverlayStore(): OverlayStore {
  const store = createStore<OverlayState>(() => ({ kind: 'none' }))
  const open = (overlay: OverlayState) => store.setState(overlay, true)
  return { ...store, open, close: () => open({ kind: 'none' }) }
}
