import { expect, test } from 'vitest'
import { type Filter, NO_FILTER } from '../../shared/find'
import { whichNothing } from './which-nothing'

const of = (filter: Partial<Filter>, text = '') =>
  whichNothing({ text, asTyped: [], filter: { ...NO_FILTER, ...filter } })
const tags = (include: readonly (string | null)[], exclude: readonly (string | null)[] = []) => ({
  tags: { include, exclude },
})

test('where nothing narrows the list, the library is empty', () => {
  expect(whichNothing(null)).toBe('listed')
  expect(of({})).toBe('listed')
  expect(of({}, '  ')).toBe('listed')
})

test('one place that holds nothing is told by its name', () => {
  expect(of({ isUnread: true })).toBe('unread')
  expect(of({ isBookmarked: true })).toBe('bookmarked')
  expect(of(tags(['budget']))).toBe('tagged')
})

test.each([
  ['a search', of({}, 'zzz')],
  ['a search among the unread', of({ isUnread: true }, 'zzz')],
  ['two places at once', of({ isUnread: true, isBookmarked: true })],
  ['what leaves something out', of({ isUnread: false })],
  ['two tags', of(tags(['budget', 'roads']))],
  ['a tag left out', of(tags([], ['budget']))],
  ['the lack of a tag', of(tags([null]))],
  ['days', of({ dates: { first: '2025-02-01', last: '2025-02-02' } })],
])('%s without an article has found nothing', (_, nothing) => {
  expect(nothing).toBe('found')
})
