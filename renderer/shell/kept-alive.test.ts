import { expect, test } from 'vitest'
import { createKeptAlive } from './kept-alive'

const FOR_EVER = new Promise(() => undefined)

test.each([
  ['64 KB of Latin letters', 'x'.repeat(65_536), true],
  ['one more', 'x'.repeat(65_537), false],
  ['half as many Cyrillic ones', 'ж'.repeat(32_768), true],
  ['one more of those', 'ж'.repeat(32_769), false],
])('a page that goes away may still send %s: %s', (_, body, may) => {
  expect(createKeptAlive().take(body, FOR_EVER)).toBe(may)
})

test('what is under way counts until it has ended, however it ends', async () => {
  const kept = createKeptAlive()
  const first = Promise.withResolvers<void>()
  expect(kept.take('x'.repeat(60_000), first.promise)).toBe(true)
  expect(kept.take('x'.repeat(6_000), FOR_EVER)).toBe(false)
  expect(kept.take('x'.repeat(5_000), FOR_EVER)).toBe(true)
  first.reject(new Error('cut off'))
  await first.promise.catch(() => undefined)
  await Promise.resolve()
  expect(kept.take('x'.repeat(60_000), FOR_EVER)).toBe(true)
})
