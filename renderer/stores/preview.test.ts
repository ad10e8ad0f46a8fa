import { expect, test, vi } from 'vitest'
import type { Shell } from '../shell/shell'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores } from './stores'

function openPage(change: Partial<Shell> = {}) {
  const library = createFakeLibrary(0)
  const { shell, discarded } = createFakeShell(library)
  return { library, discarded, ...createStores(library.api, { ...shell, ...change }, ['en']) }
}

const paths = (...all: string[]) => ({ kind: 'paths', paths: all }) as const
/** A file as a browser gives it; the path is empty for one that was not chosen with its folder. */
const file = (name: string, webkitRelativePath = '') =>
  Object.defineProperty(new File(['text'], name), 'webkitRelativePath', { value: webkitRelativePath })
const files = (...names: string[]) => ({ kind: 'files', files: names.map(name => file(name)) }) as const

async function shownPage(...all: string[]) {
  const page = openPage()
  await page.preview.show(paths(...all))
  await vi.waitFor(
    () => expect(page.preview.getState()).toMatchObject({ look: { kind: 'seen' } }),
    PATIENCE_MS,
  )
  return page
}

/** A shell that hands files over only when the test says so. */
function slowStage() {
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const stage: Shell['stage'] = async chosen => {
    await finished
    return chosen.map(({ name }) => `/inbox/${name}`)
  }
  return { stage, finish }
}

test('what is chosen is shown and does not come in before the person says so', async () => {
  const page = await shownPage('/a.txt', '/b.txt')
  expect(page.preview.getState()).toMatchObject({
    kind: 'open',
    files: { filesTotal: 2 },
    chosenPath: '/a.txt',
    look: { preview: { path: '/a.txt', encoding: 'windows-1251' } },
  })
  expect(page.library.callsOf('startImport')).toEqual([])
  await page.preview.accept()
  expect(page.library.callsOf('startImport')).toEqual([{ paths: ['/a.txt', '/b.txt'], encodings: [] }])
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
})

test('files of the same name are told apart by their folders', async () => {
  const page = await shownPage('/news/2024/1.txt', '/news/2025/1.txt')
  const state = page.preview.getState()
  expect(state.kind === 'open' && [...state.folders.values()]).toEqual(['2024', '2025'])
})

test('files that were handed over are told apart by the folders they lay in', async () => {
  const page = openPage({ stage: async chosen => chosen.map((_, i) => `/inbox/${i}/1.txt`) })
  const chosen = [file('1.txt', 'news/2024/1.txt'), file('1.txt', 'news/2025/1.txt')]
  await page.preview.show({ kind: 'files', files: chosen })
  const state = page.preview.getState()
  expect(state.kind === 'open' && [...state.folders.values()]).toEqual(['2024', '2025'])
})

test('files of a folder that was dropped are told apart by where they lie in it', async () => {
  const page = openPage({ stage: async () => ['/news'] })
  page.library.inFolders.push('/news/2024/1.txt', '/news/2025/1.txt')
  await page.preview.show(files('news'))
  const state = page.preview.getState()
  expect(state.kind === 'open' && [...state.folders.values()]).toEqual(['2024', '2025'])
})

test('an encoding of the person’s choice is shown, and comes in with its file alone', async () => {
  const page = await shownPage('/a.txt', '/b.txt')
  page.preview.readAs('KOI8-R')
  page.preview.look('/b.txt')
  page.preview.readAs('CP866')
  page.preview.readAs(null)
  page.preview.look('/a.txt')
  await vi.waitFor(
    () =>
      expect(page.preview.getState()).toMatchObject({
        look: { kind: 'seen', preview: { encoding: 'KOI8-R' } },
      }),
    PATIENCE_MS,
  )
  await page.preview.accept()
  expect(page.library.callsOf('startImport')).toEqual([
    { paths: ['/a.txt', '/b.txt'], encodings: [{ path: '/a.txt', encoding: 'KOI8-R' }] },
  ])
})

test('a file that cannot be read says so in its place, and the others can be looked at', async () => {
  const page = openPage()
  page.library.failing.add('previewFile')
  await page.preview.show(paths('/a.txt', '/b.txt'))
  await vi.waitFor(
    () => expect(page.preview.getState()).toMatchObject({ look: { kind: 'failed' } }),
    PATIENCE_MS,
  )
  page.library.failing.clear()
  page.preview.look('/b.txt')
  await vi.waitFor(
    () =>
      expect(page.preview.getState()).toMatchObject({ look: { kind: 'seen', preview: { name: 'b.txt' } } }),
    PATIENCE_MS,
  )
})

test('cancelling brings nothing in and throws away what was handed over', async () => {
  const page = openPage()
  await page.preview.show(files('a.txt'))
  page.preview.cancel()
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
  expect(page.discarded).toEqual(['/inbox/a.txt'])
  expect(page.library.callsOf('startImport')).toEqual([])
})

test('a yes before all is handed over brings it in as soon as it is', async () => {
  const { stage, finish } = slowStage()
  const page = openPage({ stage })
  const showing = page.preview.show(files('a.txt'))
  await page.preview.accept()
  expect(page.preview.getState()).toMatchObject({ kind: 'gathering', isAccepted: true })
  expect(page.library.callsOf('startImport')).toEqual([])
  finish()
  await showing
  expect(page.library.callsOf('startImport')).toEqual([{ paths: ['/inbox/a.txt'], encodings: [] }])
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
})

test('a cancel while files are handed over throws them away when they are there', async () => {
  const { stage, finish } = slowStage()
  const page = openPage({ stage })
  const showing = page.preview.show(files('a.txt'))
  page.preview.cancel()
  finish()
  await showing
  expect(page.discarded).toEqual(['/inbox/a.txt'])
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
})

test('what is dropped next takes the place of what was shown', async () => {
  const page = openPage()
  await page.preview.show(files('a.txt'))
  await page.preview.show(files('b.txt'))
  expect(page.discarded).toEqual(['/inbox/a.txt'])
  expect(page.preview.getState()).toMatchObject({ kind: 'open', paths: ['/inbox/b.txt'] })
})

test('a folder without text files is told and not shown', async () => {
  const page = openPage()
  await page.preview.show(paths('/pictures'))
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
  expect(page.notices.getState().messages.map(({ message }) => message)).toEqual([
    { kind: 'nothing-to-import' },
  ])
})

test('what could not be listed is told, and nothing stays open', async () => {
  const page = openPage()
  page.library.failing.add('listFilesToImport')
  await page.preview.show(paths('/a.txt'))
  expect(page.preview.getState()).toEqual({ kind: 'closed' })
  expect(page.notices.getState().messages).toHaveLength(1)
})
