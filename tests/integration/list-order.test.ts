import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import type { ArticleId } from '../../shared/ids'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const parks = (first: number, count: number, day: string) =>
  Array.from(
    { length: count },
    (_, place) => `Park ${first + place} opened ${day}\nThe park ${first + place} was opened by the mayor.\n`,
  ).join('')
const unread = { ...everything, filter: { ...NO_FILTER, isUnread: true } }
const headlines = (rows: readonly { title: { text: string } }[] | null) =>
  rows?.map(({ title }) => title.text)

async function bringInParks() {
  await own.bringIn(own.write('parks.txt', parks(1, 6, '14.02.2025') + parks(7, 4, '13.02.2025')))
  return own.library.findArticles(everything)
}

test('further rows come in the order of the answer, whatever is marked meanwhile', async () => {
  await bringInParks()
  const { order, total } = await own.library.findArticles({ ...unread, limit: 3 })
  expect(total).toBe(10)
  const ids = await own.library.findIds({ order, spans: [{ first: 0, last: 4 }], changing: null })
  await own.library.setRead({ ids: ids ?? [], on: true })
  const rows = await own.library.readRows({ order, from: 3, limit: 3 })
  expect(headlines(rows)).toEqual(['Park 4 opened', 'Park 5 opened', 'Park 6 opened'])
  expect(rows?.map(({ isRead }) => isRead)).toEqual([true, true, false])
  expect((await own.library.findArticles(unread)).total).toBe(5)
})

test('rows of an answer are not had once other articles have come in, nor of one that never was', async () => {
  const { order } = await bringInParks()
  expect(await own.library.readRows({ order, from: 0, limit: 2 })).toHaveLength(2)
  await own.bringIn(own.write('more.txt', parks(11, 1, '15.02.2025')))
  expect(await own.library.readRows({ order, from: 0, limit: 2 })).toBeNull()
  expect(await own.library.readRows({ order: 1_000_000, from: 0, limit: 2 })).toBeNull()
  expect(await own.library.findIds({ order: 1_000_000, spans: [], changing: null })).toBeNull()
})

test('rows are followed to where their articles are after others came in before them', async () => {
  const { order } = await bringInParks()
  const spans = [
    { first: 1, last: 3 },
    { first: 8, last: 8 },
  ]
  await own.bringIn(own.write('more.txt', parks(11, 3, '15.02.2025') + parks(14, 1, '13.02.2025')))
  const { order: into } = await own.library.findArticles(everything)
  expect(await own.library.followRows({ order, spans, into })).toEqual([
    { first: 4, last: 6 },
    { first: 11, last: 11 },
  ])
  const oldest = await own.library.findArticles({ ...everything, sort: 'oldest' })
  const followed = await own.library.followRows({ order, spans, into: oldest.order })
  const before = await own.library.findIds({ order, spans, changing: null })
  const after = await own.library.findIds({ order: oldest.order, spans: followed ?? [], changing: null })
  expect([...(after ?? [])].sort()).toEqual([...(before ?? [])].sort())
})

test('articles that a mark would change are told from those that have it', async () => {
  const { order, articles } = await bringInParks()
  const some = articles.slice(2, 4).map(({ id }) => id)
  await own.library.setTagged({ ids: some, tag: 'Parks', on: true })
  await own.library.setBookmarked({ ids: some, on: true })
  const spans = [{ first: 0, last: 4 }]
  const changed = async (changing: Parameters<typeof own.library.findIds>[0]['changing']) =>
    (await own.library.findIds({ order, spans, changing }))?.map((id: ArticleId) =>
      articles.findIndex(article => article.id === id),
    )
  expect(await changed({ kind: 'tagged', tag: 'parks', on: true })).toEqual([0, 1, 4])
  expect(await changed({ kind: 'tagged', tag: 'Parks', on: false })).toEqual([2, 3])
  expect(await changed({ kind: 'bookmarked', on: true })).toEqual([0, 1, 4])
  expect(await changed({ kind: 'read', on: false })).toEqual([])
})

test('rows that are asked for twice, or in another order, are had once and in the order of the answer', async () => {
  const { order, articles } = await bringInParks()
  const spans = [
    { first: 6, last: 7 },
    { first: 2, last: 4 },
    { first: 3, last: 3 },
    { first: 4, last: 5 },
    { first: 9, last: 1_000 },
  ]
  const ids = await own.library.findIds({ order, spans, changing: null })
  expect(ids).toEqual([2, 3, 4, 5, 6, 7, 9].map(row => articles[row]?.id))
})

test('a list by date tells where its days begin, any other order has none', async () => {
  const { dateGroups } = await bringInParks()
  expect(dateGroups).toEqual([
    { start: '2025-02-14', first: 0 },
    { start: '2025-02-13', first: 6 },
  ])
  const oldest = await own.library.findArticles({ ...everything, sort: 'oldest' })
  expect(oldest.dateGroups.map(({ start }) => start)).toEqual(['2025-02-13', '2025-02-14'])
  const byHeadline = await own.library.findArticles({ ...everything, sort: 'headline' })
  const byMatch = await own.library.findArticles({ ...everything, text: 'park ', sort: 'relevance' })
  expect([byHeadline.dateGroups, byMatch.dateGroups]).toEqual([[], []])
})
