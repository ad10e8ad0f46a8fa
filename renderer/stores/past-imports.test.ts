import { expect, test, vi } from 'vitest'
import type { LibraryEvent } from '../../shared/api'
import { fileId, importId } from '../../shared/ids'
import { pastImport } from './fake-answers'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores } from './stores'

async function openPage() {
  const library = createFakeLibrary(0)
  library.pastImports.push(pastImport(2), pastImport(1))
  const stores = createStores(library.api, createFakeShell(library).shell, ['en'])
  await stores.pastImports.open()
  return { library, ...stores }
}

const firstOf = (page: Awaited<ReturnType<typeof openPage>>) => {
  const state = page.pastImports.getState()
  return state.kind === 'open' ? state.imports?.[0] : null
}

test('an import is taken out, brought back, and both by undo and redo', async () => {
  const page = await openPage()
  await page.pastImports.setUndone(importId(2), true)
  expect(firstOf(page)?.goneAfter).not.toBeNull()
  await page.deeds.undo()
  expect(firstOf(page)?.goneAfter).toBeNull()
  await page.deeds.redo()
  expect(firstOf(page)?.goneAfter).not.toBeNull()
  await page.pastImports.setUndone(importId(2), false)
  expect(firstOf(page)?.goneAfter).toBeNull()
})

test('an import that cannot be taken out stays, and the list says why', async () => {
  const page = await openPage()
  page.library.failing.add('setImportUndone')
  await page.pastImports.setUndone(importId(2), true)
  expect(firstOf(page)?.goneAfter).toBeNull()
  expect(page.pastImports.getState()).toMatchObject({ failure: { kind: 'host-gone' } })
})

test('an import that was told to stop is shown as stopping; one that could not be told is not', async () => {
  const page = await openPage()
  await page.pastImports.stop(importId(2))
  expect(page.library.callsOf('stopImport')).toEqual([{ importId: 2 }])
  expect(page.pastImports.getState()).toMatchObject({ stopping: [2] })
  page.library.failing.add('stopImport')
  await page.pastImports.stop(importId(1))
  expect(page.pastImports.getState()).toMatchObject({ stopping: [2], failure: { kind: 'host-gone' } })
})

test('the list follows the library while it is open, and only then', async () => {
  const page = await openPage()
  page.library.pastImports.unshift(pastImport(3))
  page.library.tell({ kind: 'articles-changed' })
  await vi.waitFor(() => expect(firstOf(page)?.importId).toBe(3), PATIENCE_MS)
  page.pastImports.close()
  const asked = page.library.callsOf('listImports').length
  page.library.tell({ kind: 'articles-changed' })
  expect(page.library.callsOf('listImports')).toHaveLength(asked)
})

test('the report of an import is read, and its failure shown in its place', async () => {
  const page = await openPage()
  await page.importReport.open(importId(2))
  expect(page.importReport.getState()).toMatchObject({ kind: 'open', report: { importId: 2 } })
  page.library.failing.add('readImportReport')
  await page.importReport.open(importId(1))
  expect(page.importReport.getState()).toMatchObject({ kind: 'failed' })
})

test('a file is compared before it is read again, in the encoding that was chosen', async () => {
  const page = await openPage()
  const file = { fileId: fileId(1), fileName: 'a.txt', encoding: null }
  await page.readingAgain.compare(file)
  await page.readingAgain.readAs('KOI8-R')
  expect(page.readingAgain.getState()).toMatchObject({
    kind: 'compared',
    changes: { encodingNow: 'KOI8-R' },
  })
  expect(page.library.callsOf('readAgain')).toEqual([])
  await page.readingAgain.apply()
  expect(page.library.callsOf('readAgain')).toEqual([{ fileId: 1, encoding: 'KOI8-R' }])
  expect(page.readingAgain.getState()).toEqual({ kind: 'closed' })
  expect(page.notices.getState().messages.map(({ message }) => message)).toEqual([
    { kind: 'read-again', fileName: 'a.txt', changes: 0 },
  ])
})

test('a file that could not be read again says so, and is as it was', async () => {
  const page = await openPage()
  await page.readingAgain.compare({ fileId: fileId(1), fileName: 'a.txt', encoding: null })
  page.library.failing.add('readAgain')
  await page.readingAgain.apply()
  expect(page.readingAgain.getState()).toMatchObject({ kind: 'failed', failure: { kind: 'host-gone' } })
  await page.readingAgain.readAs(null)
  expect(page.readingAgain.getState()).toMatchObject({ kind: 'compared' })
})

test('files that an older parser read are listed, and listed anew when one was read again', async () => {
  const page = await openPage()
  await page.olderFiles.open()
  expect(page.olderFiles.getState()).toMatchObject({ files: [{ fileName: 'a.txt' }] })
  const asked = page.library.callsOf('listFilesToReadAgain').length
  page.library.tell({ kind: 'articles-changed' })
  await vi.waitFor(
    () => expect(page.library.callsOf('listFilesToReadAgain').length).toBeGreaterThan(asked),
    PATIENCE_MS,
  )
  page.library.failing.add('listFilesToReadAgain')
  await page.olderFiles.open()
  expect(page.olderFiles.getState()).toMatchObject({ files: null, failure: { kind: 'host-gone' } })
})

test('a folder that is no longer watched stays in sight to be watched again', async () => {
  const page = await openPage()
  await page.watchedFolders.setWatched(['/news'], true)
  await page.watchedFolders.load()
  await page.watchedFolders.setWatched(['/news'], false)
  expect(page.watchedFolders.getState().folders).toEqual([{ path: '/news', isWatched: false }])
  await page.watchedFolders.setWatched(['/news'], true)
  expect(page.watchedFolders.getState().folders).toEqual([{ path: '/news', isWatched: true }])
  expect(await page.library.api.watchedFolders({})).toEqual(['/news'])
})

test('a folder that cannot be watched is told in the list', async () => {
  const page = await openPage()
  page.library.failing.add('setFolderWatched')
  await page.watchedFolders.setWatched(['/news'], true)
  expect(page.watchedFolders.getState()).toMatchObject({ failure: { kind: 'host-gone' } })
})

const finished = (id: number, articles: number, duplicates: number): LibraryEvent => ({
  kind: 'import-finished',
  report: {
    importId: importId(id),
    files: [
      {
        path: 'a.txt',
        status: 'imported',
        fileId: fileId(1),
        encoding: 'UTF-8',
        articles,
        duplicates,
        nearCopies: 0,
        doubts: {},
        leftovers: [],
        failure: null,
      },
    ],
    stopped: false,
    failure: null,
  },
})

test.each(['before its start is answered', 'after it'])(
  'an import of this page that ends %s can be undone and done again',
  async when => {
    const page = await openPage()
    const starting = page.importing.start(['a.txt'], [])
    if (when === 'after it') await starting
    page.library.tell(finished(1, 3, 1))
    await starting
    await vi.waitFor(
      () => expect(page.deeds.getState().done).toMatchObject([{ kind: 'imported' }]),
      PATIENCE_MS,
    )
    await page.deeds.undo()
    await page.deeds.redo()
    expect(page.library.callsOf('setImportUndone')).toEqual([
      { importId: 1, on: true },
      { importId: 1, on: false },
    ])
  },
)

test('neither an import of another window nor one that brought nothing in is undone here', async () => {
  const page = await openPage()
  page.library.tell(finished(7, 3, 0))
  await page.importing.start(['a.txt'], [])
  page.library.tell(finished(1, 3, 3))
  await page.importing.catchUp()
  expect(page.deeds.getState().done).toEqual([])
})
