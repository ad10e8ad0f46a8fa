import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from './article'
import { dayAfter, dayBefore, periodOf, periodText } from './period'
import { createWords } from './words/words'

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-2-7', '2025-02-07', '2025-02-07'],
  ['2025-02-14', '2025-02-14', '2025-02-14'],
  ['14.02.2025', '2025-02-14', '2025-02-14'],
  ['1.2.2025', '2025-02-01', '2025-02-01'],
  ['12.2025', '2025-12-01', '2025-12-31'],
  ['29.02.2000', '2000-02-29', '2000-02-29'],
  ['14.02.2025 г.', '2025-02-14', '2025-02-14'],
  ['2025 год', '2025-01-01', '2025-12-31'],
  ['2025 ж.', '2025-01-01', '2025-12-31'],
  ['14 Feb 2025', '2025-02-14', '2025-02-14'],
  ['14th of february, 2025', '2025-02-14', '2025-02-14'],
  ['February 14, 2025', '2025-02-14', '2025-02-14'],
  ['14 февраля 2025', '2025-02-14', '2025-02-14'],
  ['14 ФЕВР. 2025 Г.', '2025-02-14', '2025-02-14'],
  ['1 июн 2025', '2025-06-01', '2025-06-01'],
  ['14 ақпан 2025', '2025-02-14', '2025-02-14'],
  ['14-ақпан 2025 жыл', '2025-02-14', '2025-02-14'],
  ['2025 жылғы 14 ақпан', '2025-02-14', '2025-02-14'],
  ['2025 ж. 14 ақп.', '2025-02-14', '2025-02-14'],
  ['14 aqpan 2025', '2025-02-14', '2025-02-14'],
  ['ақпан 2024', '2024-02-01', '2024-02-29'],
  ['2024 ж. ақпан', '2024-02-01', '2024-02-29'],
  ['Май 2025 г.', '2025-05-01', '2025-05-31'],
  ['Dec 2025', '2025-12-01', '2025-12-31'],
  [`14 мая 2025`.normalize('NFD'), '2025-05-14', '2025-05-14'],
  ['14 қыркүйек 2025'.normalize('NFD'), '2025-09-14', '2025-09-14'],
])('%s is the days from %s to %s', (typed, first, last) => {
  expect(periodOf(typed)).toEqual({ first, last })
})

test.each([
  '2025-02-29',
  '30.02.2025',
  '2025-13',
  '2025-00',
  '2025-01-00',
  '00.02.2025',
  '29.02.1900',
  '0999',
  '3000',
  '25',
  '14.02.25',
  '14/02/2025',
  '2025-',
  '2025-02-14-15',
  '.2025',
  'soon',
  '14 Feb',
  'Feb',
  '30 февраля 2025',
  '31 қараша 2025',
  '14 15 Feb 2025',
  '14 Feb 2025 2026',
  'Feb Mar 2025',
  '14 мир 2025',
  '14 Feb 20256',
  '14 Feb/2025',
  '2025 Almaty',
  '14x Feb 2025',
  `14 Feb 2025${' '.repeat(60)}`,
  '',
])('%j is no date', typed => {
  expect(periodOf(typed)).toBeNull()
})

const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })

test('a day, its month and its year hold each other, and neighbours touch them', () => {
  fc.assert(
    fc.property(days, date => {
      const [day] = date.toISOString().split('T')
      const all = [day, day?.slice(0, 7), day?.slice(0, 4)].map(typed => periodOf(typed ?? ''))
      for (const period of all) {
        expect(period === null || day === undefined || (period.first <= day && day <= period.last)).toBe(true)
        expect(period).not.toBeNull()
        expect(dayBefore(dayAfter(period?.last ?? ''))).toBe(period?.last)
        expect(dayAfter(dayBefore(period?.first ?? ''))).toBe(period?.first)
      }
      expect(all[0]).toEqual({ first: day, last: day })
      expect(all[1]?.first.endsWith('-01')).toBe(true)
      expect(dayAfter(all[1]?.last ?? '').endsWith('-01')).toBe(true)
      expect(all[2]?.last.endsWith('-12-31')).toBe(true)
    }),
  )
})

test.each(LANGUAGES)('every day, month and year is understood as it is written in %s', language => {
  const { t } = createWords(language)
  fc.assert(
    fc.property(days, date => {
      const [isoDay = ''] = date.toISOString().split('T')
      const [year = '', month = '', day = ''] = isoDay.split('-')
      const parts = { year, month: `m${Number(month)}`, day: String(Number(day)) }
      for (const key of ['date.long', 'date.short'] as const)
        expect(periodOf(t(key, parts))).toEqual({ first: isoDay, last: isoDay })
      for (const key of ['date.month', 'date.month-short'] as const)
        expect(periodOf(t(key, parts))).toEqual(periodOf(`${year}-${month}`))
      expect(periodOf(t('date.year', { year }))).toEqual(periodOf(year))
    }),
  )
})

test.each(['2025', '2025-02', '2025-02-14', '1000-12', '2000-02-29'])(
  'the days of %s are written so again',
  text => {
    expect(periodText(periodOf(text) ?? { first: '', last: '' })).toBe(text)
  },
)
