import { expect, test } from 'vitest'
import { EVERYTHING, type Filter, MAX_QUERY_LENGTH, NO_CHOICE, NO_FILTER, type Question } from './find'
import { articleKey } from './ids'
import { addressOfLink, type Link, linkOfAddress, linkOfPath, pathOfLink } from './link'

const KEY = '0123456789abcdef0123456789abcdef'
const search = (question: Partial<Question>, filter: Partial<Filter> = {}): Link => ({
  kind: 'search',
  question: { ...EVERYTHING, ...question, filter: { ...NO_FILTER, ...filter } },
  sort: null,
})
const article: Link = { kind: 'article', key: articleKey(KEY) }

test.each<[string, Link | null]>([
  [`oqyrman://article/${KEY}`, article],
  [`OQYRMAN://article/${KEY}/`, article],
  [`oqyrman://article/${KEY}?x=1#y`, article],
  ['oqyrman://search?q=%D0%BC%D0%B5%D0%BA%D1%82%D0%B5%D0%BF', search({ text: 'мектеп' })],
  ['oqyrman://search/?q=a+b', search({ text: 'a b' })],
  ['oqyrman://search', search({})],
  [
    'oqyrman://search?tag=a%2Fb&not-language=ru',
    search({}, { tags: { include: ['a/b'], exclude: [] }, languages: { include: [], exclude: ['ru'] } }),
  ],
  ['oqyrman://article/', null],
  ['oqyrman://article/../../etc/passwd', null],
  [`oqyrman://article/${KEY}/more`, null],
  [`oqyrman://article/${KEY.toUpperCase()}`, null],
  [`oqyrman://article/${KEY}0`, null],
  ['oqyrman://settings', null],
  ['oqyrman://', null],
  ['oqyrman:search?q=a', null],
  [`https://article/${KEY}`, null],
  ['', null],
])('%s', (address, link) => {
  expect(linkOfAddress(address)).toEqual(link)
})

test.each<[string, Partial<Filter>]>([
  ['unread=yes&bookmarked=no', { isUnread: true, isBookmarked: false }],
  ['unread=1', {}],
  ['from=2025-01-01&to=2025-02-28', { dates: { first: '2025-01-01', last: '2025-02-28' } }],
  ['from=2025-02-30&to=2025-03-01', {}],
  ['from=2025-03-01&to=2025-02-01', {}],
  ['from=2025-03-01', {}],
  ['section=', { sections: { include: [null], exclude: [] } }],
  ['language=tlh&language=kk&language=kk', { languages: { include: ['kk'], exclude: [] } }],
  ['file=7', {}],
  ['doubt=no-date&doubt=no-sense', { doubts: { include: ['no-date'], exclude: [] } }],
  ['tag=a&not-tag=a', { tags: { include: ['a'], exclude: [] } }],
  ['unknown=1&__proto__=2', {}],
])('of a search, %s is understood as far as it can be', (query, filter) => {
  expect(linkOfPath(`/search?${query}`)).toEqual(search({}, filter))
})

test('a query is cut to what is looked at, and an address without end is none', () => {
  const link = linkOfPath(`/search?q=${'a'.repeat(MAX_QUERY_LENGTH + 5)}`)
  expect(link?.kind === 'search' && link.question.text.length).toBe(MAX_QUERY_LENGTH)
  expect(linkOfPath(`/search?q=${'a'.repeat(1_000_000)}`)).toBeNull()
})

test('values without number or end are passed over', () => {
  const many = Array.from({ length: 5_000 }, (_, i) => `tag=${i}`).join('&')
  const link = linkOfPath(`/search?${many}&section=${'x'.repeat(2_000)}`)
  expect(link?.kind === 'search' && link.question.filter.tags.include.length).toBe(100)
  expect(link?.kind === 'search' && link.question.filter.sections).toEqual(NO_CHOICE)
})

test('words that are to stand as they are typed are among the typed', () => {
  expect(linkOfPath('/search?q=Dossayev&as-typed=Dossayev&as-typed=other')).toEqual(
    search({ text: 'Dossayev', asTyped: ['Dossayev'] }),
  )
})

test('whatever is asked for comes back from its address', () => {
  const filter: Filter = {
    ...NO_FILTER,
    isUnread: true,
    isBookmarked: false,
    dates: { first: '2024-02-29', last: '2025-01-01' },
    sections: { include: ['Қоғам & мәдениет'], exclude: [null] },
    publishers: { include: ['almaty', null], exclude: [] },
    languages: { include: ['kk'], exclude: ['en'] },
    tags: { include: ['a/b?c=d#e'], exclude: ['%'] },
    doubts: { include: [], exclude: ['no-date'] },
  }
  const text = '"summer terrace"~2 +Досаев -title:мектеп & = # ? 100%'
  const link: Link = { kind: 'search', question: { text, asTyped: ['Досаев'], filter }, sort: 'oldest' }
  expect(linkOfPath(pathOfLink(link))).toEqual(link)
  expect(linkOfAddress(addressOfLink(link))).toEqual(link)
  expect(linkOfAddress(addressOfLink(article))).toEqual(article)
})

test('an address that is written wrongly is taken as it stands', () => {
  expect(linkOfPath('/search?q=100%&&tag&=x')).toEqual(
    search({ text: '100%' }, { tags: { include: [null], exclude: [] } }),
  )
})

test('half a letter is written as a letter that is missing', () => {
  expect(pathOfLink(search({ text: 'a\ud83d' }))).toBe('/search?q=a%EF%BF%BD')
})

test('the address of everything is short', () => {
  expect(pathOfLink({ kind: 'search', question: EVERYTHING, sort: null })).toBe('/search')
})
