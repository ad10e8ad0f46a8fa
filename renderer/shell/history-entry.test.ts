import { expect, test } from 'vitest'
import { EVERYTHING, NO_FILTER } from '../../shared/find'
import { articleId, fileId } from '../../shared/ids'
import { type HistoryEntry, readHistoryEntry } from './history-entry'

const SPOT: HistoryEntry['spot'] = {
  question: EVERYTHING,
  sort: 'newest',
  articleId: null,
  list: { firstRow: 0, cursor: null },
}
const SEARCH: HistoryEntry['spot'] = {
  question: {
    text: 'мектеп',
    asTyped: ['мектеп'],
    filter: {
      ...NO_FILTER,
      isUnread: true,
      dates: { first: '2025-01-01', last: '2025-12-31' },
      files: { include: [fileId(3), null], exclude: [] },
      languages: { include: ['kk'], exclude: ['en', null] },
    },
  },
  sort: 'relevance',
  articleId: articleId(7),
  list: { firstRow: 40, cursor: { position: 41, id: null } },
}

test.each([
  ['the beginning', { at: 0, spot: SPOT }],
  ['a search with an article', { at: 12, spot: SEARCH }],
])('a place that was kept is read as it was: %s', (_, entry) => {
  expect(readHistoryEntry(structuredClone(entry))).toEqual(entry)
})

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['nothing yet', undefined],
  ['a text', 'spot'],
  ['a list', [SPOT]],
  ['the state of another program', { key: 'abc', idx: 3 }],
  ['no number', { spot: SPOT }],
  ['a number before the first', { at: -1, spot: SPOT }],
  ['half a number', { at: 0.5, spot: SPOT }],
  ['a number that would fill the memory', { at: 4_000_000_000, spot: SPOT }],
  ['no place', { at: 0, spot: null }],
  ['an order there is not', { at: 0, spot: { ...SPOT, sort: 'random' } }],
  ['an older question without a filter', { at: 0, spot: { ...SPOT, question: { text: '', asTyped: [] } } }],
  ['a filter of parts it lacks', { at: 0, spot: { ...SPOT, question: { ...EVERYTHING, filter: {} } } }],
  [
    'a filter of a part there is not',
    { at: 0, spot: { ...SPOT, question: { ...EVERYTHING, filter: { ...NO_FILTER, colours: [] } } } },
  ],
  ['a day there is not', dated({ first: '2025-13-01', last: '2025-13-02' })],
  ['a text without end', { at: 0, spot: { ...SPOT, question: { ...EVERYTHING, text: 'x'.repeat(10_001) } } }],
  ['an article that is no number', { at: 0, spot: { ...SPOT, articleId: '7' } }],
  ['a list without a place', { at: 0, spot: { ...SPOT, list: undefined } }],
  ['a row before the first', { at: 0, spot: { ...SPOT, list: { firstRow: -3, cursor: null } } }],
])('what was kept by something else is passed over: %s', (_, state) => {
  expect(readHistoryEntry(state)).toBe(null)
})

function dated(dates: unknown) {
  return { at: 0, spot: { ...SPOT, question: { ...EVERYTHING, filter: { ...NO_FILTER, dates } } } }
}
