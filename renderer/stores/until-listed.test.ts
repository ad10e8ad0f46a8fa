import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { createFakeLibrary } from './fake-library'
import { createListStore } from './list'
import { untilListed } from './until-listed'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const question = { ...EVERYTHING, sort: 'newest', alphabet: 'en' } as const

test('a page is drawn with its list', async () => {
  const list = createListStore(createFakeLibrary(3).api)
  const listed = untilListed(list)
  void list.ask(question)
  await listed
  expect(list.getState()).toMatchObject({ status: { kind: 'ready' }, total: 3 })
})

test('a list that is there is not waited for', async () => {
  const list = createListStore(createFakeLibrary(3).api)
  await list.ask(question)
  await untilListed(list)
  expect(vi.getTimerCount()).toBe(0)
})

test('a list that cannot be had is not waited for', async () => {
  const library = createFakeLibrary(3)
  library.failing.add('findArticles')
  const list = createListStore(library.api)
  const listed = untilListed(list)
  await list.ask(question)
  await listed
  expect(list.getState().status.kind).toBe('failed')
})

test('a list that takes long comes when the page is there', async () => {
  const list = createListStore({
    ...createFakeLibrary(3).api,
    findArticles: () => new Promise(() => undefined),
  })
  const listed = untilListed(list)
  void list.ask(question)
  await vi.runAllTimersAsync()
  await listed
  expect(list.getState().status.kind).toBe('asking')
})
