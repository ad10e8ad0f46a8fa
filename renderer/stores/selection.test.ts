import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { createFakeLibrary } from './fake-library'
import { createListStore } from './list'
import { createSelectionStore, isSelected, selectedCount } from './selection'

const ALL = { ...EVERYTHING, sort: 'newest', alphabet: 'en' } as const

async function start(articleCount = 100) {
  const library = createFakeLibrary(articleCount)
  const list = createListStore(library.api)
  const selection = createSelectionStore(library.api, list)
  await list.ask(ALL)
  const spans = () => selection.getState().rows?.spans ?? null
  return { library, list, selection, spans }
}

test('where nothing is selected, the row the person is at is', async () => {
  const { list, selection } = await start()
  list.moveTo(4)
  const isIn = (position: number) => isSelected(selection.getState(), list.getState(), position)
  expect([3, 4, 5].map(isIn)).toEqual([false, true, false])
  expect(selectedCount(selection.getState())).toBe(0)
})

test('a row that is selected besides the one the person is at makes two', async () => {
  const { list, selection, spans } = await start()
  list.moveTo(4)
  selection.toggle(9)
  expect(spans()).toEqual([
    { first: 4, last: 4 },
    { first: 9, last: 9 },
  ])
  selection.toggle(4)
  selection.toggle(9)
  expect(spans()).toBeNull()
})

test('a selection is drawn from where the person was, this way and that', async () => {
  const { list, selection, spans } = await start()
  list.moveTo(10)
  selection.extendTo(12, false)
  selection.extendTo(13, false)
  expect(spans()).toEqual([{ first: 10, last: 13 }])
  selection.extendTo(7, false)
  expect(spans()).toEqual([{ first: 7, last: 10 }])
  expect(list.getState().cursor?.position).toBe(7)
})

test('a selection is drawn besides another from the row that was chosen last', async () => {
  const { list, selection, spans } = await start()
  list.moveTo(1)
  selection.extendTo(3, false)
  selection.toggle(20)
  selection.extendTo(22, true)
  expect(spans()).toEqual([
    { first: 1, last: 3 },
    { first: 20, last: 22 },
  ])
})

test('going on without selecting leaves what is selected', async () => {
  const { list, selection, spans } = await start()
  list.moveTo(1)
  selection.pass(2)
  selection.pass(3)
  selection.toggle(3)
  expect(spans()).toEqual([
    { first: 1, last: 1 },
    { first: 3, last: 3 },
  ])
})

test('as many rows as there are can be selected', async () => {
  const { selection } = await start(100_000)
  selection.selectAll()
  expect(selectedCount(selection.getState())).toBe(100_000)
})

test('the articles that are selected stay so when others come in before them', async () => {
  const { library, list, selection, spans } = await start()
  list.moveTo(3)
  selection.toggle(9)
  library.addFirst(5)
  await list.refresh()
  await expect.poll(spans).toEqual([
    { first: 8, last: 8 },
    { first: 14, last: 14 },
  ])
})

test('in another order the same articles are selected', async () => {
  const { list, selection, spans } = await start()
  list.moveTo(3)
  selection.extendTo(5, false)
  selection.toggle(9)
  await list.ask({ ...ALL, sort: 'oldest' })
  await expect.poll(spans).toEqual([
    { first: 90, last: 90 },
    { first: 94, last: 96 },
  ])
})

test('what cannot be followed is not selected any more', async () => {
  const { library, list, selection, spans } = await start()
  selection.selectAll()
  library.failing.add('followRows')
  library.addFirst(5)
  await list.refresh()
  await expect.poll(spans).toBeNull()
})

test('another question has nothing selected', async () => {
  const { list, selection, spans } = await start()
  selection.selectAll()
  await list.ask({ ...ALL, text: '2' })
  expect(spans()).toBeNull()
})
