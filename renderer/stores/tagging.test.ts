import { expect, test } from 'vitest'
import type { Article } from '../../shared/article'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores, type Stores } from './stores'
import { rowAt } from './windows'

const settled = () => new Promise(resolve => setTimeout(resolve))

async function startReading(tags: readonly string[] = []) {
  const library = createFakeLibrary(3)
  for (const tag of tags) await library.api.setTagged({ ids: [articleId(3)], tag, on: true })
  const page = createStores(library.api, createFakeShell(library).shell, ['en'])
  await page.start()
  await settled()
  await page.reading.openAt(0)
  return { library, ...page }
}

function openArticle({ article }: Pick<Stores, 'article'>): Article {
  const state = article.getState()
  if (state.kind !== 'open') throw new Error('no article is open')
  return state.opened.article
}

const rowTags = ({ list }: Pick<Stores, 'list'>) => rowAt(list.getState().windows, 0)?.tags

test('a tag is put on the article and its row, and undone', async () => {
  const page = await startReading()
  await page.tagging.add(openArticle(page), 'бюджет')
  expect(openArticle(page).tags).toEqual(['бюджет'])
  expect(rowTags(page)).toEqual(['бюджет'])
  expect(page.deeds.getState().told).toMatchObject({ kind: 'tagged', isUndone: false })
  await page.deeds.undo()
  expect(openArticle(page).tags).toEqual([])
  expect(rowTags(page)).toEqual([])
  await page.deeds.redo()
  expect(openArticle(page).tags).toEqual(['бюджет'])
})

test('a tag is taken off, and undone', async () => {
  const page = await startReading()
  await page.tagging.add(openArticle(page), 'су')
  await page.tagging.remove(openArticle(page), 'су')
  expect(openArticle(page).tags).toEqual([])
  await page.deeds.undo()
  expect(openArticle(page).tags).toEqual(['су'])
})

test.each([
  ['spaces around and within', '  Су  тасқыны ', 'Су тасқыны'],
  ['a letter that is put together from two signs', 'и\u0306од', 'йод'],
  ['a known tag in other capitals', 'БЮДЖЕТ', 'Бюджет'],
])('what is typed with %s becomes the tag that was meant', async (_, typed, tag) => {
  const page = await startReading(['Бюджет'])
  await page.tagging.open(articleId(1))
  await page.tagging.add(openArticle(page), typed)
  expect(openArticle(page).tags).toEqual([tag])
})

test.each([
  ['nothing', ' '],
  ['a tag that it has', 'Су'],
])('typing %s does nothing that would have to be undone', async (_, typed) => {
  const page = await startReading()
  await page.tagging.add(openArticle(page), 'су')
  await page.tagging.add(openArticle(page), typed)
  expect(openArticle(page).tags).toEqual(['су'])
  expect(page.deeds.getState().done).toHaveLength(1)
})

test('a tag that could not be kept is taken back and told', async () => {
  const page = await startReading()
  page.library.failing.add('setTagged')
  await page.tagging.add(openArticle(page), 'су')
  expect(openArticle(page).tags).toEqual([])
  expect(rowTags(page)).toEqual([])
  expect(page.notices.getState().messages.map(({ message }) => message)).toContainEqual({
    kind: 'failure',
    failure: { kind: 'host-gone', detail: 'setTagged' },
  })
})

test('the field offers all tags, those that were added meanwhile too, and goes with its article', async () => {
  const page = await startReading(['Бюджет'])
  await page.tagging.open(articleId(1))
  await page.tagging.add(openArticle(page), 'су')
  expect(page.tagging.getState()).toEqual({
    of: 1,
    known: [
      { tag: 'Бюджет', count: 1, colour: null },
      { tag: 'су', count: 1, colour: null },
    ],
  })
  await page.reading.openAt(1)
  expect(page.tagging.getState().of).toBeNull()
})
