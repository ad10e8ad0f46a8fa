import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import { createArticleStore } from './article'
import { createBulkStore } from './bulk'
import { createDeedsStore } from './deeds'
import { createFakeLibrary } from './fake-library'
import { createListStore } from './list'

const ALL = { ...EVERYTHING, sort: 'newest', alphabet: 'en' } as const

async function start(articleCount = 10) {
  const library = createFakeLibrary(articleCount)
  const list = createListStore(library.api)
  const failures: unknown[] = []
  const deeds = createDeedsStore(thrown => failures.push(thrown))
  const bulk = createBulkStore(library.api, list, createArticleStore(library.api), deeds, thrown =>
    failures.push(thrown),
  )
  await list.ask(ALL)
  const rowsOf = (first: number, last: number) => ({
    order: list.getState().order ?? 0,
    spans: [{ first, last }],
  })
  const those = async (filter: Partial<typeof ALL.filter>) => {
    const found = await library.api.findArticles({
      ...ALL,
      filter: { ...ALL.filter, ...filter },
      from: 0,
      limit: 500,
    })
    return found.articles.map(({ id }): number => id)
  }
  return { library, list, deeds, bulk, failures, rowsOf, those }
}

test('rows are marked at once, and undone together', async () => {
  const { list, deeds, bulk, rowsOf, those } = await start()
  await bulk.mark(rowsOf(2, 4), { kind: 'bookmarked', on: true })
  expect(await those({ isBookmarked: true })).toEqual([3, 4, 5])
  expect((await list.row(3))?.isBookmarked).toBe(true)
  expect(deeds.getState().told).toMatchObject({ kind: 'many-bookmarked', count: 3 })
  await deeds.undo()
  expect(await those({ isBookmarked: true })).toEqual([])
})

test('what was so before stays so when it is undone', async () => {
  const { list, library, deeds, bulk, rowsOf, those } = await start()
  const third = (await list.row(2))?.id
  await library.api.setRead({ ids: third === undefined ? [] : [third], on: true })
  await bulk.mark(rowsOf(0, 4), { kind: 'read', on: true })
  expect(deeds.getState().told).toMatchObject({ count: 4 })
  await deeds.undo()
  expect(await those({ isUnread: false })).toEqual([3])
  await deeds.redo()
  expect(await those({ isUnread: false })).toEqual([1, 2, 3, 4, 5])
})

test('a tag is put on all, and taken off only those that did not have it', async () => {
  const { library, deeds, bulk, rowsOf, those } = await start()
  const tags = { include: ['budget'], exclude: [] }
  await library.api.setTagged({ ids: [1 as ArticleId], tag: 'budget', on: true })
  await bulk.mark(rowsOf(0, 2), { kind: 'tagged', tag: 'budget', on: true })
  expect(await those({ tags })).toEqual([1, 2, 3])
  await deeds.undo()
  expect(await those({ tags })).toEqual([1])
})

test('where all are so already, there is nothing to undo', async () => {
  const { deeds, bulk, rowsOf } = await start()
  await bulk.mark(rowsOf(0, 9), { kind: 'read', on: false })
  expect(deeds.getState().done).toEqual([])
})

test('many are marked in slices, all of them', async () => {
  const { library, bulk, rowsOf, those } = await start(12_000)
  await bulk.mark(rowsOf(0, 11_999), { kind: 'read', on: true })
  expect(library.callsOf('setRead').length).toBeGreaterThan(1)
  expect(await those({ isUnread: true })).toEqual([])
  expect(bulk.getState().underWay).toBeNull()
})

test('what could not be done to all is done to none', async () => {
  const { library, bulk, deeds, failures, rowsOf, those } = await start(12_000)
  let calls = 0
  const setRead = library.api.setRead
  library.api.setRead = async request => {
    if (++calls === 2) throw new Error('full')
    return setRead(request)
  }
  await bulk.mark(rowsOf(0, 11_999), { kind: 'read', on: true })
  expect(failures).toEqual([new Error('full')])
  expect(await those({ isUnread: false })).toEqual([])
  expect(deeds.getState().done).toEqual([])
})

test('a mark that some of them have is set on all, and one that all have is taken off', async () => {
  const { bulk, rowsOf, those } = await start()
  await bulk.mark(rowsOf(0, 1), { kind: 'bookmarked', on: true })
  await bulk.toggle(rowsOf(0, 2), 'bookmarked')
  expect(await those({ isBookmarked: true })).toEqual([1, 2, 3])
  await bulk.toggle(rowsOf(0, 2), 'bookmarked')
  expect(await those({ isBookmarked: true })).toEqual([])
})

test('what is stopped stays done as far as it came, and is undone as far', async () => {
  const { bulk, deeds, rowsOf, those } = await start(30_000)
  bulk.subscribe(({ underWay }) => {
    if (underWay !== null && underWay.done >= 10_000) bulk.stop()
  })
  await bulk.mark(rowsOf(0, 29_999), { kind: 'read', on: true })
  expect(deeds.getState().told).toMatchObject({ kind: 'many-read', count: 10_000 })
  expect((await those({ isUnread: false })).length).toBe(500)
  await deeds.undo()
  expect(await those({ isUnread: false })).toEqual([])
})

test('an undoing is not stopped half way', async () => {
  const { bulk, deeds, rowsOf, those } = await start(12_000)
  await bulk.mark(rowsOf(0, 11_999), { kind: 'read', on: true })
  bulk.subscribe(bulk.stop)
  await deeds.undo()
  expect(await those({ isUnread: false })).toEqual([])
})
