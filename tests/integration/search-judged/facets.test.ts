import { describe, expect, test } from 'vitest'
import { EVERYTHING, type Filter, NO_FILTER } from '../../../shared/find'
import { judgedLibrary } from './judged-library'

// Counts of the library `agency`, counted by hand from its three files.

const judged = judgedLibrary('agency')

interface Value {
  readonly value: string | number | null
  readonly count: number
}

/** `moa 5, dsm 1`, in the order of the names; what has none is left out. */
const told = (values: readonly Value[]): string =>
  values
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${value} ${count}`)
    .sort()
    .join(', ')

async function counted(text: string, filter: Partial<Filter> = {}) {
  const facets = await judged.library.countFacets({
    ...EVERYTHING,
    text,
    filter: { ...NO_FILTER, ...filter },
  })
  const { timeline } = facets
  return {
    all: facets.all,
    sections: told(facets.sections),
    publishers: told(facets.publishers),
    languages: told(facets.languages),
    files: told(facets.files.map(({ name, count }) => ({ value: name, count }))),
    months: told(timeline.months.map(({ start, count }) => ({ value: start, count }))),
    undated: timeline.undated,
  }
}

const only = <T>(...include: readonly T[]) => ({ include, exclude: [] })
const none = <T>(...exclude: readonly T[]) => ({ include: [], exclude })

describe('counts', () => {
  test('of everything', async () => {
    expect(await counted('')).toEqual({
      all: 16,
      sections: 'Economy 4, Sport 4, Спорт 4, Экономика 4',
      publishers: 'dsm 1, energo 2, moa 5, transport 2, tsm 6',
      languages: 'en 8, kk 3, ru 5',
      files: 'first.txt 8, second.txt 5, third.txt 3',
      months: '2024-12 3, 2025-01 2, 2025-02 8, 2025-03 1, 2025-04 1',
      undated: 1,
    })
  })

  test('of a name in two scripts', async () => {
    expect(await counted('Saparov')).toEqual({
      all: 4,
      sections: 'Economy 2, Экономика 2',
      publishers: 'moa 4',
      languages: 'en 2, kk 1, ru 1',
      files: 'first.txt 2, second.txt 1, third.txt 1',
      months: '2024-12 3, 2025-01 1',
      undated: 0,
    })
  })

  test('of one chosen section; the others can still be chosen', async () => {
    expect(await counted('', { sections: only('Economy') })).toEqual({
      all: 4,
      sections: 'Economy 4, Sport 4, Спорт 4, Экономика 4',
      publishers: 'energo 1, moa 2, transport 1',
      languages: 'en 4',
      files: 'first.txt 4',
      months: '2024-12 1, 2025-01 2, 2025-02 1',
      undated: 0,
    })
  })

  test('of two sections without one language', async () => {
    expect(
      await counted('', { sections: only('Economy', 'Экономика'), languages: none<'ru'>('ru') }),
    ).toEqual({
      all: 5,
      sections: 'Economy 4, Sport 4, Спорт 2, Экономика 1',
      publishers: 'energo 1, moa 3, transport 1',
      languages: 'en 4, kk 1, ru 3',
      files: 'first.txt 4, third.txt 1',
      months: '2024-12 2, 2025-01 2, 2025-02 1',
      undated: 0,
    })
  })

  test('of one month without one publisher; the timeline keeps the other months', async () => {
    expect(
      await counted('', {
        publishers: none('tsm'),
        dates: { first: '2025-02-01', last: '2025-02-28' },
      }),
    ).toEqual({
      all: 3,
      sections: 'Economy 1, Экономика 2',
      publishers: 'energo 1, transport 2, tsm 5',
      languages: 'en 1, ru 2',
      files: 'first.txt 1, second.txt 2',
      months: '2024-12 3, 2025-01 2, 2025-02 3, 2025-03 1',
      undated: 1,
    })
  })

  test('of a query, a section and a publisher that is left out', async () => {
    expect(await counted('oil', { sections: only('Economy'), publishers: none('energo') })).toEqual({
      all: 1,
      sections: 'Economy 1, Sport 1',
      publishers: 'energo 1, moa 1',
      languages: 'en 1',
      files: 'first.txt 1',
      months: '2025-01 1',
      undated: 0,
    })
  })

  test('of a query with fields and dates is the same as by hand', async () => {
    const typed = await counted('publisher:tsm on:2025-02 -lang:kk')
    const byHand = await counted('', {
      publishers: only('tsm'),
      dates: { first: '2025-02-01', last: '2025-02-28' },
      languages: none<'kk'>('kk'),
    })
    expect(typed).toEqual({
      all: 4,
      sections: 'Sport 2, Спорт 2',
      publishers: 'tsm 4',
      languages: 'en 2, ru 2',
      files: 'first.txt 2, second.txt 2',
      months: '2025-02 4',
      undated: 0,
    })
    expect(byHand.all).toBe(4)
  })

  test('of what is in and out of the same facet: out wins over in', async () => {
    const { all } = await counted('', { languages: { include: ['en', 'ru'], exclude: ['ru'] } })
    expect(all).toBe(8)
  })

  test('of a file that is chosen by its id', async () => {
    const { files } = await judged.library.countFacets(EVERYTHING)
    const second = files.find(({ name }) => name === 'second.txt')?.value ?? null
    expect(await counted('', { files: only(second) })).toMatchObject({
      all: 5,
      files: 'first.txt 8, second.txt 5, third.txt 3',
      sections: 'Спорт 2, Экономика 3',
    })
  })
})

test('the timeline tells months without articles from months without hits', async () => {
  const { timeline } = await judged.library.countFacets({ ...EVERYTHING, text: 'grain' })
  expect(timeline.months).toEqual([
    { start: '2024-12', count: 1, inLibrary: 3 },
    { start: '2025-01', count: 1, inLibrary: 2 },
    { start: '2025-02', count: 0, inLibrary: 8 },
    { start: '2025-03', count: 0, inLibrary: 1 },
    { start: '2025-04', count: 0, inLibrary: 1 },
  ])
  expect(timeline.undated).toBe(1)
})

test('the days of a chosen month are counted one by one', async () => {
  const { timeline } = await judged.library.countFacets({
    ...EVERYTHING,
    text: 'lang:en',
    filter: { ...NO_FILTER, dates: { first: '2025-02-01', last: '2025-02-28' } },
  })
  const days = Object.fromEntries(
    timeline.days.map(({ start, count, inLibrary }) => [start, { count, inLibrary }]),
  )
  expect(days['2025-02-01']).toEqual({ count: 1, inLibrary: 1 })
  expect(days['2025-02-02']).toEqual({ count: 0, inLibrary: 0 })
  expect(days['2025-02-03']).toEqual({ count: 0, inLibrary: 1 })
  expect(days['2025-02-14']).toEqual({ count: 1, inLibrary: 3 })
  expect(days['2025-02-15']).toEqual({ count: 1, inLibrary: 2 })
})

describe('what a person adds', () => {
  const ids = async (...names: readonly string[]) =>
    Promise.all(names.map(async name => (await judged.article(name)).id))

  test('counts under tags, bookmarks and unread, in and out, typed or by hand', async () => {
    const { library } = judged
    await library.setTagged({ ids: await ids('a1', 'a2'), tag: 'state budget', on: true })
    await library.setTagged({ ids: await ids('a1', 'b4'), tag: 'зерно', on: true })
    await library.setBookmarked({ ids: await ids('a5', 'b4'), on: true })
    await library.setRead({ ids: await ids('a1', 'c1'), on: true })
    await library.setNote({ id: (await judged.article('b2')).id, note: 'Ask for the figures' })

    const facets = await library.countFacets(EVERYTHING)
    expect(facets).toMatchObject({ all: 16, unread: 14, bookmarked: 2 })
    expect(told(facets.tags.filter(({ value }) => value !== null))).toBe('state budget 2, зерно 2')

    const tagged = await library.countFacets({
      ...EVERYTHING,
      filter: { ...NO_FILTER, tags: { include: ['state budget'], exclude: ['зерно'] } },
    })
    expect(tagged.all).toBe(1)
    expect(told(tagged.languages)).toBe('en 1')

    const unreadMarks = { ...NO_FILTER, isBookmarked: true, isUnread: true }
    expect((await judged.find('', { filter: unreadMarks })).total).toBe(2)
    expect(told((await library.countFacets({ ...EVERYTHING, filter: unreadMarks })).languages)).toBe(
      'en 1, ru 1',
    )

    expect(await judged.names('tag:"state budget"', { sort: 'oldest' })).toEqual(['a1', 'a2'])
    expect(await judged.names('tag:"state budget" -tag:зерно')).toEqual(['a2'])
    expect(await judged.names('tag:зерно is:bookmarked')).toEqual(['b4'])
    expect((await judged.names('is:bookmarked')).sort()).toEqual(['a5', 'b4'])
    expect(await judged.names('-is:unread', { sort: 'headline' })).toEqual(['a1', 'c1'])
    expect(await judged.names('has:note')).toEqual(['b2'])
    expect(await judged.names('-is:unread lang:kk')).toEqual(['c1'])
    expect(await judged.names('grain tag:"state budget"', { sort: 'newest' })).toEqual(['a2', 'a1'])
  })
})
