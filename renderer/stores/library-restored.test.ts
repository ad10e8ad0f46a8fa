import { expect, test, vi } from 'vitest'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores } from './stores'

/** A page with its first article open, which the person has bookmarked. */
async function withBookmark() {
  const library = createFakeLibrary(3)
  const stores = createStores(library.api, createFakeShell(library).shell, ['en'])
  await stores.start()
  await vi.waitFor(() => expect(stores.list.getState().status.kind).toBe('ready'), PATIENCE_MS)
  await stores.reading.openAt(0)
  await stores.reading.toggleBookmark()
  return { library, stores }
}

test('a library that another page has restored is asked anew for all that is shown, and earlier deeds are forgotten', async () => {
  const { library, stores } = await withBookmark()
  expect(stores.deeds.getState().done).toHaveLength(1)
  library.calls.length = 0
  library.tell({ kind: 'library-restored', before: 'before-restoring-1.db' })
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
  }, PATIENCE_MS)
  await vi.waitFor(() => expect(stores.deeds.getState().done).toEqual([]), PATIENCE_MS)
})

test('what was done before this page restored a copy can be undone once the restoring is undone', async () => {
  const { library, stores } = await withBookmark()
  await stores.backups.restore('copy')
  library.tell({ kind: 'library-restored', before: 'before copy' })
  await vi.waitFor(() => expect(library.calls.map(([method]) => method)).toContain('settings'), PATIENCE_MS)
  await stores.deeds.undo()
  library.tell({ kind: 'library-restored', before: 'before before copy' })
  await stores.deeds.undo()
  const asked = library.calls.filter(([method]) => method === 'restoreBackup' || method === 'setBookmarked')
  expect(asked).toMatchObject([
    ['setBookmarked', { on: true }],
    ['restoreBackup', { name: 'copy' }],
    ['restoreBackup', { name: 'before copy' }],
    ['setBookmarked', { on: false }],
  ])
})
