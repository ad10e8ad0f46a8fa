import { expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { groupText } from './group-text'

test.each([
  ['2025-02-14', 'February 14, 2025', '14 февраля 2025 г.', '2025 жылғы 14 ақпан'],
  ['2025-02', 'February 2025', 'февраль 2025 г.', '2025 жылғы ақпан'],
  ['2025', '2025', '2025 г.', '2025 ж.'],
  [null, 'No date', 'Без даты', 'Күні жоқ'],
])('the heading of %s in the three languages', (start, en, ru, kk) => {
  expect(['en', 'ru', 'kk'].map(language => groupText(createWords(language), { start }))).toEqual([
    en,
    ru,
    kk,
  ])
})
