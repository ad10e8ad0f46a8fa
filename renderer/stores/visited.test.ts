import { expect, test } from 'vitest'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores } from './stores'

async function startPage(articleCount: number) {
  const library = createFakeLibrary(articleCount)
  const page = createStores(library.api, createFakeShell(library).shell, ['en'])
  await page.start()
  await new Promise(resolve => setTimeout(resolve))
  return page
}

test('from a related article one goes back to the one before, with the list, and forward again', async () => {
  const page = await startPage(3)
  await page.reading.openAt(0)
  await page.reading.openAt(1)
  await page.reading.openRelated(articleId(3))
  await page.visited.go(-1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 2 })
  await page.visited.go(-1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 1 })
  expect(page.list.getState().cursor).toEqual({ position: 0, id: 1 })
  await page.visited.go(1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 2 })
})

test('an article that the list does not have is opened all the same', async () => {
  const page = await startPage(300)
  await page.reading.openRelated(articleId(250))
  await page.reading.openAt(0)
  await page.visited.go(-1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 250 })
  expect(page.list.getState().cursor).toEqual({ position: 0, id: 1 })
})

test('at either end going on stays where it is', async () => {
  const page = await startPage(2)
  await page.visited.go(-1)
  expect(page.article.getState()).toEqual({ kind: 'none' })
  await page.reading.openAt(0)
  await page.visited.go(-1)
  await page.visited.go(1)
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 1 })
})

test('what was gone back from is forgotten once another article is opened', async () => {
  const page = await startPage(3)
  for (const position of [0, 1]) await page.reading.openAt(position)
  await page.visited.go(-1)
  await page.reading.openAt(2)
  await page.visited.go(1)
  expect(page.article.getState()).toMatchObject({ id: 3 })
  await page.visited.go(-1)
  expect(page.article.getState()).toMatchObject({ id: 1 })
})
