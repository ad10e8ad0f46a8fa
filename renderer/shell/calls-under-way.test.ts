import { expect, test } from 'vitest'
import { newestOnly } from '../stores/newest-only'
import { createCallsUnderWay } from './calls-under-way'

test('what is under way has ended when all of it is answered or has failed', async () => {
  const calls = createCallsUnderWay()
  const first = Promise.withResolvers<number>()
  const second = Promise.withResolvers<number>()
  expect(calls.add(first.promise)).toBe(first.promise)
  calls.add(second.promise).catch(() => undefined)
  let hasEnded = false
  const ended = calls.ended().then(() => {
    hasEnded = true
  })
  first.resolve(1)
  await new Promise(later => setTimeout(later, 5))
  expect(hasEnded).toBe(false)
  second.reject(new Error('refused'))
  await ended
  expect(hasEnded).toBe(true)
})

test('what waits for the call before it has ended too', async () => {
  const calls = createCallsUnderWay()
  const kept: number[] = []
  const keep = newestOnly<number>(async state => {
    await calls.add(new Promise<void>(later => setTimeout(later, 2)))
    kept.push(state)
  })
  void keep(1)
  void keep(2)
  await calls.ended()
  expect(kept).toEqual([1, 2])
})

test('where nothing is under way there is nothing to wait for', async () => {
  await expect(createCallsUnderWay().ended()).resolves.toBe(undefined)
})
