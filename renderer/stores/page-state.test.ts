import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERYTHING, NO_FILTER } from '../../shared/find'
import type { PageState } from '../../shared/page-state'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores } from './stores'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

type FakeLibrary = ReturnType<typeof createFakeLibrary>

async function startPage(library: FakeLibrary) {
  const stores = createStores(library.api, createFakeShell(library).shell, ['en'])
  await stores.start()
  await vi.waitFor(() => expect(stores.list.getState().status.kind).toBe('ready'), PATIENCE_MS)
  return stores
}

const kept = (library: FakeLibrary) => library.callsOf('savePageState') as readonly PageState[]

test('a page that is left is found as it was: search, filters, order, article, place in the list', async () => {
  const library = createFakeLibrary(300)
  const page = await startPage(library)
  page.asking.ask({ ...EVERYTHING, filter: { ...NO_FILTER, isBookmarked: null } }, 'oldest')
  page.layout.setGroupOpen('files', false)
  page.layout.setGroupOpen('tag region', false)
  await vi.waitFor(() => expect(page.list.getState().status.kind).toBe('ready'), PATIENCE_MS)
  page.list.look(244, 262, 250)
  await page.reading.showAt(251)
  page.pageState.keepNow()

  const again = await startPage(library)
  await vi.waitFor(() => expect(again.article.getState().kind).toBe('open'), PATIENCE_MS)
  expect(again.question.getState()).toMatchObject({ listSort: 'oldest', text: '' })
  expect(again.layout.getState().closedGroups).toEqual(new Set(['files', 'tag region']))
  expect(again.layout.getState().pane).toBe('article')
  expect(again.article.getState()).toMatchObject({ id: 49 })
  expect(again.list.getState()).toMatchObject({ topRow: 250, cursor: { position: 251, id: 49 } })
})

test('the row the person is at comes back though another article is open', async () => {
  const library = createFakeLibrary(300)
  const page = await startPage(library)
  await page.reading.showAt(3)
  page.selection.pass(5)
  page.pageState.keepNow()
  const again = await startPage(library)
  await vi.waitFor(() => expect(again.article.getState().kind).toBe('open'), PATIENCE_MS)
  expect(again.article.getState()).toMatchObject({ id: 4 })
  expect(again.list.getState().cursor).toEqual({ position: 5, id: 6 })
})

test('the first question is the one that was left, so that no other list is seen before it', async () => {
  const library = createFakeLibrary(3)
  const page = await startPage(library)
  page.asking.type('school')
  page.pageState.keepNow()
  const asked = library.callsOf('findArticles').length
  await startPage(library)
  const [first] = library.callsOf('findArticles').slice(asked) as { text: string }[]
  expect(first?.text).toBe('school')
})

test('an article that was marked unread again stays unread when it is shown again', async () => {
  const library = createFakeLibrary(3)
  const page = await startPage(library)
  await page.reading.openAt(0)
  await page.reading.toggleRead()
  page.pageState.keepNow()
  const marked = library.callsOf('setRead').length
  const again = await startPage(library)
  await vi.waitFor(() => expect(again.article.getState().kind).toBe('open'), PATIENCE_MS)
  expect(library.callsOf('setRead')).toHaveLength(marked)
})

test('what is done is kept once it has rested, and once for many doings', async () => {
  const library = createFakeLibrary(30)
  const page = await startPage(library)
  for (const position of [1, 2, 3]) page.list.moveTo(position)
  expect(kept(library)).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(kept(library).map(({ cursor }) => cursor)).toEqual([3])
})

test('nothing is written where nothing has changed', async () => {
  const library = createFakeLibrary(3)
  const page = await startPage(library)
  page.pageState.touch()
  await vi.advanceTimersByTimeAsync(1_000)
  page.pageState.keepNow()
  expect(kept(library)).toEqual([])
})

test('while an answer is on its way, its place is the one it will be shown from', async () => {
  const library = createFakeLibrary(300)
  const page = await startPage(library)
  page.list.look(200, 220, 204)
  page.asking.type('school')
  page.pageState.keepNow()
  expect(kept(library).at(-1)).toMatchObject({ firstRow: 0, cursor: null })
})

test('a library that does not tell where the person was is shown from its beginning', async () => {
  const library = createFakeLibrary(3)
  library.failing.add('pageState')
  const page = await startPage(library)
  expect(page.question.getState()).toMatchObject(EVERYTHING)
  expect(page.notices.getState().messages).toEqual([])
})

test('that it cannot be kept is told once', async () => {
  const library = createFakeLibrary(30)
  library.failing.add('savePageState')
  const page = await startPage(library)
  page.list.moveTo(1)
  await vi.advanceTimersByTimeAsync(1_000)
  const [told] = page.notices.getState().messages
  expect(told?.message.kind).toBe('failure')
  page.notices.close(told?.number ?? 0)
  page.list.moveTo(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(page.notices.getState().messages).toEqual([])
})

test('focus mode comes back with its article, and not without one', async () => {
  const library = createFakeLibrary(3)
  const page = await startPage(library)
  await page.reading.openAt(0)
  page.layout.setState({ isFocusMode: true })
  page.pageState.keepNow()
  expect((await startPage(library)).layout.getState().isFocusMode).toBe(true)
  await library.api.savePageState({ ...(kept(library).at(-1) as PageState), articleId: null })
  expect((await startPage(library)).layout.getState().isFocusMode).toBe(false)
})

test('what was looked for in the article is looked for again, with its article alone', async () => {
  const library = createFakeLibrary(3)
  const page = await startPage(library)
  await page.reading.openAt(0)
  page.finding.open('headline', null)
  page.pageState.keepNow()
  const again = await startPage(library)
  await vi.waitFor(() => expect(again.article.getState().kind).toBe('open'), PATIENCE_MS)
  expect(again.finding.getState().text).toBe('headline')
  expect(again.finding.getState().hits).not.toEqual([])
  await library.api.savePageState({ ...(kept(library).at(-1) as PageState), articleId: null })
  expect((await startPage(library)).finding.getState().text).toBeNull()
})

test('where the person was is not written over by a page that could not learn it', async () => {
  const library = createFakeLibrary(3)
  const pageState = library.api.pageState
  library.api.pageState = () => Promise.reject(new Error('busy'))
  const page = await startPage(library)
  page.asking.type('school')
  page.pageState.keepNow()
  expect(kept(library)).toEqual([])
  library.api.pageState = pageState
})

test('a page that goes away does not wait for the answer to what it gave before', async () => {
  const library = createFakeLibrary(30)
  const page = await startPage(library)
  const { savePageState } = library.api
  const answer = Promise.withResolvers<null>()
  library.api.savePageState = state => {
    void savePageState(state)
    return answer.promise
  }
  page.list.moveTo(1)
  await vi.advanceTimersByTimeAsync(1_000)
  page.list.moveTo(2)
  page.keepNow()
  expect(kept(library).map(({ cursor }) => cursor)).toEqual([1, 2])
  // It was only hidden: nothing older comes after what is newer.
  page.list.moveTo(3)
  answer.resolve(null)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(
    kept(library)
      .map(({ cursor }) => cursor)
      .at(-1),
  ).toBe(3)
})
