import { expect, test } from 'vitest'
import type { KeptDoubt } from '../../shared/doubt'
import { doubtPlaces } from './doubt-places'

const doubt = (evidence: string | null): KeptDoubt => ({
  kind: 'markup',
  line: 1,
  evidence,
  isDismissed: false,
})
const placed = (headline: string | null, paragraphs: readonly string[], evidence: string | null) =>
  doubtPlaces({ headline, paragraphs, doubts: [doubt(evidence)] })[0]

test.each([
  ['in the headline', 'Мост <b>открыт', ['Текст.'], '<b>', { part: 'headline', range: { start: 5, end: 8 } }],
  [
    'in a paragraph',
    null,
    ['One.', 'Two &nbsp; three.'],
    '&nbsp;',
    { part: 1, range: { start: 4, end: 10 } },
  ],
  [
    'over the end of a paragraph: as far as that goes',
    null,
    ['The bridge was opened.', 'Then it rained.'],
    'bridge was opened.Then it ra',
    { part: 0, range: { start: 4, end: 22 } },
  ],
  ['nowhere in what is shown', 'Headline', ['Text.'], 'windows-1251', null],
  ['without words', 'Headline', ['Text.'], null, null],
])('a doubt is pointed at %s', (_, headline, paragraphs, evidence, place) => {
  expect(placed(headline, paragraphs, evidence)).toEqual(place)
})

test.each([
  ['language-mismatch', 'kk'],
  ['encoding-guessed', 'UTF-8'],
  ['duplicate', 'Akka opened'],
] as const)(
  'a doubt of the kind %s is pointed at nowhere, though its words stand in the text',
  (kind, evidence) => {
    const doubts = [{ kind, line: 1, evidence, isDismissed: false }]
    expect(doubtPlaces({ headline: 'Akka opened', paragraphs: ['Saved as UTF-8.'], doubts })).toEqual([null])
  },
)
