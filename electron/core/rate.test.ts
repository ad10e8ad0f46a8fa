import { expect, test } from 'vitest'
import { Rate } from './rate'

test('too little tells no pace yet', () => {
  const rate = new Rate()
  expect(rate.pace()).toEqual({ bytesPerSecond: null, articlesPerSecond: null })
  rate.add({ at: 0, bytes: 0, articles: 0 })
  rate.add({ at: 999, bytes: 5_000, articles: 5 })
  expect(rate.pace()).toEqual({ bytesPerSecond: null, articlesPerSecond: null })
})

test('a steady pace is told as it is', () => {
  const rate = new Rate()
  for (let second = 0; second <= 60; second++)
    rate.add({ at: second * 1_000, bytes: second * 700, articles: second * 3 })
  expect(rate.pace()).toEqual({ bytesPerSecond: 700, articlesPerSecond: 3 })
})

test('a pace that changes is the new one after some seconds', () => {
  const rate = new Rate()
  let bytes = 0
  for (let second = 0; second <= 60; second++) {
    rate.add({ at: second * 1_000, bytes, articles: 0 })
    bytes += second < 40 ? 1_000 : 100
  }
  expect(rate.pace().bytesPerSecond).toBe(100)
})

test('a pause leaves no pace behind', () => {
  const rate = new Rate()
  rate.add({ at: 0, bytes: 0, articles: 0 })
  rate.add({ at: 5_000, bytes: 5_000, articles: 5 })
  rate.add({ at: 100_000, bytes: 5_000, articles: 5 })
  rate.add({ at: 112_000, bytes: 5_000, articles: 5 })
  expect(rate.pace().bytesPerSecond).toBe(0)
})
