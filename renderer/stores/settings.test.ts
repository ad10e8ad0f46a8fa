import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { createSettingsStore } from './settings'

/** A library that keeps settings when it is told to go on. */
function slowLibrary() {
  const kept: Settings[] = []
  const waiting: (() => void)[] = []
  return {
    kept,
    goOn: () => waiting.shift()?.(),
    settings: async () => DEFAULT_SETTINGS,
    saveSettings: (settings: Settings) =>
      new Promise<null>(resolve => {
        kept.push(settings)
        waiting.push(() => resolve(null))
      }),
  }
}
const settled = () => new Promise(later => setTimeout(later))
const fail = (thrown: unknown) => expect.unreachable(String(thrown))

test('what another window chose is in effect here, but for the sizes of this one', () => {
  const settings = createSettingsStore(slowLibrary(), fail)
  settings.follow({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    density: 'compact',
    sidebarWidth: 300,
    sort: 'oldest',
  })
  expect(settings.getState()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', density: 'compact' })
})

test('a choice that is on its way is not taken back by the news of the one before it', async () => {
  const library = slowLibrary()
  const settings = createSettingsStore(library, fail)
  await settings.load()
  settings.change({ dismissedHints: ['search'] })
  settings.change({ dismissedHints: ['search', 'import'] })
  settings.follow({ ...DEFAULT_SETTINGS, dismissedHints: ['search'] })
  expect(settings.getState().dismissedHints).toEqual(['search', 'import'])
  library.goOn()
  await settled()
  library.goOn()
  await settled()
  expect(library.kept.at(-1)?.dismissedHints).toEqual(['search', 'import'])
  settings.follow({ ...DEFAULT_SETTINGS, dismissedHints: [] })
  expect(settings.getState().dismissedHints).toEqual([])
})

test('what is kept is not written over by what stands for it while it cannot be read', async () => {
  const library = slowLibrary()
  const chosen: Settings = { ...DEFAULT_SETTINGS, theme: 'sepia', density: 'compact' }
  let canRead = false
  const failures: unknown[] = []
  const settings = createSettingsStore(
    { ...library, settings: async () => (canRead ? chosen : Promise.reject(new Error('busy'))) },
    thrown => failures.push(thrown),
  )
  await settings.load()
  settings.change({ theme: 'dark' })
  await settled()
  expect(library.kept).toEqual([])
  expect(failures).toHaveLength(2)
  expect(settings.getState().theme).toBe('dark')
  canRead = true
  settings.change({ listWidth: 500 })
  settings.change({ sidebarWidth: 300 })
  await settled()
  expect(library.kept[0]).toEqual({ ...chosen, theme: 'dark', listWidth: 500, sidebarWidth: 300 })
})
