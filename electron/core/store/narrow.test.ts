import { expect, test } from 'vitest'
import type { Language } from '../../../shared/article'
import type { DoubtKind } from '../../../shared/doubt'
import { type Filter, NO_FILTER } from '../../../shared/find'
import { bitsOf } from './doubts'
import { countFacets, narrow } from './narrow'
import { rowOf, type Shelf } from './shelf'

// Six articles: section, publisher, language, read, bookmarked.
const ARTICLES: readonly (readonly [string | null, string | null, Language | null, number, number])[] = [
  ['News', 'almaty', 'en', 0, 0],
  ['News', 'almaty', 'ru', 1, 0],
  ['News', 'economy', 'ru', 0, 1],
  ['Орталық', 'economy', 'kk', 0, 0],
  ['Орталық', null, 'kk', 1, 1],
  [null, null, null, 0, 0],
]

const DOUBTS: readonly (readonly DoubtKind[])[] = [
  ['no-date'],
  [],
  ['no-date', 'no-source'],
  ['markup'],
  [],
  [],
]

const sections = [null, 'News', 'Орталық']
const publishers = [null, 'almaty', 'economy']
const languages = [null, 'en', 'ru', 'kk'] as const

const shelf: Shelf = {
  size: ARTICLES.length,
  ids: Float64Array.from([2, 3, 5, 8, 13, 21]),
  dates: new Int32Array(ARTICLES.length),
  sections: Int32Array.from(ARTICLES, ([section]) => sections.indexOf(section)),
  publishers: Int32Array.from(ARTICLES, ([, publisher]) => publishers.indexOf(publisher)),
  languages: Int32Array.from(ARTICLES, ([, , language]) => languages.indexOf(language)),
  sectionValues: sections,
  publisherValues: publishers,
  languageValues: languages,
  doubts: Int32Array.from(DOUBTS, bitsOf),
  isRead: Uint8Array.from(ARTICLES, ([, , , read]) => read),
  isBookmarked: Uint8Array.from(ARTICLES, ([, , , , bookmarked]) => bookmarked),
}

const everyRow = Int32Array.from(ARTICLES.keys())
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part })

test.each([
  ['nothing', {}, [0, 1, 2, 3, 4, 5]],
  ['a doubt', { doubts: ['no-date'] as const }, [0, 2]],
  ['either of two doubts', { doubts: ['no-source', 'markup'] as const }, [2, 3]],
  ['no doubt, or one', { doubts: [null, 'markup'] as const }, [1, 3, 4, 5]],
  ['a doubt in a language', { doubts: ['no-date'], languages: ['ru'] } as const, [2]],
  ['one value', { publishers: ['almaty'] }, [0, 1]],
  ['either of two values', { languages: ['en', 'kk'] as const }, [0, 3, 4]],
  ['two facets at once', { publishers: ['economy'], languages: ['ru'] as const }, [2]],
  ['articles without the field', { publishers: [null] }, [4, 5]],
  ['unread', { isUnread: true }, [0, 2, 3, 5]],
  ['unread and bookmarked', { isUnread: true, isBookmarked: true }, [2]],
  ['a value that is nowhere', { sections: ['Sport'] }, []],
])('a filter by %s keeps the right rows', (_, part, rows) => {
  expect([...narrow(shelf, everyRow, filter(part))]).toEqual(rows)
})

test('rows keep the order they were given in', () => {
  expect([...narrow(shelf, Int32Array.from([5, 2, 1, 0]), filter({ isUnread: true }))]).toEqual([5, 2, 0])
})

// The definition, by brute force: a value's count is what the list would hold with that value alone in its part.
test.each([
  [{}],
  [{ publishers: ['almaty'] }],
  [{ publishers: ['almaty'], languages: ['ru'] as const }],
  [{ sections: ['News'], isUnread: true }],
  [{ sections: [null], publishers: ['economy'] }],
  [{ doubts: ['no-date', null] as const, publishers: ['almaty', 'economy'] }],
  [{ isBookmarked: true, languages: ['kk', null] as const }],
])('each count under %j is the length of the list that choosing it would give', part => {
  const facets = countFacets(shelf, everyRow, filter(part))
  const lengthOf = (change: Partial<Filter>) => narrow(shelf, everyRow, filter({ ...part, ...change })).length
  for (const { value, count } of facets.sections) expect(count).toBe(lengthOf({ sections: [value] }))
  for (const { value, count } of facets.publishers) expect(count).toBe(lengthOf({ publishers: [value] }))
  for (const { value, count } of facets.languages) expect(count).toBe(lengthOf({ languages: [value] }))
  for (const { value, count } of facets.doubts) expect(count).toBe(lengthOf({ doubts: [value] }))
  const anyPlace = { isUnread: false, isBookmarked: false }
  expect(facets).toMatchObject({
    all: lengthOf(anyPlace),
    unread: lengthOf({ ...anyPlace, isUnread: true }),
    bookmarked: lengthOf({ ...anyPlace, isBookmarked: true }),
  })
})

test('an article is found by its id, and one that is not on the shelf is not', () => {
  expect([2, 21, 8].map(id => rowOf(shelf, id))).toEqual([0, 5, 3])
  expect([1, 7, 22].map(id => rowOf(shelf, id))).toEqual([-1, -1, -1])
})
