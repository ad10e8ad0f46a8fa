import { expect, test } from 'vitest'
import { articleKey } from '../../shared/ids'
import { Comparison } from './comparison'
import type { ParsedArticle } from './dump/parsed-article'

const article = (
  headline: string,
  first: number,
  last: number,
  more: Partial<ParsedArticle> = {},
): ParsedArticle => ({
  headline,
  section: null,
  publishedOn: null,
  language: null,
  source: { url: null, publisher: null, releaseId: null, language: null },
  paragraphs: ['Text.'],
  doubts: [],
  lines: { first, last },
  ...more,
})

function compared(before: readonly ParsedArticle[], now: readonly ParsedArticle[]) {
  const comparison = new Comparison()
  for (const [index, parsed] of before.entries())
    comparison.addBefore({ id: index + 1, key: articleKey(''), ordinal: index, parsed })
  for (const parsed of now) comparison.addNow(parsed)
  const { shown, total } = comparison.differences()
  return {
    ...comparison.counts,
    gone: comparison.gone,
    kept: comparison.kept,
    total,
    pairs: shown.map(({ beforeId, now }) => [beforeId, now?.headline ?? null]),
  }
}

test('articles that are the same in every part are kept, in their new places', () => {
  const [a, b, c] = [article('A', 1, 3), article('B', 4, 6), article('C', 7, 9)]
  expect(compared([a, c], [a, b, c])).toMatchObject({
    unchanged: 2,
    gone: [],
    kept: [
      { id: 1, ordinal: 0 },
      { id: 2, ordinal: 2 },
    ],
    pairs: [[null, 'B']],
  })
})

test.each<[string, Partial<ParsedArticle>]>([
  ['section', { section: 'News' }],
  ['date', { publishedOn: '2025-02-14' }],
  ['language', { language: 'ru' }],
  ['source', { source: { url: null, publisher: 'Акимат', releaseId: null, language: null } }],
  ['paragraphs', { paragraphs: ['Te', 'xt.'] }],
  ['doubts', { doubts: [{ kind: 'no-date', line: 1, evidence: null }] }],
  ['lines', { lines: { first: 1, last: 4 } }],
])('an article with another %s is a change', (_, more) => {
  expect(compared([article('A', 1, 3)], [article('A', 1, 3, more)])).toMatchObject({
    unchanged: 0,
    total: 1,
    pairs: [[1, 'A']],
  })
})

test('two articles with the same text at the same lines are two', () => {
  const twice = [article('A', 1, 3), article('A', 1, 3)]
  expect(compared(twice, twice)).toMatchObject({ unchanged: 2, total: 0 })
  expect(compared(twice, twice.slice(1))).toMatchObject({ unchanged: 1, gone: [2], pairs: [[2, null]] })
})

test('what was joined or parted stands beside what is at its lines, in the order of the file', () => {
  const before = [article('A', 1, 3), article('BC', 4, 9), article('E', 20, 22)]
  const now = [article('A', 1, 3), article('B', 4, 6), article('C', 7, 9), article('D', 15, 17)]
  expect(compared(before, now)).toMatchObject({
    articlesBefore: 3,
    articlesNow: 4,
    unchanged: 1,
    total: 4,
    pairs: [
      [2, 'B'],
      [null, 'C'],
      [null, 'D'],
      [3, null],
    ],
  })
})
