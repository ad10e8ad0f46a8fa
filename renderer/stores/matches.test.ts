import { beforeEach, expect, test, vi } from 'vitest'
import type { LibraryApi } from '../../shared/api'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores, type Stores } from './stores'

const settled = () => new Promise(resolve => setTimeout(resolve))

// Each headline of the library is “Headline” and a number: “e” stands in it twice.
let library: ReturnType<typeof createFakeLibrary>
let page: Stores

async function search(text: string, articleCount = 3) {
  const fake = createFakeLibrary(articleCount)
  // Answers take their time, as over a pipe.
  const api: LibraryApi = {
    ...fake.api,
    async findArticles(request, signal) {
      await settled()
      return fake.api.findArticles(request, signal)
    },
    async openArticle(request) {
      await settled()
      return fake.api.openArticle(request)
    },
  }
  library = fake
  page = createStores(api, createFakeShell(fake).shell, ['en'])
  await page.start()
  page.asking.type(text)
  await vi.waitFor(() => expect(page.list.getState().question?.text).toBe(text), PATIENCE_MS)
}
beforeEach(() => search('e'))

const step = (by: 1 | -1, first = 0) => page.matches.step(by, () => first)
const place = () => page.matches.getState().current
const told = () => page.matches.getState().told

test('the first step opens the first article of the list at its first match', async () => {
  await step(1)
  expect(place()).toEqual({ id: 1, at: 0, count: 2 })
  expect(told()).toMatchObject({ kind: 'match', at: 0, count: 2, opened: { article: { id: 1 } } })
})

test('in an article that is read the steps begin where the person is', async () => {
  await page.reading.openAt(0)
  await step(1, 1)
  expect(place()).toEqual({ id: 1, at: 1, count: 2 })
  expect(told()).toMatchObject({ kind: 'match', opened: null })
})

test('past the last match one step goes on to the first of the next article', async () => {
  for (let press = 1; press <= 3; press++) await step(1)
  expect(place()).toEqual({ id: 2, at: 0, count: 2 })
  expect(page.list.getState().cursor).toEqual({ position: 1, id: 2 })
})

test('before the first match one step goes back to the last of the article before', async () => {
  await page.reading.openAt(1)
  await step(1)
  await step(-1)
  expect(place()).toEqual({ id: 1, at: 1, count: 2 })
})

test('a step right after typing waits for the list of what was typed', async () => {
  page.asking.type('line 3')
  await step(1)
  expect(place()).toEqual({ id: 3, at: 0, count: 1 })
})

test('a step right after typing waits for its matches in the open article', async () => {
  await page.reading.openAt(0)
  page.asking.type('ea')
  await step(1)
  expect(place()).toEqual({ id: 1, at: 0, count: 1 })
})

test('a step while an article is on its way is made in that article', async () => {
  void page.reading.openAt(1)
  await step(1)
  expect(place()).toEqual({ id: 2, at: 0, count: 2 })
})

test('steps that follow faster than articles open are all made', async () => {
  await Promise.all([step(1), step(1), step(1), step(1)])
  expect(place()).toEqual({ id: 2, at: 1, count: 2 })
})

test('articles that were found by something else than their words are passed over', async () => {
  library.foundElsewhere.add(2)
  page.asking.type('ea')
  await settled()
  await step(1)
  await step(1)
  expect(place()).toEqual({ id: 3, at: 0, count: 1 })
  expect(library.callsOf('openArticle')).not.toContainEqual(expect.objectContaining({ id: 2 }))
})

test('past the last match of the list nothing moves, and it is told', async () => {
  await page.reading.openAt(2)
  await step(1)
  await step(1)
  await step(1)
  expect(told()).toMatchObject({ kind: 'no-more', by: 1 })
  expect(place()).toEqual({ id: 3, at: 1, count: 2 })
  expect(page.article.getState()).toMatchObject({ id: 3 })
  await step(-1)
  expect(place()).toEqual({ id: 3, at: 0, count: 2 })
})

test('an article that is not in the list has its own matches, then those of the list', async () => {
  await page.reading.openAt(0)
  await page.reading.openRelated(articleId(3))
  await step(1)
  await step(1)
  expect(place()).toEqual({ id: 3, at: 1, count: 2 })
  await step(1)
  expect(place()).toEqual({ id: 2, at: 0, count: 2 })
})

test('another search begins anew', async () => {
  await step(1)
  await step(1)
  page.asking.type('ea')
  await settled()
  expect(place()).toBeNull()
  await step(1)
  expect(place()).toEqual({ id: 1, at: 0, count: 1 })
})

test('an article that is opened again begins anew', async () => {
  await step(1)
  await page.reading.openAt(1)
  expect(place()).toBeNull()
  await page.reading.openAt(0)
  expect(place()).toBeNull()
  expect(told()).toBeNull()
})

test('a list without any matches is not read to its end', async () => {
  await search('', PATIENCE_MS)
  for (let id = 1; id <= 10_000; id++) library.foundElsewhere.add(id)
  page.asking.type('Headline')
  await step(1)
  expect(told()).toMatchObject({ kind: 'no-more', by: 1 })
  expect(library.callsOf('findArticles').length).toBeLessThan(30)
  expect(library.callsOf('openArticle')).toEqual([])
})

test('where nothing is searched for, no row is asked for', async () => {
  await search('', PATIENCE_MS)
  const asked = library.callsOf('findArticles').length
  await step(1)
  expect(told()).toMatchObject({ kind: 'no-more', by: 1 })
  expect(library.callsOf('findArticles')).toHaveLength(asked)
})

test('an article that cannot be had says so in its place, and the next step goes past it', async () => {
  await page.reading.openAt(0)
  await step(1, 1)
  library.failing.add('openArticle')
  await step(1)
  expect(page.article.getState()).toMatchObject({ kind: 'failed', id: 2 })
  expect(place()).toBeNull()
  library.failing.clear()
  await step(1)
  expect(place()).toEqual({ id: 3, at: 0, count: 2 })
})
