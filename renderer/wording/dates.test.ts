import { expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { dateText, dayText, momentText, shortDateText, shortMonthText, spanText } from './dates'

test.each([
  ['en', '2025-02-04', 'February 4, 2025', 'Feb 4, 2025'],
  ['ru', '2025-02-04', '4 февраля 2025 г.', '4 февр. 2025 г.'],
  ['kk', '2025-02-04', '2025 жылғы 4 ақпан', '2025 ж. 4 ақп.'],
  ['kk', '0999-12-31', '0999 жылғы 31 желтоқсан', '0999 ж. 31 жел.'],
])('in %s the day %s is written as people write it', (language, date, long, short) => {
  const words = createWords(language)
  expect(dateText(words, date)).toBe(long)
  expect(shortDateText(words, date)).toBe(short)
})

test.each(['en', 'ru'])('in %s every day is written as Intl writes it', language => {
  const words = createWords(language)
  const style = (dateStyle: 'long' | 'medium') =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const date = `2025-${String(month).padStart(2, '0')}-09`
    const day = new Date(`${date}T00:00:00Z`)
    expect(dateText(words, date)).toBe(style('long').format(day))
    expect(shortDateText(words, date)).toBe(style('medium').format(day))
  }
})

test.each([
  ['en', 'May 2021'],
  ['ru', 'май 2021 г.'],
  ['kk', '2021 ж. мам.'],
])('in %s the end of an axis is %s', (language, text) => {
  expect(shortMonthText(createWords(language), '2021-05-01')).toBe(text)
})

test('a moment is told in the time zone of the person', () => {
  const moment = new Date(2025, 1, 4, 15, 30).getTime()
  expect(dayText(createWords('ru'), moment)).toBe('4 февраля 2025 г.')
  expect(momentText(createWords('ru'), moment)).toBe('4 февраля 2025 г. в 15:30')
  expect(momentText(createWords('kk'), moment)).toMatch(/^2025 жылғы 4 ақпан, 15:30$/)
})

test.each([
  ['a day', 'en', '2025-02-04', '2025-02-04', 'Feb 4, 2025'],
  ['some days', 'en', '2025-02-04', '2025-03-01', 'Feb 4, 2025 – Mar 1, 2025'],
  ['a month', 'ru', '2025-02-01', '2025-02-28', 'февраль 2025 г.'],
  ['months of a year', 'ru', '2023-07-01', '2023-09-30', 'июль – сентябрь 2023 г.'],
  ['months of a year', 'kk', '2023-07-01', '2023-09-30', '2023 жылғы шілде – қыркүйек'],
  ['a year', 'en', '2023-01-01', '2023-12-31', '2023'],
  ['some years', 'ru', '2019-01-01', '2023-12-31', '2019 г. – 2023 г.'],
  ['a month of a leap year', 'ru', '2024-02-01', '2024-02-29', 'февраль 2024 г.'],
  ['a month but for its last day', 'ru', '2024-02-01', '2024-02-28', '1 февр. 2024 г. – 28 февр. 2024 г.'],
  ['some months', 'kk', '2024-12-01', '2025-02-28', '2024 жылғы желтоқсан – 2025 жылғы ақпан'],
])('%s in %s: %s to %s is %s', (_, language, first, last, text) => {
  expect(spanText(createWords(language), { first, last })).toBe(text)
})
