import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { failureOf } from '../../shared/failure'
import { EVERYTHING, type FindRequest, NO_FILTER } from '../../shared/find'
import { articleId } from '../../shared/ids'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const NEWS =
  'Ёлка в Алматы 14.02.2025\nВ Алматы поставили ёлку высотой двадцать метров.\n' +
  'Ель в Астане 15.02.2025\nВ Астане посадили ель у здания вокзала.\n' +
  'Іргелі жоба басталды 16.02.2025\nЖаңа жоба бойынша мектеп салынады.\n' +
  'Ыстық су берілді 17.02.2025\nҮйлерге ыстық су қайта берілді.\n' +
  'Bridge opened 18.02.2025\nThe bridge over the river was opened by the mayor.\n' +
  'Имя 19.02.2025\nНовая книга вышла в свет.\n'

const titles = async (request: Partial<FindRequest>) =>
  (await own.library.findArticles({ ...everything, ...request })).articles.map(({ title }) => title.text)

test('headlines stand in the alphabet that is asked for', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  expect(await titles({ sort: 'headline', alphabet: 'kk' })).toEqual([
    'Ель в Астане',
    'Ёлка в Алматы',
    'Имя',
    'Ыстық су берілді',
    'Іргелі жоба басталды',
    'Bridge opened',
  ])
  expect(await titles({ sort: 'headline', alphabet: 'en' })).toEqual([
    'Bridge opened',
    'Ёлка в Алматы',
    'Ель в Астане',
    'Имя',
    'Іргелі жоба басталды',
    'Ыстық су берілді',
  ])
})

test('many headlines are put in order in turns, with other questions answered in between', async () => {
  const numbers = Array.from({ length: 2_500 }, (_, place) => (place * 1_009) % 2_500)
  await own.bringIn(
    own.write(
      'parks.txt',
      numbers.map(n => `Park ${n} opened 14.02.2025\nThe park ${n} was opened.\n`).join(''),
    ),
  )
  const sorted = own.library.findArticles({ ...everything, sort: 'headline', from: 2_000, limit: 3 })
  const again = own.library.findArticles({
    ...everything,
    sort: 'headline',
    alphabet: 'kk',
    from: 9,
    limit: 2,
  })
  expect((await own.library.findArticles({ ...everything, text: 'park ' })).total).toBe(2_500)
  const shown = (found: Awaited<typeof sorted>) => found.articles.map(({ title }) => title.text)
  expect(shown(await sorted)).toEqual(['Park 2000 opened', 'Park 2001 opened', 'Park 2002 opened'])
  expect(shown(await again)).toEqual(['Park 9 opened', 'Park 10 opened'])
  const filter = { ...NO_FILTER, isBookmarked: true }
  const few = (await own.library.findArticles(everything)).articles.slice(0, 3).map(({ id }) => id)
  await own.library.setBookmarked({ ids: few, on: true })
  const marked = await titles({ sort: 'headline', filter })
  expect(marked).toEqual(marked.toSorted(new Intl.Collator('en', { numeric: true }).compare))
  await own.reopen()
  expect(await titles({ sort: 'headline', from: 2_000, limit: 1 })).toEqual(['Park 2000 opened'])
})

const failureOfCall = async (call: Promise<unknown>) =>
  call.then(
    () => null,
    (thrown: unknown) => failureOf(thrown),
  )

test('a question that nobody waits for any more is given up', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  const before = AbortSignal.abort()
  expect(await failureOfCall(own.library.findArticles(everything, before))).toEqual({ kind: 'superseded' })
  expect(await failureOfCall(own.library.countFacets(EVERYTHING, before))).toEqual({ kind: 'superseded' })
  const controller = new AbortController()
  const meanwhile = own.library.findArticles({ ...everything, text: 'ель' }, controller.signal)
  const facets = own.library.countFacets({ ...EVERYTHING, text: 'ель' }, controller.signal)
  controller.abort()
  expect(await failureOfCall(meanwhile)).toEqual({ kind: 'superseded' })
  expect(await failureOfCall(facets)).toEqual({ kind: 'superseded' })
  expect(await titles({ text: 'ель ' })).toContain('Ель в Астане')
})

test('marks that are set between the steps of a question are in its answer', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  const [first] = (await own.library.findArticles(everything)).articles
  if (first === undefined) throw new Error('Nothing is listed')
  const filter = { ...NO_FILTER, isUnread: true }
  const asked = own.library.findArticles({ ...everything, filter })
  await own.library.setRead({ ids: [first.id], on: true })
  expect((await asked).total).toBe(5)
  expect((await own.library.findArticles({ ...everything, filter })).total).toBe(5)
})

test.each([1, 2, 3, 4])(
  'a question after one during whose step %i marks were set is answered with them',
  async steps => {
    await own.bringIn(own.write('news.txt', NEWS))
    const [first] = (await own.library.findArticles(everything)).articles
    if (first === undefined) throw new Error('Nothing is listed')
    const unread = { ...everything, filter: { ...NO_FILTER, isUnread: true } }
    const asked = own.library.findArticles(unread)
    for (let step = 0; step < steps; step++) await nextTurn()
    await own.library.setRead({ ids: [first.id], on: true })
    await asked
    expect((await own.library.findArticles(unread)).total).toBe(5)
  },
)

test('articles that come and go between the steps of a question leave no gap in its answer', async () => {
  const { importId } = await own.bringIn(own.write('news.txt', NEWS))
  const asked = Array.from({ length: 20 }, () => own.library.findArticles(everything))
  await own.library.setImportUndone({ importId, on: true })
  for (const { total, articles } of await Promise.all(asked)) {
    expect([0, 6]).toContain(total)
    expect(articles).toHaveLength(total)
  }
  expect((await own.library.findArticles(everything)).total).toBe(0)
})

test('where no article has all words, those are shown that have most, and it is said', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  const { articles, reading, total } = await own.library.findArticles({
    ...everything,
    text: 'bridge river вокзала ',
    sort: 'relevance',
  })
  expect(total).toBe(2)
  expect(articles[0]?.title.text).toBe('Bridge opened')
  expect(reading.most).toEqual({ has: 2, of: 3 })
})

test('a word that is in no article is told, with what it may have been', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  const { reading } = await own.library.findArticles({ ...everything, text: 'brigde ', sort: 'relevance' })
  expect(reading.unknown).toMatchObject([{ typed: 'brigde', corrected: 'bridge ' }])
  expect(reading.unknown[0]?.similar).toContain('bridge')
})

test('an article without a headline is named by its first words, with what was found in them', async () => {
  await own.bringIn(own.write('news.txt', 'The bridge over the river was opened today by the mayor.\n'))
  const { articles } = await own.library.findArticles({ ...everything, text: 'river ' })
  expect(articles).toHaveLength(1)
  for (const { title, hasHeadline } of articles) {
    expect(hasHeadline).toBe(false)
    expect(title.ranges.map(({ start, end }) => title.text.slice(start, end))).toEqual(['river'])
  }
})

test('a query says which forms of its words were looked for', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  const { words } = await own.library.explainSearch({ text: 'ель ', asTyped: [] })
  expect(words).toMatchObject([{ typed: 'ель', forms: [{ form: 'ель', articles: 1 }] }])
})

test('articles on the same things are named, without copies and versions', async () => {
  const bridge = (n: number, words: string) => `Bridge ${n} over the Irtysh 1${n}.02.2025\n${words}\n`
  const same =
    'The bridge over the Irtysh near Pavlodar carries trams, and the akim Baikhanov inspected its piers.'
  await own.bringIn(
    own.write(
      'news.txt',
      NEWS +
        bridge(1, same) +
        bridge(2, 'Baikhanov, the akim, promised trams on the Pavlodar bridge over the Irtysh this spring.'),
    ),
  )
  await own.bringIn(own.write('copy.txt', `Preface 12.02.2025\nIt is new.\n${bridge(1, same)}`))
  const { article } = await own.articleOf('piers ')
  const similar = await own.library.similarArticles({ id: article.id })
  expect(similar[0]?.title).toBe('Bridge 2 over the Irtysh')
  const named = similar.map(({ id }) => id)
  expect(new Set(named).size).toBe(named.length)
  const { copies, versions } = await own.articleOf('piers ')
  for (const { id } of [article, ...copies, ...versions]) expect(named).not.toContain(id)
  expect(await failureOfCall(own.library.similarArticles({ id: articleId(99_999) }))).toMatchObject({
    kind: 'article-missing',
  })
})

test('facets keep what a library of many files is narrowed by', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  await own.bringIn(own.write('more.txt', 'A school opened 20.02.2025\nPupils came to it.\n'))
  const { files } = await own.library.countFacets(EVERYTHING)
  expect(files.map(({ name, count }) => [name, count])).toEqual([
    ['news.txt', 6],
    ['more.txt', 1],
  ])
  const [news] = files
  const filter = { ...NO_FILTER, files: { include: [], exclude: news?.value ? [news.value] : [] } }
  expect(await titles({ filter })).toEqual(['A school opened'])
})
