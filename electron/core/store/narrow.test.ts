import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/article'
import { DOUBT_KINDS, type DoubtKind } from '../../../shared/doubt'
import { type Choice, type Filter, NO_CHOICE, NO_FILTER } from '../../../shared/find'
import { type FileId, fileId } from '../../../shared/ids'
import { countFacets } from './facets'
import { narrow } from './narrow'
import { allRows, rowOf } from './shelf'
import { BARE, type Shelved, shelfOf } from './shelf-for-tests'

const ARTICLES: readonly Shelved[] = [
  { ...BARE, id: 2, section: 'News', publisher: 'almaty', language: 'en', doubts: ['no-date'] },
  { ...BARE, id: 3, section: 'News', publisher: 'almaty', language: 'ru', isRead: true, tags: ['Мост'] },
  {
    ...BARE,
    id: 5,
    section: 'News',
    publisher: 'economy',
    language: 'ru',
    isBookmarked: true,
    doubts: ['no-date', 'no-source'],
    publishedOn: '2025-02-14',
    tags: ['budget', 'Мост'],
  },
  { ...BARE, id: 8, section: 'Орталық', publisher: 'economy', language: 'kk', doubts: ['markup'], fileId: 4 },
  { ...BARE, id: 13, section: 'Орталық', language: 'kk', isRead: true, isBookmarked: true, fileId: 4 },
  { ...BARE, id: 21, publishedOn: '2025-03-01' },
]

const shelf = shelfOf(ARTICLES)
const everyRow = allRows(shelf)
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part })
const only = <T>(...include: (T | null)[]): Choice<T> => ({ include, exclude: [] })
const allBut = <T>(...exclude: (T | null)[]): Choice<T> => ({ include: [], exclude })

const CASES: readonly (readonly [string, Partial<Filter>, readonly number[]])[] = [
  ['nothing', {}, [0, 1, 2, 3, 4, 5]],
  ['a doubt', { doubts: only('no-date') }, [0, 2]],
  ['either of two doubts', { doubts: only('no-source', 'markup') }, [2, 3]],
  ['no doubt, or one', { doubts: only(null, 'markup') }, [1, 3, 4, 5]],
  ['any but one doubt', { doubts: allBut('no-source') }, [0, 1, 3, 4, 5]],
  ['any doubt there is', { doubts: allBut<DoubtKind>(null) }, [0, 2, 3]],
  ['a doubt in a language', { doubts: only('no-date'), languages: only('ru') }, [2]],
  ['one value', { publishers: only('almaty') }, [0, 1]],
  ['either of two values', { languages: only('en', 'kk') }, [0, 3, 4]],
  ['two facets at once', { publishers: only('economy'), languages: only('ru') }, [2]],
  ['articles without the field', { publishers: only<string>(null) }, [4, 5]],
  ['articles with the field', { publishers: allBut<string>(null) }, [0, 1, 2, 3]],
  ['a value and not another', { sections: only('News'), publishers: allBut('almaty') }, [2]],
  ['what is left out although it is chosen', { languages: { include: ['ru'], exclude: ['ru'] } }, []],
  ['unread', { isUnread: true }, [0, 2, 3, 5]],
  ['read', { isUnread: false }, [1, 4]],
  ['unread and bookmarked', { isUnread: true, isBookmarked: true }, [2]],
  ['not bookmarked', { isBookmarked: false }, [0, 1, 3, 5]],
  ['a value that is nowhere', { sections: only('Sport') }, []],
  ['a file', { files: only(fileId(4)) }, [3, 4]],
  ['any but a file', { files: allBut(fileId(4)) }, [0, 1, 2, 5]],
  ['a tag', { tags: only('Мост') }, [1, 2]],
  ['a tag in other letters', { tags: only('мОСТ') }, [1, 2]],
  ['no tag', { tags: only<string>(null) }, [0, 3, 4, 5]],
  ['a tag and not another', { tags: { include: ['Мост'], exclude: ['budget'] } }, [1]],
  ['days', { dates: { first: '2025-02-14', last: '2025-02-28' } }, [2]],
  ['days up to the last of them', { dates: { first: '2025-02-15', last: '2025-03-01' } }, [5]],
  ['days that end before they begin', { dates: { first: '2025-03-01', last: '2025-02-01' } }, []],
]

test.each(CASES)('a filter by %s keeps the right rows', (_, part, rows) => {
  expect([...narrow(shelf, everyRow, filter(part))]).toEqual(rows)
})

test('rows keep the order they were given in', () => {
  expect([...narrow(shelf, Int32Array.from([5, 2, 1, 0]), filter({ isUnread: true }))]).toEqual([5, 2, 0])
})

const choice = <T>(values: readonly (T | null)[]): fc.Arbitrary<Choice<T>> =>
  fc.oneof(
    fc.constant<Choice<T>>(NO_CHOICE),
    fc.record({ include: fc.subarray([...values]), exclude: fc.subarray([...values], { maxLength: 1 }) }),
  )
const day = fc.constantFrom('2024-12-31', '2025-01-01', '2025-02-14', '2025-02-28', '2025-03-01')
const filters: fc.Arbitrary<Filter> = fc.record({
  isUnread: fc.constantFrom(true, false, null),
  isBookmarked: fc.constantFrom(true, false, null),
  dates: fc.option(fc.record({ first: day, last: day })),
  sections: choice<string>(['News', 'Орталық', null]),
  publishers: choice<string>(['almaty', 'economy', null]),
  languages: choice([...LANGUAGES, null]),
  files: choice<FileId>([fileId(1), fileId(4)]),
  tags: choice<string>(['Мост', 'МОСТ/Иртыш', 'budget', 'bud', null]),
  doubts: choice([...DOUBT_KINDS.slice(0, 4), null]),
})
const articles: fc.Arbitrary<Shelved[]> = fc
  .array(
    fc.record({
      section: fc.constantFrom('News', 'Орталық', null),
      publisher: fc.constantFrom('almaty', 'economy', null),
      language: fc.constantFrom(...LANGUAGES, null),
      fileId: fc.constantFrom(1, 4),
      publishedOn: fc.option(day),
      doubts: fc.subarray(DOUBT_KINDS.slice(0, 4)),
      tags: fc.subarray(['Мост', 'Мост/Иртыш', 'Мост/Иртыш/ремонт', 'budget', 'budgetary/2025']),
      isRead: fc.boolean(),
      isBookmarked: fc.boolean(),
      hasNote: fc.boolean(),
      hasHighlight: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map(found => found.map((article, place) => ({ ...article, id: 2 * place + 1 })))

/** A tag and those it lies in, in small letters. */
const withWider = (tag: string) => {
  const parts = tag.toLowerCase().split('/')
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
}
const inSmallLetters = ({ include, exclude }: Choice<string>): Choice<string> => ({
  include: include.map(tag => tag?.toLowerCase() ?? null),
  exclude: exclude.map(tag => tag?.toLowerCase() ?? null),
})

/** What a filter means, said once more. */
function isMeant(article: Shelved, { dates, ...chosen }: Filter): boolean {
  const passes = <T>(own: readonly (T | null)[], { include, exclude }: Choice<T>) =>
    (include.length === 0 || own.some(value => include.includes(value))) &&
    !own.some(value => exclude.includes(value))
  const orNone = <T>(values: readonly T[]) => (values.length === 0 ? [null] : values)
  const { publishedOn } = article
  return (
    (chosen.isUnread === null || chosen.isUnread === !article.isRead) &&
    (chosen.isBookmarked === null || chosen.isBookmarked === article.isBookmarked) &&
    (dates === null || (publishedOn !== null && publishedOn >= dates.first && publishedOn <= dates.last)) &&
    passes([article.section], chosen.sections) &&
    passes([article.publisher], chosen.publishers) &&
    passes([article.language], chosen.languages) &&
    passes([fileId(article.fileId)], chosen.files) &&
    passes(orNone(article.tags.flatMap(withWider)), inSmallLetters(chosen.tags)) &&
    passes(orNone(article.doubts), chosen.doubts)
  )
}

test('a filter keeps what it means, whatever its parts', () => {
  fc.assert(
    fc.property(articles, filters, (found, chosen) => {
      const own = shelfOf(found)
      const meant = found.flatMap((article, row) => (isMeant(article, chosen) ? [row] : []))
      expect([...narrow(own, allRows(own), chosen)]).toEqual(meant)
    }),
  )
})

// The definition, by brute force: a value's count is what the list would hold with that value alone in its part.
test('each count is the length of the list that choosing it would give', () => {
  fc.assert(
    fc.property(articles, filters, (found, chosen) => {
      const own = shelfOf(found)
      const facets = countFacets(own, allRows(own), chosen)
      const lengthOf = (change: Partial<Filter>) =>
        found.filter(article => isMeant(article, { ...chosen, ...change })).length
      for (const { value, count } of facets.sections) expect(count).toBe(lengthOf({ sections: only(value) }))
      for (const { value, count } of facets.publishers)
        expect(count).toBe(lengthOf({ publishers: only(value) }))
      for (const { value, count } of facets.languages)
        expect(count).toBe(lengthOf({ languages: only(value) }))
      for (const { value, count } of facets.files) expect(count).toBe(lengthOf({ files: only(value) }))
      for (const { value, count } of facets.tags) expect(count).toBe(lengthOf({ tags: only(value) }))
      for (const { value, count } of facets.doubts) expect(count).toBe(lengthOf({ doubts: only(value) }))
      expect(facets).toMatchObject({
        all: lengthOf({ isUnread: null, isBookmarked: null }),
        unread: lengthOf({ isUnread: true }),
        bookmarked: lengthOf({ isBookmarked: true }),
      })
      const { months, days, undated } = facets.timeline
      expect(months.reduce((sum, { count }) => sum + count, undated)).toBe(lengthOf({ dates: null }))
      for (const { start, count } of days)
        expect(count).toBe(lengthOf({ dates: { first: start, last: start } }))
    }),
  )
})

test('every value that an article has is in its facet', () => {
  const { sections, publishers, languages, files, tags, doubts } = countFacets(shelf, everyRow, NO_FILTER)
  expect(sections).toEqual([
    { value: 'News', count: 3 },
    { value: 'Орталық', count: 2 },
    { value: null, count: 1 },
  ])
  expect(publishers.map(({ value }) => value)).toEqual([null, 'almaty', 'economy'])
  // Of one count: in the order of the library, "none" first.
  expect(languages.map(({ value }) => value)).toEqual(['ru', 'kk', null, 'en'])
  expect(files).toEqual([
    { value: 1, name: 'file 1.txt', count: 4 },
    { value: 4, name: 'file 4.txt', count: 2 },
  ])
  expect(tags).toEqual([
    { value: null, count: 4 },
    { value: 'Мост', count: 2 },
    { value: 'budget', count: 1 },
  ])
  expect(doubts.map(({ value, count }) => [value, count])).toEqual([
    [null, 3],
    ['no-date', 2],
    ['no-source', 1],
    ['markup', 1],
  ])
})

test('a facet of very many values has the commonest, and those that are chosen', () => {
  const many = Array.from({ length: 1_200 }, (_, place) => ({
    ...BARE,
    id: place + 1,
    publisher: `body ${place % 600}`,
  }))
  const rare = { ...BARE, id: 2_000, publisher: 'rare' }
  const own = shelfOf([...many, rare])
  const unchosen = countFacets(own, allRows(own), NO_FILTER).publishers
  expect(unchosen).toHaveLength(500)
  expect(unchosen).not.toContainEqual({ value: 'rare', count: 1 })
  const chosen = countFacets(own, allRows(own), filter({ publishers: only('rare') })).publishers
  expect(chosen).toContainEqual({ value: 'rare', count: 1 })
})

test('rare values are told where a facet is wanted whole', () => {
  const many = Array.from({ length: 700 }, (_, place) => ({
    ...BARE,
    id: place + 1,
    publisher: `body ${place}`,
  }))
  const own = shelfOf(many)
  const { publishers, sections } = countFacets(own, allRows(own), NO_FILTER, ['publishers'])
  expect(publishers).toHaveLength(700)
  expect(sections).toEqual([{ value: null, count: 700 }])
})

test('a tag that others lie in comes before them, however many there are', () => {
  const many = Array.from({ length: 600 }, (_, place) => ({
    ...BARE,
    id: place + 1,
    tags: [`all/part ${place}`],
  }))
  const own = shelfOf(many)
  const { tags } = countFacets(own, allRows(own), NO_FILTER)
  expect(tags).toHaveLength(500)
  expect(tags[0]).toEqual({ value: 'all', count: 600 })
})

test('an article is found by its id, and one that is not on the shelf is not', () => {
  expect([2, 21, 8].map(id => rowOf(shelf, id))).toEqual([0, 5, 3])
  expect([1, 7, 22].map(id => rowOf(shelf, id))).toEqual([-1, -1, -1])
  expect(rowOf(shelfOf([]), 1)).toBe(-1)
})
