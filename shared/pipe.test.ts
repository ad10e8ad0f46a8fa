import { expect, test } from 'vitest'
import type { CallSignal, LibraryApi } from './api'
import { OqyrmanError } from './failure'
import { EVERYTHING } from './find'
import { answer, createClient } from './pipe'

// The boundary itself is under test, so the library behind it is a double that says what it was asked.
const asked: unknown[] = []
const library = {
  settings: async (request: unknown) => {
    asked.push(request)
    return { theme: 'dark' }
  },
  countFacets: async (_request: unknown, signal?: CallSignal) => {
    if (signal?.aborted) throw new OqyrmanError({ kind: 'superseded' })
    return 'counted'
  },
  openArticle: async ({ id }: { id: number }) => {
    throw new OqyrmanError({ kind: 'article-missing', id })
  },
  libraryInfo: async () => {
    throw new Error('nobody foresaw this')
  },
} as unknown as LibraryApi

const kindOf = async (method: unknown, request: unknown) => {
  const reply = await answer(library, method, request)
  return reply.ok ? 'answered' : reply.failure.kind
}

test.each([
  ['settings', {}, 'answered'],
  ['settings', [], 'wrong-payload'],
  ['settings', null, 'wrong-payload'],
  ['settings', { extra: 1 }, 'wrong-payload'],
  ['openArticle', { id: 7, text: '', asTyped: [] }, 'article-missing'],
  ['openArticle', { id: 1.5, text: '', asTyped: [] }, 'wrong-payload'],
  ['openArticle', { id: '7', text: '', asTyped: [] }, 'wrong-payload'],
  ['openArticle', { id: 7, text: 'x'.repeat(10_001), asTyped: [] }, 'wrong-payload'],
  ['libraryInfo', {}, 'internal'],
  ['constructor', {}, 'unknown-method'],
  ['__proto__', {}, 'unknown-method'],
  ['close', {}, 'unknown-method'],
  [7, {}, 'unknown-method'],
])('a request for %j with %j ends as %s', async (method, request, outcome) => {
  expect(await kindOf(method, request)).toBe(outcome)
})

test('a request that is refused never reaches the library', async () => {
  asked.length = 0
  await answer(library, 'settings', { extra: 1 })
  expect(asked).toEqual([])
})

test('a client gives what the library gives, and throws its failures', async () => {
  const client = createClient({ call: (method, request) => answer(library, method, request) })
  expect(await client.settings({})).toEqual({ theme: 'dark' })
  const opening = client.openArticle({ id: 7 as never, text: '', asTyped: [] })
  await expect(opening).rejects.toMatchObject({ failure: { kind: 'article-missing', id: 7 } })
})

test('a call that nobody waits for any more may be given up', async () => {
  const client = createClient({
    call: (method, request, signal) => answer(library, method, request, signal),
  })
  const asking = new AbortController()
  expect(await client.countFacets(EVERYTHING, asking.signal)).toBe('counted')
  asking.abort()
  await expect(client.countFacets(EVERYTHING, asking.signal)).rejects.toMatchObject({
    failure: { kind: 'superseded' },
  })
})
