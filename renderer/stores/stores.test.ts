import { expect, test, vi } from 'vitest'
import { EVERYTHING, MAX_QUERY_LENGTH } from '../../shared/find'
import { articleId, fileId, importId } from '../../shared/ids'
import { shownArticle } from './article'
import { importProgress, pastImport } from './fake-answers'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores } from './stores'
import { rowAt } from './windows'

async function startPage(articleCount: number) {
  const library = createFakeLibrary(articleCount)
  const { shell, lose, regain } = createFakeShell(library)
  const stores = createStores(library.api, shell, ['en'])
  await stores.start()
  await vi.waitFor(() => expect(stores.list.getState().status.kind).toBe('ready'), PATIENCE_MS)
  return { library, lose, regain, ...stores }
}

const settled = () => new Promise(resolve => setTimeout(resolve))

test('going on opens one article after the other and makes each read', async () => {
  const page = await startPage(3)
  await page.reading.step(1)
  await page.reading.step(1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 2 })
  expect(page.library.callsOf('setRead')).toEqual([
    { ids: [1], on: true },
    { ids: [2], on: true },
  ])
})

test('a start asks for the list and its counts once', async () => {
  const page = await startPage(2)
  await settled()
  expect(page.library.callsOf('findArticles')).toHaveLength(1)
  expect(page.library.callsOf('countFacets')).toHaveLength(1)
})

test('at the ends of the list going on stays where it is', async () => {
  const page = await startPage(2)
  await page.reading.step(1)
  await page.reading.step(-1)
  expect(page.article.getState()).toMatchObject({ id: 1 })
  await page.reading.openAt(1)
  await page.reading.step(1)
  expect(page.article.getState()).toMatchObject({ id: 2 })
})

test('the next unread article is found however far away it is', async () => {
  const page = await startPage(450)
  const ids = Array.from({ length: 430 }, (_, i) => articleId(i + 1))
  await page.library.api.setRead({ ids, on: true })
  await page.reading.openAt(0)
  await page.reading.nextUnread()
  expect(page.article.getState()).toMatchObject({ id: 431 })
})

test('an article that was marked unread again stays so while it is open', async () => {
  const page = await startPage(2)
  await page.reading.openAt(0)
  await page.reading.toggleRead()
  await settled()
  expect(page.article.getState()).toMatchObject({ opened: { article: { isRead: false } } })
  expect(rowAt(page.list.getState().windows, 0)?.isRead).toBe(false)
})

test('a mark that could not be kept is taken back and told', async () => {
  const page = await startPage(2)
  await page.reading.openAt(0)
  page.library.failing.add('setBookmarked')
  await page.reading.toggleBookmark()
  expect(page.article.getState()).toMatchObject({ opened: { article: { isBookmarked: false } } })
  expect(page.notices.getState().messages.map(({ message }) => message)).toContainEqual({
    kind: 'failure',
    failure: { kind: 'host-gone', detail: 'setBookmarked' },
  })
})

test('in the list of unread articles no row goes away while the person reads', async () => {
  const page = await startPage(3)
  page.asking.toggle({ kind: 'unread', isExcluded: false })
  await settled()
  await page.reading.step(1)
  await page.reading.step(1)
  await settled()
  expect(page.list.getState()).toMatchObject({ total: 3, cursor: { position: 1, id: 2 } })
  expect(page.facets.getState()).toMatchObject({ facets: { unread: 1 } })
})

test.each<[string, (page: Awaited<ReturnType<typeof startPage>>) => Promise<void>]>([
  [
    'an import is taken out',
    page => {
      page.library.pastImports.push(pastImport(1))
      return page.pastImports.setUndone(importId(1), true)
    },
  ],
  [
    'a file is read again',
    async page => {
      await page.readingAgain.compare({ fileId: fileId(1), fileName: 'a.txt', encoding: null })
      await page.readingAgain.apply()
    },
  ],
])('the list of unread articles is true again after %s', async (_, change) => {
  const page = await startPage(3)
  page.asking.toggle({ kind: 'unread', isExcluded: false })
  await settled()
  await page.reading.step(1)
  await settled()
  expect(page.list.getState().total).toBe(3)
  await change(page)
  await settled()
  expect(page.list.getState().total).toBe(2)
})

test('typing marks its matches in the open article too', async () => {
  const page = await startPage(3)
  await page.reading.openAt(0)
  page.asking.type('Headline')
  await settled()
  expect(page.library.callsOf('openArticle').at(-1)).toEqual({
    id: 1,
    text: 'Headline',
    asTyped: [],
  })
})

test('while somebody types, the list is asked for first, and once it is there what stands around it', async () => {
  const page = await startPage(3)
  await page.reading.openAt(0)
  await settled()
  page.library.calls.length = 0
  for (const text of ['H', 'He', 'Hea']) page.asking.type(text)
  await vi.waitFor(() => expect(page.library.callsOf('openArticle')).toHaveLength(1), PATIENCE_MS)
  const asked = page.library.calls.map(([method]) => method)
  expect(asked).toEqual(['findArticles', 'findArticles', 'countFacets', 'openArticle'])
  expect(page.library.callsOf('countFacets')).toMatchObject([{ text: 'Hea' }])
})

test('a search has an order of its own, the list keeps the one that was chosen', async () => {
  const page = await startPage(3)
  page.asking.sortBy('oldest')
  page.asking.type('2')
  await settled()
  expect(page.list.getState().question?.sort).toBe('relevance')
  page.asking.type('')
  await settled()
  expect(page.list.getState().question?.sort).toBe('oldest')
  expect(page.library.callsOf('saveSettings')).toEqual([expect.objectContaining({ sort: 'oldest' })])
})

test('after the connection was lost everything is asked again', async () => {
  const page = await startPage(3)
  page.lose()
  expect(page.notices.getState().connection).toBe('lost')
  page.library.addFirst(2)
  page.regain()
  await settled()
  expect(page.notices.getState().connection).toBe('connected')
  expect(page.list.getState().total).toBe(5)
})

test('an import that is refused is told', async () => {
  const page = await startPage(0)
  page.library.failing.add('startImport')
  await page.importing.start(['/a.txt'], [])
  expect(page.importing.getState()).toEqual({ kind: 'idle' })
  expect(page.notices.getState().messages.map(({ message }) => message)).toContainEqual({
    kind: 'failure',
    failure: { kind: 'host-gone', detail: 'startImport' },
  })
})

test('files that an older parser read are told at the start', async () => {
  const library = createFakeLibrary(0)
  library.setInfo({ filesToReadAgain: 3 })
  const { notices, start } = createStores(library.api, createFakeShell(library).shell, ['en'])
  await start()
  expect(notices.getState().messages.map(({ message }) => message)).toEqual([
    { kind: 'files-to-read-again', count: 3 },
  ])
})

test('an import is followed from its progress to its report, and late progress does not hide the report', async () => {
  const page = await startPage(0)
  const id = importId(7)
  const progress = importProgress(id)
  page.library.tell({ kind: 'import-progress', progress })
  expect(page.importing.getState()).toMatchObject({ kind: 'running', isStopping: false })
  await page.importing.stop()
  expect(page.library.callsOf('stopImport')).toEqual([{ importId: id }])
  page.library.tell({
    kind: 'import-finished',
    report: { importId: id, files: [], stopped: true, failure: null },
  })
  page.library.tell({ kind: 'import-progress', progress })
  expect(page.importing.getState()).toMatchObject({ kind: 'finished', report: { stopped: true } })
  page.importing.close()
  expect(page.importing.getState()).toEqual({ kind: 'idle' })
})

test('another import that begins while the report of the first is shown takes its place', async () => {
  const page = await startPage(0)
  const report = { importId: importId(7), files: [], stopped: false, failure: null }
  page.library.tell({ kind: 'import-finished', report })
  page.library.tell({ kind: 'import-progress', progress: importProgress(importId(8)) })
  expect(page.importing.getState()).toMatchObject({ kind: 'running', progress: { importId: 8 } })
})

test('stopping one import does not mark the next one as stopping', async () => {
  const page = await startPage(0)
  page.library.tell({ kind: 'import-progress', progress: importProgress(importId(7)) })
  await page.importing.stop()
  page.library.tell({ kind: 'import-progress', progress: importProgress(importId(8)) })
  expect(page.importing.getState()).toMatchObject({ kind: 'running', isStopping: false })
})

test('a pause is shown at once; where the library could not, what it says is true again', async () => {
  const page = await startPage(0)
  page.library.tell({ kind: 'import-progress', progress: importProgress(importId(7)) })
  await page.importing.setPaused(true)
  expect(page.importing.getState()).toMatchObject({ progress: { isPaused: true } })
  expect(page.library.callsOf('setImportPaused')).toEqual([{ importId: 7, on: true }])
  page.library.failing.add('setImportPaused')
  await page.importing.setPaused(false)
  // The fake library has no import under way.
  expect(page.importing.getState()).toEqual({ kind: 'idle' })
})

test('an article that is gone is told in its place', async () => {
  const page = await startPage(1)
  await page.article.open(articleId(99), EVERYTHING)
  expect(page.article.getState()).toMatchObject({
    kind: 'failed',
    failure: { kind: 'article-missing', id: 99 },
  })
})

test('the article before stays in sight until the next one is there', async () => {
  const page = await startPage(2)
  await page.reading.openAt(0)
  const opening = page.article.open(articleId(2), EVERYTHING)
  expect(shownArticle(page.article.getState())?.article.id).toBe(1)
  await opening
  expect(shownArticle(page.article.getState())?.article.id).toBe(2)
})

test('the file of an article is not shown over the next one that was gone on to meanwhile', async () => {
  const page = await startPage(3)
  await page.reading.step(1)
  const provenance = shownArticle(page.article.getState())?.article.provenance
  if (provenance === undefined) throw new Error('no article is open')
  const asked = page.keptFile.show(provenance)
  await page.reading.step(1)
  await asked
  expect(page.keptFile.getState().kind).toBe('closed')
})

test('the letters of a search that a newer one supersedes are given up, and no failure is shown', async () => {
  const page = await startPage(3)
  for (const text of ['H', 'He', 'Hea', 'Headline 3']) page.asking.type(text)
  await settled()
  await settled()
  expect(page.list.getState()).toMatchObject({ status: { kind: 'ready' }, total: 1 })
  expect(page.facets.getState()).toMatchObject({ facets: { all: 1 } })
  expect(page.notices.getState().messages).toEqual([])
})

test('who clears a search is where they were in the list before it', async () => {
  const page = await startPage(300)
  await page.reading.openAt(120)
  page.list.look(115, 130)
  page.asking.type('Headline 5')
  page.asking.type('Headline 51')
  await vi.waitFor(() => expect(page.list.getState().status.kind).toBe('ready'), PATIENCE_MS)
  await page.reading.openAt(0)
  page.asking.type('')
  await vi.waitFor(
    () =>
      expect(page.list.getState()).toMatchObject({
        status: { kind: 'ready' },
        topRow: 115,
        cursor: { position: 120, id: 121 },
      }),
    PATIENCE_MS,
  )
  await page.reading.step(1)
  expect(page.article.getState()).toMatchObject({ id: 122 })
})

test('a word that was taken off stands as typed for as long as it is in the text', async () => {
  const page = await startPage(3)
  page.asking.type('Досаев Headline')
  page.asking.setAsTyped('Досаев', true)
  await settled()
  expect(page.library.callsOf('findArticles').at(-1)).toMatchObject({ asTyped: ['Досаев'] })
  page.asking.type('Досаев Head')
  expect(page.question.getState().asTyped).toEqual(['Досаев'])
  page.asking.type('Head')
  expect(page.question.getState().asTyped).toEqual([])
})

test('of a query that is too long its beginning is asked for', async () => {
  const page = await startPage(3)
  page.asking.type('я'.repeat(MAX_QUERY_LENGTH + 1))
  await settled()
  expect(page.library.callsOf('findArticles').at(-1)).toMatchObject({ text: 'я'.repeat(MAX_QUERY_LENGTH) })
})

test('headlines are sorted by the alphabet of the interface, asked for anew when that changes', async () => {
  const page = await startPage(3)
  const asked = () => page.library.callsOf('findArticles').length
  page.settings.change({ language: 'ru' })
  await settled()
  const before = asked()
  page.asking.sortBy('headline')
  await settled()
  expect(page.library.callsOf('findArticles').at(-1)).toMatchObject({ sort: 'headline', alphabet: 'ru' })
  page.settings.change({ language: 'kk' })
  await settled()
  expect(page.library.callsOf('findArticles').at(-1)).toMatchObject({ sort: 'headline', alphabet: 'kk' })
  expect(asked()).toBe(before + 2)
})

test('a search of which an article was read is remembered', async () => {
  const page = await startPage(3)
  page.asking.type('Headline')
  await settled()
  expect(page.pastSearches.getState().searches).toEqual([])
  await page.reading.openAt(0)
  await settled()
  expect(page.pastSearches.getState().searches).toEqual(['Headline'])
})

test('a smart list asks for what was saved, in its order', async () => {
  const page = await startPage(3)
  const filter = { ...EVERYTHING.filter, isUnread: true }
  page.asking.ask({ text: '2', asTyped: [], filter }, 'oldest')
  await settled()
  expect(page.list.getState().question).toMatchObject({ text: '2', filter, sort: 'oldest' })
  expect(page.library.callsOf('saveSettings')).toEqual([])
})

test.each([
  ['a search by marks', { text: 'is:unread' }],
  ['a filter by marks', { filter: { ...EVERYTHING.filter, isUnread: true } }],
  ['a filter by tags', { filter: { ...EVERYTHING.filter, tags: { include: [], exclude: ['water'] } } }],
])('%s keeps its rows while the person marks in it', async (_, question) => {
  const page = await startPage(3)
  page.asking.ask({ ...EVERYTHING, ...question }, 'newest')
  await settled()
  const { total } = page.list.getState()
  await page.library.api.setRead({ ids: [articleId(1), articleId(2)], on: true })
  await settled()
  expect(page.list.getState().total).toBe(total)
  expect(page.library.callsOf('findArticles')).toHaveLength(2)
})
