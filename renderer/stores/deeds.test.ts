import { expect, test } from 'vitest'
import { createDeedsStore, type Deed } from './deeds'

function start() {
  const trail: string[] = []
  const failures: unknown[] = []
  const deeds = createDeedsStore(thrown => failures.push(thrown))
  const deed = (name: string, change: Partial<Deed> = {}): Deed => ({
    kind: 'doubt-dismissed',
    forth: async () => trail.push(name),
    back: async () => trail.push(`not ${name}`),
    ...change,
  })
  return { deeds, deed, trail, failures }
}

test('deeds are undone from the last to the first, and done again in their order', async () => {
  const { deeds, deed, trail } = start()
  await deeds.do(deed('a'))
  await deeds.do(deed('b'))
  await deeds.undo()
  await deeds.undo()
  await deeds.redo()
  await deeds.redo()
  expect(trail).toEqual(['a', 'b', 'not b', 'not a', 'a', 'b'])
})

test('undoing and doing again where there is nothing more does nothing', async () => {
  const { deeds, deed, trail } = start()
  await deeds.redo()
  await deeds.do(deed('a'))
  await deeds.undo()
  await deeds.undo()
  await deeds.redo()
  await deeds.redo()
  expect(trail).toEqual(['a', 'not a', 'a'])
})

test('as long as a deed is under way, there may be something to undo or to do again', async () => {
  const { deeds, deed } = start()
  const doing = deeds.do(deed('a'))
  expect(deeds.getState()).toMatchObject({ done: [], underWay: 1 })
  const undoing = deeds.undo()
  expect(deeds.getState().underWay).toBe(2)
  await Promise.all([doing, undoing])
  expect(deeds.getState()).toMatchObject({ done: [], undone: [{ kind: 'doubt-dismissed' }], underWay: 0 })
})

test('a new deed leaves nothing to be done again', async () => {
  const { deeds, deed, trail } = start()
  await deeds.do(deed('a'))
  await deeds.undo()
  await deeds.do(deed('b'))
  await deeds.redo()
  expect(trail).toEqual(['a', 'not a', 'b'])
})

test('a deed that failed is told and cannot be undone', async () => {
  const { deeds, deed, trail, failures } = start()
  await deeds.do(deed('a'))
  await deeds.do(deed('b', { forth: () => Promise.reject(new Error('full')) }))
  expect(failures).toEqual([new Error('full')])
  await deeds.undo()
  expect(trail).toEqual(['a', 'not a'])
})

test('an undoing that failed can be tried again', async () => {
  const { deeds, deed, trail, failures } = start()
  let isFull = true
  const back = async () => {
    if (isFull) throw new Error('full')
    trail.push('not a')
  }
  await deeds.do(deed('a', { back }))
  await deeds.undo()
  expect(failures).toHaveLength(1)
  isFull = false
  await deeds.undo()
  expect(trail).toEqual(['a', 'not a'])
})

test('two undoings in quick succession happen one after the other', async () => {
  const { deeds, deed, trail } = start()
  const slowly = () =>
    new Promise<void>(done =>
      setTimeout(() => {
        trail.push('not b')
        done()
      }, 20),
    )
  await deeds.do(deed('a'))
  await deeds.do(deed('b', { back: slowly }))
  await Promise.all([deeds.undo(), deeds.undo()])
  expect(trail).toEqual(['a', 'b', 'not b', 'not a'])
})

test('a mark is told only when it is undone', async () => {
  const { deeds, deed } = start()
  await deeds.do(deed('a', { kind: 'bookmarked' }))
  expect(deeds.getState().told).toBeNull()
  await deeds.undo()
  expect(deeds.getState().told).toMatchObject({ kind: 'bookmarked', isUndone: true })
  deeds.close()
  await deeds.do(deed('b'))
  expect(deeds.getState().told).toMatchObject({ kind: 'doubt-dismissed', isUndone: false })
})

test('a deed tells how many articles it was done to, and is none where it was to none', async () => {
  const { deeds, deed, trail } = start()
  await deeds.do(deed('a', { kind: 'many-read', count: () => 3 }))
  expect(deeds.getState().told).toMatchObject({ kind: 'many-read', count: 3 })
  await deeds.do(deed('b', { kind: 'many-read', count: () => 0 }))
  await deeds.undo()
  expect(trail).toEqual(['a', 'b', 'not a'])
})
