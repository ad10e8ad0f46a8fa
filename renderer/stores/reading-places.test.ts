import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleId } from '../../shared/ids'
import type { ReadingPlace } from '../../shared/marking'
import { createFakeLibrary } from './fake-library'
import { createReadingPlaces } from './reading-places'

const FIRST = articleId(1)
const SECOND = articleId(2)
const at = (paragraph: number, share = 0): ReadingPlace => ({ paragraph, share })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function opened(place: ReadingPlace | null = null) {
  const library = createFakeLibrary(3)
  const failed = vi.fn()
  const places = createReadingPlaces(library.api, failed)
  places.begin(FIRST, place)
  const written = () =>
    library.calls.flatMap(([method, request]) => (method === 'setReadingPlace' ? [request] : []))
  return { library, places, written, failed }
}

test('a long scroll is written once, where it ends', async () => {
  const { places, written } = opened()
  for (let paragraph = 1; paragraph <= 30; paragraph++) {
    places.move(at(paragraph))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(written()).toEqual([])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(written()).toEqual([{ id: FIRST, place: at(30) }])
})

test('going on to another article writes where the one before was left, at once', () => {
  const { places, written } = opened()
  places.move(at(4, 0.5))
  places.begin(SECOND, null)
  expect(written()).toEqual([{ id: FIRST, place: at(4, 0.5) }])
  places.move(at(1))
  places.settle()
  expect(written().at(-1)).toEqual({ id: SECOND, place: at(1) })
})

test('at its end an article is forgotten, and is not written when it is only opened', async () => {
  const { places, written } = opened(at(7))
  places.move(at(7))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(written()).toEqual([])
  places.move(null)
  places.settle()
  places.settle()
  expect(written()).toEqual([{ id: FIRST, place: null }])
})

test('less than a line is not worth writing', () => {
  const { places, written } = opened(at(3, 0.5))
  places.move(at(3, 0.505))
  places.settle()
  expect(written()).toEqual([])
  places.move(at(3, 0.7))
  places.settle()
  expect(written()).toEqual([{ id: FIRST, place: at(3, 0.7) }])
})

test('a place that cannot be kept is told', async () => {
  const { library, places, failed } = opened()
  library.failing.add('setReadingPlace')
  places.move(at(2))
  places.settle()
  await vi.advanceTimersByTimeAsync(0)
  expect(failed).toHaveBeenCalledOnce()
})
