import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { articleId } from '../../shared/ids'
import { createDeedsStore } from './deeds'
import { createFakeLibrary } from './fake-library'
import { createSmartListsStore } from './smart-lists'

function start() {
  const library = createFakeLibrary(12)
  const failures: unknown[] = []
  const deeds = createDeedsStore(thrown => failures.push(thrown))
  const smartLists = createSmartListsStore(library.api, deeds, thrown => failures.push(thrown))
  const shown = () => smartLists.getState().lists.map(({ name, total }) => `${name} ${total}`)
  const idOf = (name: string) => {
    const list = smartLists.getState().lists.find(other => other.name === name)
    if (list === undefined) throw new Error(`no list ${name}`)
    return list.id
  }
  return { library, deeds, smartLists, shown, idOf, failures }
}

const searchFor = (text: string) => ({ question: { ...EVERYTHING, text }, sort: 'relevance' }) as const

test('a saved search is counted, and counted again when asked', async () => {
  const { library, smartLists, shown } = start()
  await smartLists.save('ones', searchFor('1'))
  expect(shown()).toEqual(['ones 4'])
  await library.api.setRead({ ids: [articleId(1)], on: true })
  await smartLists.load()
  expect(smartLists.getState().lists[0]).toMatchObject({ total: 4, unread: 3 })
})

test('whatever is done to a list is undone and done again, one after the other', async () => {
  const { deeds, smartLists, shown, idOf } = start()
  await smartLists.save('a', searchFor('1'))
  await smartLists.save('b', searchFor('2'))
  await smartLists.rename(idOf('a'), 'first')
  await smartLists.replace(idOf('first'), searchFor('12'))
  await smartLists.remove(idOf('first'))
  const seen = [shown()]
  for (let step = 0; step < 5; step++) {
    await deeds.undo()
    seen.push(shown())
  }
  expect(seen).toEqual([['b 2'], ['first 1', 'b 2'], ['first 4', 'b 2'], ['a 4', 'b 2'], ['a 4'], []])
  for (let step = 0; step < 5; step++) await deeds.redo()
  expect(shown()).toEqual(['b 2'])
})

test('a list that could not be saved is told and is not there', async () => {
  const { library, smartLists, shown, failures, deeds } = start()
  library.failing.add('saveSmartList')
  await smartLists.save('a', searchFor('1'))
  expect(failures).toHaveLength(1)
  expect(shown()).toEqual([])
  expect(deeds.getState().done).toEqual([])
})
