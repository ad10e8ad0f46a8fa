import { expect, test } from 'vitest'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createRelatedStore } from './related'

function start() {
  const library = createFakeLibrary(3)
  const failures: unknown[] = []
  const related = createRelatedStore(library.api, thrown => failures.push(thrown))
  return { library, failures, related }
}

const shown = ({ related }: ReturnType<typeof start>) => {
  const { of, articles } = related.getState()
  return { of, ids: articles.map(({ id }) => id) }
}

test('the articles that are related to one are fetched once', async () => {
  const page = start()
  await page.related.ask(articleId(1))
  await page.related.ask(articleId(1))
  expect(shown(page)).toEqual({ of: 1, ids: [2] })
  expect(page.library.callsOf('similarArticles')).toEqual([{ id: 1 }])
})

test('of articles that are gone through quickly only the last is asked about', async () => {
  const page = start()
  await Promise.all([1, 2, 3].map(id => page.related.ask(articleId(id))))
  expect(shown(page)).toEqual({ of: 3, ids: [] })
  expect(page.library.callsOf('similarArticles')).toEqual([{ id: 3 }])
})

test('nothing is asked about an article that is left for one that is on its way', async () => {
  const page = start()
  await Promise.all([page.related.ask(articleId(1)), page.related.ask(null)])
  expect(page.library.callsOf('similarArticles')).toEqual([])
})

test('back at the article before, its own are shown and not those of the one that was on its way', async () => {
  const page = start()
  await page.related.ask(articleId(1))
  await Promise.all([page.related.ask(articleId(2)), page.related.ask(articleId(1))])
  expect(shown(page)).toEqual({ of: 1, ids: [2] })
})

test('that they could not be had is told', async () => {
  const page = start()
  page.library.failing.add('similarArticles')
  await page.related.ask(articleId(1))
  expect(page.failures).toMatchObject([{ failure: { kind: 'host-gone' } }])
})
