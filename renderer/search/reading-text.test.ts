import { expect, test } from 'vitest'
import type { Reading } from '../../shared/find'
import { createWords } from '../../shared/words/words'
import { readingTexts, spokenReading, unknownWords } from './reading-text'

const PLAIN: Reading = { isPlain: false, most: null, also: [], unknown: [] }
const words = createWords('en')

test('a search that was read as it was typed needs no words', () => {
  expect(spokenReading(words, PLAIN, null, 5)).toEqual([])
})

test('whatever was read otherwise is said', () => {
  const reading: Reading = {
    isPlain: true,
    most: { has: 2, of: 3 },
    also: [
      { typed: 'Досаев', forms: ['Dossayev', 'Dosaev'], isOff: false },
      { typed: 'газ', forms: ['gaz'], isOff: true },
    ],
    unknown: [
      { typed: 'watre', similar: ['water'], corrected: 'Досаев water' },
      { typed: 'zzz', similar: [], corrected: null },
    ],
  }
  expect(spokenReading(words, reading, 50_000, 412_000)).toEqual([
    'Досаев, also: Dossayev, Dosaev',
    '“watre” is in no article. Did you mean: Досаев water',
    '“zzz” is in no article.',
    'No article has all 3 words. The nearest have 2 of them.',
    'Not all signs could be understood; they were taken as plain words.',
    'In order of match are the 50,000 added last of 412,000; the others follow by date.',
  ])
})

test('for a word whose other script was taken off nothing else is proposed', () => {
  const unknown = [{ typed: 'Досаев', similar: ['Кожаев'], corrected: 'Кожаев' }]
  const also = [{ typed: 'Досаев', forms: ['Dossayev'], isOff: true }]
  expect(unknownWords({ ...PLAIN, unknown, also })).toEqual([
    { typed: 'Досаев', similar: ['Кожаев'], corrected: null },
  ])
  expect(unknownWords({ ...PLAIN, unknown })).toEqual(unknown)
})

test.each([
  ['ru', 'Статей, где есть все 3 слова, нет. В самых близких есть 2 из них.'],
  ['kk', 'Барлық 3 сөз бірге кездесетін мақала жоқ. Ең жақындарында соның 2 сөзі бар.'],
])('in %s what has most is told', (language, text) => {
  expect(readingTexts(createWords(language), { ...PLAIN, most: { has: 2, of: 3 } }, null, 1)).toEqual([text])
})

test.each([
  ['en', 'No article has both words. The nearest have 1 of them.'],
  ['ru', 'Статей, где есть оба слова, нет. В самых близких есть 1 из них.'],
  ['kk', 'Екі сөз де бірге кездесетін мақала жоқ. Ең жақындарында соның 1 сөзі бар.'],
])('in %s two words are both of them', (language, text) => {
  expect(readingTexts(createWords(language), { ...PLAIN, most: { has: 1, of: 2 } }, null, 1)).toEqual([text])
})
