import { expect, test } from 'vitest'
import { EVERYTHING, type Filter, NO_FILTER, type Question } from '../../shared/find'
import { smartListId } from '../../shared/ids'
import { currentPlace } from './current-place'

const asking = (text: string, filter: Partial<Filter> = {}): Question => ({
  ...EVERYTHING,
  text,
  filter: { ...NO_FILTER, ...filter },
})
const lists = [
  { id: smartListId(3), question: asking('bridge') },
  {
    id: smartListId(5),
    question: asking('', { isUnread: true, languages: { include: ['kk'], exclude: [] } }),
  },
  { id: smartListId(8), question: asking('bridge') },
]

test.each([
  ['nothing', asking(''), 'all'],
  ['words', asking('water'), 'all'],
  ['what is unread', asking('water', { isUnread: true }), 'unread'],
  ['what is bookmarked', asking('', { isBookmarked: true }), 'bookmarked'],
  ['what is both', asking('', { isUnread: true, isBookmarked: true }), 'unread'],
  ['what is bookmarked and was read', asking('', { isUnread: false, isBookmarked: true }), 'bookmarked'],
  ['what was read', asking('', { isUnread: false }), 'all'],
  ['a tag', asking('', { tags: { include: ['roads'], exclude: [] } }), 'all'],
] as const)('asked for %s, the person is at one place', (_, question, kind) => {
  expect(currentPlace(question, lists)).toEqual({ kind })
})

test('a smart list is the place whatever it asks for, the first where two ask the same', () => {
  expect(currentPlace(asking('bridge '), lists)).toEqual({ kind: 'list', id: 3 })
  expect(currentPlace({ ...asking(''), filter: lists[1]?.question.filter ?? NO_FILTER }, lists)).toEqual({
    kind: 'list',
    id: 5,
  })
})
