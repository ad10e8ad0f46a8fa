import { expect, test, vi } from 'vitest'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores } from './stores'

test('a library that was restored is asked anew for all that is shown, and earlier deeds are forgotten', async () => {
  const library = createFakeLibrary(3)
  const stores = createStores(library.api, createFakeShell(library).shell, ['en'])
  await stores.start()
  await vi.waitFor(() => expect(stores.list.getState().status.kind).toBe('ready'))
  await stores.reading.openAt(0)
  await stores.reading.toggleBookmark()
  expect(stores.deeds.getState().done).toHaveLength(1)
  library.calls.length = 0
  library.tell({ kind: 'library-restored' })
  await vi.waitFor(() => {
    const asked = new Set(library.calls.map(([method]) => method))
    for (const method of [
      'findArticles',
      'countFacets',
      'smartLists',
      'pastSearches',
      'openArticle',
      'settings',
    ])
      expect([...asked]).toContain(method)
  })
  expect(stores.deeds.getState().done).toEqual([])
})
