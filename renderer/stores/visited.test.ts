import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
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

const settled = () => new Promise(resolve => setTimeout(resolve))

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

test('one goes back over searches and filters as over articles, with the article that was read there', async () => {
  const page = await startPage(3)
  await page.reading.openAt(0)
  page.asking.toggle({ kind: 'unread', isExcluded: false })
  await settled()
  await page.reading.openRelated(articleId(3))
  await page.visited.go(-1)
  expect(page.article.getState()).toMatchObject({ id: 1 })
  expect(page.question.getState().filter.isUnread).toBe(true)
  await page.visited.go(-1)
  expect(page.question.getState().filter.isUnread).toBeNull()
  expect(page.article.getState()).toMatchObject({ id: 1 })
  await page.visited.go(-1)
  expect(page.article.getState()).toEqual({ kind: 'none' })
  for (let step = 0; step < 3; step++) await page.visited.go(1)
  expect(page.article.getState()).toMatchObject({ id: 3 })
  expect(page.question.getState().filter.isUnread).toBe(true)
})

test('a search that is typed letter by letter is one place, and one that is typed after reading another', async () => {
  const page = await startPage(3)
  for (const text of ['H', 'He', 'Headline']) page.asking.type(text)
  await settled()
  await page.reading.openAt(0)
  for (const text of ['Headlines', '']) page.asking.type(text)
  const texts = page.visited.getState().spots.map(spot => spot?.question.text)
  expect(texts).toEqual(['', 'Headline', 'Headline', ''])
})

test('the list is shown again where it was left', async () => {
  const page = await startPage(300)
  page.list.look(118, 140, 120)
  page.asking.type('school')
  await settled()
  expect(page.list.getState().topRow).toBe(0)
  await page.visited.go(-1)
  await settled()
  expect(page.list.getState().topRow).toBe(120)
})

test('the order of a list is part of a place', async () => {
  const page = await startPage(3)
  page.asking.sortBy('oldest')
  await page.visited.go(-1)
  expect(page.question.getState().listSort).toBe('newest')
})

test('a place of before the page was loaded anew is gone to by what the browser kept of it', async () => {
  const page = await startPage(3)
  page.visited.begin(2)
  const spot = {
    question: EVERYTHING,
    sort: 'oldest',
    articleId: articleId(2),
    list: page.list.spot(),
  } as const
  await page.visited.goTo(1, spot)
  expect(page.article.getState()).toMatchObject({ id: 2 })
  expect(page.question.getState().listSort).toBe('oldest')
  expect(page.visited.canGo(1)).toBe(true)
})
