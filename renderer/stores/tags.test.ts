import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores } from './stores'
import { colourOf } from './tags'

const settled = () => new Promise(resolve => setTimeout(resolve))

async function startTagged(tags: readonly (readonly [id: number, tag: string])[]) {
  const library = createFakeLibrary(3)
  for (const [id, tag] of tags) await library.api.setTagged({ ids: [articleId(id)], tag, on: true })
  const page = createStores(library.api, createFakeShell(library).shell, ['en'])
  await page.start()
  await settled()
  const known = async () => {
    await settled()
    return [...page.tags.getState().byName.values()].map(({ tag, count }) => `${tag} ${count}`)
  }
  const asked = () => page.question.getState().filter.tags.include
  const narrowTo = (...include: string[]) =>
    page.question.setState({ filter: { ...NO_FILTER, tags: { include, exclude: [] } } })
  const told = () => page.deeds.getState().told?.kind
  return { ...page, library, known, asked, narrowTo, told }
}

test('a tag is renamed, and what the list is narrowed to goes along and comes back', async () => {
  const page = await startTagged([[1, 'region/Almaty']])
  page.narrowTo('region/Almaty')
  await page.tags.rename('region', ' place ')
  expect(await page.known()).toEqual(['place/Almaty 1'])
  expect(page.asked()).toEqual(['place/Almaty'])
  expect(page.told()).toBe('tag-renamed')
  await page.deeds.undo()
  expect(await page.known()).toEqual(['region/Almaty 1'])
  expect(page.asked()).toEqual(['region/Almaty'])
  await page.deeds.redo()
  await page.deeds.undo()
  expect(await page.known()).toEqual(['region/Almaty 1'])
})

test('a tag that was typed into the search goes along and comes back, unless another was typed since', async () => {
  const page = await startTagged([[1, 'region/Almaty']])
  const typed = () => page.question.getState().text
  page.asking.type('tag:region -school ')
  await page.tags.rename('region', 'place')
  expect(typed()).toBe('tag:place -school ')
  await page.deeds.undo()
  expect(typed()).toBe('tag:region -school ')
  await page.deeds.redo()
  page.asking.type('tag:place ')
  await page.deeds.undo()
  expect(typed()).toBe('tag:place ')
})

test('what the person chose since a tag was renamed stays chosen when that is undone', async () => {
  const page = await startTagged([[1, 'roads']])
  page.narrowTo('roads')
  await page.tags.rename('roads', 'ways')
  page.narrowTo('ways', 'budget')
  await page.deeds.undo()
  expect(page.asked()).toEqual(['ways', 'budget'])
})

test('a tag that gets the name of another is told as joined with it; in other capitals alone it is renamed', async () => {
  const page = await startTagged([
    [1, 'roads'],
    [2, 'ways'],
  ])
  await page.tags.rename('roads', 'WAYS')
  expect(page.told()).toBe('tags-joined')
  await page.deeds.undo()
  expect(await page.known()).toEqual(['roads 1', 'ways 1'])
  await page.tags.rename('ways', 'Ways')
  expect(page.told()).toBe('tag-renamed')
})

test('a name that says nothing new does nothing', async () => {
  const page = await startTagged([[1, 'roads']])
  await page.tags.rename('roads', ' roads ')
  await page.tags.rename('roads', '  ')
  expect(page.library.calls.filter(([method]) => method === 'changeTag')).toEqual([])
  expect(page.deeds.getState().done).toEqual([])
})

test('a tag goes from all articles, and is back when that is undone', async () => {
  const page = await startTagged([
    [1, 'roads'],
    [2, 'roads/bridges'],
    [3, 'water'],
  ])
  page.narrowTo('roads/bridges', 'water')
  await page.tags.removeEverywhere('roads')
  expect(await page.known()).toEqual(['water 1'])
  expect(page.asked()).toEqual(['water'])
  expect(page.told()).toBe('tag-removed-everywhere')
  await page.deeds.undo()
  expect(await page.known()).toEqual(['roads 1', 'roads/bridges 1', 'water 1'])
  expect(page.asked()).toEqual(['roads/bridges', 'water'])
})

test('a tag gets a colour and another, each is undone', async () => {
  const page = await startTagged([[1, 'Жол']])
  const colour = async () => {
    await settled()
    return colourOf(page.tags.getState(), 'ЖОЛ')
  }
  await page.tags.setColour('Жол', 'red')
  expect(await colour()).toBe('red')
  await page.tags.setColour('Жол', 'blue')
  await page.tags.setColour('Жол', 'blue')
  await page.deeds.undo()
  expect(await colour()).toBe('red')
  await page.deeds.undo()
  expect(await colour()).toBeNull()
})

test('a change that fails leaves nothing to undo, and the filter as it was', async () => {
  const page = await startTagged([[1, 'roads']])
  page.narrowTo('roads')
  page.library.failing.add('changeTag')
  await page.tags.rename('roads', 'ways')
  expect(page.asked()).toEqual(['roads'])
  expect(page.deeds.getState().done).toEqual([])
})
