import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeedsStore } from './deeds'
import { createFakeLibrary } from './fake-library'
import { createPastSearchesStore } from './past-searches'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function start() {
  const library = createFakeLibrary(0)
  const failures: unknown[] = []
  const deeds = createDeedsStore(thrown => failures.push(thrown))
  const past = createPastSearchesStore(library.api, deeds, thrown => failures.push(thrown))
  const remember = async (...searches: readonly string[]) => {
    for (const search of searches) await past.remember(search)
  }
  return { library, deeds, past, remember, failures, shown: () => past.getState().searches }
}

test('searches are remembered once each, the newest first, and blank ones not at all', async () => {
  const { remember, shown } = start()
  await remember('water', ' gas ', 'water', '  ', '')
  expect(shown()).toEqual(['water', 'gas'])
})

test('what is typed is remembered once it rests, and not the way to it', async () => {
  const { past, shown } = start()
  for (const text of ['w', 'wa', 'water']) {
    past.follow(text)
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(shown()).toEqual([])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(shown()).toEqual(['water'])
})

test('what was remembered by Enter is not remembered once more when it rests', async () => {
  const { library, past } = start()
  past.follow('water')
  await past.remember('water')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(library.callsOf('rememberSearch')).toHaveLength(1)
})

test('a search that was forgotten comes back in its place', async () => {
  const { deeds, past, remember, shown } = start()
  await remember('a', 'b', 'c')
  await past.forget('b')
  expect(shown()).toEqual(['c', 'a'])
  await deeds.undo()
  expect(shown()).toEqual(['c', 'b', 'a'])
})

test('a history that was cleared comes back as it was', async () => {
  const { deeds, past, remember, shown } = start()
  await remember('a', 'b', 'c')
  await past.forgetAll()
  expect(shown()).toEqual([])
  await deeds.undo()
  expect(shown()).toEqual(['c', 'b', 'a'])
})

test('a search that could not be remembered is told', async () => {
  const { library, remember, failures } = start()
  library.failing.add('rememberSearch')
  await remember('a')
  expect(failures).toHaveLength(1)
})
