import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '../../shared/article'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores, type Stores } from './stores'
import { rowAt } from './windows'

const settled = () => new Promise(resolve => setTimeout(resolve))
afterEach(() => void vi.useRealTimers())

async function startReading() {
  const library = createFakeLibrary(3)
  const page = createStores(library.api, createFakeShell(library).shell, ['en'])
  await page.start()
  await settled()
  await page.reading.openAt(0)
  return { library, ...page }
}

function openArticle({ article }: Pick<Stores, 'article'>): Article {
  const state = article.getState()
  if (state.kind !== 'open') throw new Error('no article is open')
  return state.opened.article
}

async function write(page: Stores, text: string) {
  page.noting.open(openArticle(page))
  page.noting.type(text)
  await page.noting.leave()
}

test('what was typed is kept with the article and shown in its row', async () => {
  const page = await startReading()
  await write(page, ' Позвонить в акимат\n')
  expect(openArticle(page).note).toBe('Позвонить в акимат')
  expect(rowAt(page.list.getState().windows, 0)?.hasNote).toBe(true)
  expect(page.deeds.getState().told).toMatchObject({ kind: 'noted', isUndone: false })
  expect(page.noting.getState()).toEqual({ kind: 'closed' })
})

test('the note takes the place of its editor at once, also while another deed is under way', async () => {
  const page = await startReading()
  const bookmarking = page.reading.toggleBookmark()
  const writing = write(page, 'one')
  expect(page.noting.getState()).toEqual({ kind: 'closed' })
  expect(openArticle(page).note).toBe('one')
  await Promise.all([bookmarking, writing])
})

test('undoing brings the note back that was there, and the first one away', async () => {
  const page = await startReading()
  await write(page, 'one')
  await write(page, 'two')
  await page.deeds.undo()
  expect(openArticle(page).note).toBe('one')
  await page.deeds.undo()
  expect(openArticle(page).note).toBeNull()
  expect(rowAt(page.list.getState().windows, 0)?.hasNote).toBe(false)
})

test('a note of which nothing is left is removed, and undone', async () => {
  const page = await startReading()
  await write(page, 'one')
  await write(page, '  ')
  expect(openArticle(page).note).toBeNull()
  expect(page.deeds.getState().told).toMatchObject({ kind: 'note-removed' })
  await page.deeds.undo()
  expect(openArticle(page).note).toBe('one')
})

test('a look at a note that changes nothing leaves nothing to undo', async () => {
  const page = await startReading()
  await write(page, 'one')
  await write(page, 'one ')
  expect(page.deeds.getState().done).toHaveLength(1)
})

test('what is typed is kept as soon as the typing rests, and undone as a whole', async () => {
  const page = await startReading()
  vi.useFakeTimers()
  page.noting.open(openArticle(page))
  page.noting.type('on')
  page.noting.type('one')
  await vi.runAllTimersAsync()
  expect(page.library.callsOf('setNote')).toEqual([{ id: 1, note: 'one' }])
  expect(page.noting.getState()).toMatchObject({ kind: 'open', typed: 'one' })
  page.noting.type('one and two')
  await page.noting.leave()
  await page.deeds.undo()
  expect(openArticle(page).note).toBeNull()
})

test('what was kept while typing is taken back with what was typed', async () => {
  const page = await startReading()
  await write(page, 'one')
  vi.useFakeTimers()
  page.noting.open(openArticle(page))
  page.noting.type('one, no, two')
  await vi.runAllTimersAsync()
  page.noting.type('one')
  await page.noting.leave()
  expect(page.library.callsOf('setNote').at(-1)).toEqual({ id: 1, note: 'one' })
  expect(page.deeds.getState().done).toHaveLength(1)
})

test('going on to another article keeps what was typed with the one before', async () => {
  const page = await startReading()
  page.noting.open(openArticle(page))
  page.noting.type('one')
  await page.reading.openAt(1)
  await settled()
  expect(page.noting.getState()).toEqual({ kind: 'closed' })
  expect(openArticle(page).note).toBeNull()
  await page.reading.openAt(0)
  expect(openArticle(page).note).toBe('one')
})

test('where a note cannot be kept it is told, and the writing goes on', async () => {
  const page = await startReading()
  page.library.failing.add('setNote')
  await write(page, 'one')
  expect(page.noting.getState()).toMatchObject({ kind: 'open', typed: 'one' })
  expect(page.notices.getState().messages.map(({ message }) => message)).toContainEqual({
    kind: 'failure',
    failure: { kind: 'host-gone', detail: 'setNote' },
  })
  page.library.failing.clear()
  await page.noting.leave()
  expect(openArticle(page).note).toBe('one')
})

test('a page that goes away gives the library what was typed, before the typing rests', async () => {
  const page = await startReading()
  const { id } = openArticle(page)
  page.noting.open(openArticle(page))
  page.noting.type('Half a sent')
  page.keepNow()
  expect(page.library.calls.filter(([method]) => method === 'setNote')).toEqual([
    ['setNote', { id, note: 'Half a sent' }],
  ])
  // It was only hidden, and the person goes on.
  await settled()
  page.keepNow()
  page.noting.type('Half a sentence')
  await page.noting.leave()
  const given = page.library.calls.filter(([method]) => method === 'setNote')
  expect(given.map(([, request]) => request)).toEqual([
    { id, note: 'Half a sent' },
    { id, note: 'Half a sentence' },
  ])
  await page.deeds.undo()
  expect(openArticle(page).note).toBeNull()
})

test('what is still on its way is given once more as the page goes: it may not arrive', async () => {
  const page = await startReading()
  page.noting.open(openArticle(page))
  page.noting.type('one')
  page.keepNow()
  page.keepNow()
  expect(page.library.calls.filter(([method]) => method === 'setNote')).toHaveLength(2)
})

test('a page that goes away while nothing is written asks for nothing', async () => {
  const page = await startReading()
  page.noting.open(openArticle(page))
  page.keepNow()
  await page.noting.leave()
  page.keepNow()
  expect(page.library.calls.filter(([method]) => method === 'setNote')).toEqual([])
})

test('an article that cannot be had anew stays open, with what is being written on it', async () => {
  const page = await startReading()
  page.noting.open(openArticle(page))
  page.noting.type('one')
  const asked = page.library.callsOf('openArticle').length
  page.library.failing.add('openArticle')
  page.library.tell({ kind: 'articles-changed' })
  await settled()
  expect(page.library.callsOf('openArticle').length).toBeGreaterThan(asked)
  expect(openArticle(page).id).toBe(1)
  expect(page.noting.getState()).toMatchObject({ kind: 'open', typed: 'one' })
})
