import { expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { durationText } from './durations'

test.each([
  [0, '5 seconds'],
  [12, '15 seconds'],
  [55, '55 seconds'],
  [56, '1 minute'],
  [100, '2 minutes'],
  [3_580, '1 hour'],
  [5_400, '1 hour 30 minutes'],
])('%d seconds to wait are “%s”', (seconds, text) => {
  expect(durationText(createWords('en'), seconds)).toBe(text)
})

test('a time to wait follows the language', () => {
  expect(durationText(createWords('ru'), 5_400)).toBe('1 час 30 минут')
  expect(durationText(createWords('kk'), 130)).toBe('2 минут')
})
