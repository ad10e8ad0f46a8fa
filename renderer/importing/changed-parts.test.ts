import { expect, test } from 'vitest'
import type { PreviewedArticle } from '../../shared/importing'
import { changedParts, firstDifference } from './changed-parts'

const article: PreviewedArticle = {
  headline: 'Көпір ашылды',
  section: null,
  publishedOn: '2025-03-03',
  language: 'kk',
  source: { url: null, publisher: null, releaseId: null, language: null },
  paragraphs: ['Бір.', 'Екі.'],
  doubts: [{ kind: 'no-source', line: 1, evidence: null }],
  lines: { first: 1, last: 2 },
}

test.each<[string, Partial<PreviewedArticle>, readonly string[]]>([
  ['an article read the same way has not changed', {}, []],
  ['other lines of the file are no change', { lines: { first: 5, last: 6 } }, []],
  [
    'a doubt that arises at another line is no change',
    { doubts: [{ kind: 'no-source', line: 5, evidence: null }] },
    [],
  ],
  ['a headline that was found is one', { headline: 'Жаңа көпір ашылды' }, ['headline']],
  [
    'several are told in the order they are read in',
    { doubts: [], publishedOn: null, paragraphs: ['Бір. Екі.'] },
    ['publishedOn', 'paragraphs', 'doubts'],
  ],
])('%s', (_, change, parts) => {
  expect(changedParts(article, { ...article, ...change })).toEqual(parts)
})

test.each([
  [['a', 'b'], ['a', 'c'], 1],
  [['a'], ['a', 'b'], 1],
  [['a', 'b'], ['a', 'b'], 0],
])('%j and %j differ first at %d', (before, now, at) => {
  expect(firstDifference(before, now)).toBe(at)
})
