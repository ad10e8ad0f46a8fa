import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { articleId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createListStore } from './list'
import { rowAt, WINDOW_ROWS } from './windows'

const ALL = { ...EVERYTHING, sort: 'newest', alphabet: 'en' } as const

async function openList(articleCount: number) {
  const library = createFakeLibrary(articleCount)
  const list = createListStore(library.api)
  await list.ask(ALL)
  return { library, list }
}

test('a list of any length asks for its first rows only', async () => {
  const { library, list } = await openList(100_000)
  expect(list.getState().total).toBe(100_000)
  expect(library.callsOf('findArticles')).toHaveLength(1)
  expect(rowAt(list.getState().windows, 0)?.id).toBe(1)
  expect(rowAt(list.getState().windows, WINDOW_ROWS)).toBeNull()
})

test('rows that are looked at are fetched once', async () => {
  const { library, list } = await openList(100_000)
  list.look(54_321, 54_330)
  list.look(54_322, 54_331)
  expect((await list.row(54_322))?.id).toBe(54_323)
  expect(library.callsOf('readRows')).toHaveLength(1)
})

test('in another order the person is at the same article, and it stays where it was in sight', async () => {
  const { list } = await openList(1_000)
  await list.row(200)
  list.look(190, 215, 196)
  list.moveTo(200)
  await list.ask({ ...ALL, sort: 'oldest' })
  expect(list.getState()).toMatchObject({ cursor: { position: 799, id: 201 }, topRow: 795 })
  expect(rowAt(list.getState().windows, 799)?.id).toBe(201)
  // Out of sight it is left to itself.
  list.look(0, 12, 0)
  await list.ask(ALL)
  expect(list.getState()).toMatchObject({ cursor: { position: 200, id: 201 }, topRow: 0 })
  await list.ask({ ...ALL, text: '2' })
  expect(list.getState().cursor).toBeNull()
})

test('rows that articles come in before while they are scrolled through are neither lost nor there twice', async () => {
  const { library, list } = await openList(1_000)
  for (const position of [0, 150, 250]) await list.row(position)
  library.addFirst(30)
  // Nobody has told the page yet when it asks for the next rows.
  list.look(395, 405)
  await expect.poll(() => list.getState().total).toBe(1_030)
  const ids: (number | undefined)[] = []
  for (let position = 0; position < 1_030; position++) ids.push((await list.row(position))?.id)
  expect(ids).toEqual([
    ...Array.from({ length: 30 }, (_, place) => 1_001 + place),
    ...Array.from({ length: 1_000 }, (_, place) => place + 1),
  ])
})

test('a long scroll lets go of what is far behind', async () => {
  const { list } = await openList(100_000)
  for (let position = 0; position < 50_000; position += WINDOW_ROWS) await list.row(position)
  expect(rowAt(list.getState().windows, 49_900)).not.toBeNull()
  expect(rowAt(list.getState().windows, 0)).toBeNull()
})

test('rows that marks take out of the answer while they are shown leave out none of those behind', async () => {
  const { library, list } = await openList(450)
  await list.ask({ ...ALL, filter: { ...EVERYTHING.filter, isUnread: true } })
  const ids: (number | undefined)[] = []
  for (let position = 0; position < 450; position++) {
    const row = await list.row(position)
    ids.push(row?.id)
    if (row !== null && position % 3 > 0) await library.api.setRead({ ids: [row.id], on: true })
  }
  expect(ids).toEqual(Array.from({ length: 450 }, (_, place) => place + 1))
})

test('asked again, rows are the same where they are as they were, and another where it was marked elsewhere', async () => {
  const { library, list } = await openList(3)
  const before = [0, 1, 2].map(position => rowAt(list.getState().windows, position))
  await library.api.setRead({ ids: [articleId(2)], on: true })
  await list.refresh()
  const now = [0, 1, 2].map(position => rowAt(list.getState().windows, position))
  expect(now.map((row, place) => row === before[place])).toEqual([true, false, true])
  expect(now[1]).toEqual({ ...before[1], isRead: true })
})

test('of questions in a row the newest is answered', async () => {
  const { library, list } = await openList(300)
  await Promise.all(['2', '29', '299'].map(text => list.ask({ ...ALL, text })))
  expect(list.getState()).toMatchObject({ status: { kind: 'ready' }, total: 1, question: { text: '299' } })
  expect(library.callsOf('findArticles')).not.toContainEqual(expect.objectContaining({ text: '29' }))
})

test('a failure is a state, and the next question leaves it', async () => {
  const { library, list } = await openList(3)
  library.failing.add('findArticles')
  await list.ask({ ...ALL, text: '2' })
  expect(list.getState().status).toEqual({
    kind: 'failed',
    failure: { kind: 'host-gone', detail: 'findArticles' },
  })
  library.failing.clear()
  await list.ask(ALL)
  expect(list.getState().status).toEqual({ kind: 'ready' })
})

test('when articles come in before it, the cursor stays with its article', async () => {
  const { library, list } = await openList(10)
  list.moveTo(4)
  library.addFirst(3)
  await list.refresh()
  expect(list.getState()).toMatchObject({ total: 13, cursor: { position: 7, id: 5 } })
})

test('rows in sight stay in sight when articles come in above them', async () => {
  const { library, list } = await openList(1_000)
  list.look(294, 320, 300)
  list.moveTo(310)
  library.addFirst(250)
  await list.refresh()
  const { cameAbove, cursor, windows } = list.getState()
  expect(cameAbove).toBe(250)
  expect(cursor?.position).toBe(560)
  expect([550, 560].map(position => rowAt(windows, position)?.id)).toEqual([301, 311])
  expect(list.spot().firstRow).toBe(550)
})

test('rows in sight stay in sight when articles above them go', async () => {
  const { library, list } = await openList(1_000)
  list.look(94, 120, 100)
  library.removeFirst(99)
  await list.refresh()
  expect(list.getState().cameAbove).toBe(-99)
  expect(rowAt(list.getState().windows, 1)?.id).toBe(101)
})

test('who scrolls on while the list is asked again stays where they have scrolled to', async () => {
  const { library, list } = await openList(1_000)
  await list.row(400)
  list.look(402, 412, 404)
  library.addFirst(250)
  const { followRows } = library.api
  library.api.followRows = request => {
    list.look(432, 442, 440)
    return followRows(request)
  }
  await list.refresh()
  expect(list.getState().cameAbove).toBe(250)
  expect(list.spot().firstRow).toBe(690)
})

test('at the top, articles that come in are seen at once', async () => {
  const { library, list } = await openList(1_000)
  list.look(0, 20, 0)
  library.addFirst(5)
  await list.refresh()
  expect(list.getState().cameAbove).toBe(0)
  expect(rowAt(list.getState().windows, 0)?.id).toBe(1_001)
})

test('a mark shows at once', async () => {
  const { library, list } = await openList(3)
  const first = rowAt(list.getState().windows, 0)
  list.patch(first === null ? [] : [first.id], { isBookmarked: true })
  expect(rowAt(list.getState().windows, 0)?.isBookmarked).toBe(true)
  expect(rowAt(list.getState().windows, 1)?.isBookmarked).toBe(false)
  expect(library.callsOf('setBookmarked')).toEqual([])
})

test('news that come before the answer to an earlier question are not forgotten', async () => {
  const library = createFakeLibrary(2)
  const held = Promise.withResolvers<void>()
  const list = createListStore({
    ...library.api,
    async findArticles(request) {
      const found = await library.api.findArticles(request)
      if (library.callsOf('findArticles').length === 1) await held.promise
      return found
    },
  })
  const asked = list.ask(ALL)
  library.addFirst(3)
  await list.refresh()
  held.resolve()
  await asked
  await expect.poll(() => list.getState().total).toBe(5)
})
