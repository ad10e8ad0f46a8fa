import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayBefore, periodOf } from './period'

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
