import { expect, test } from 'vitest'
import type { DateSpan } from '../../shared/find'
import { typedSpan } from './time-bars'
import { NOTHING_TYPED, shownEnds, withTyped } from './typed-ends'

const BOUNDS = { first: '2020-01-01', last: '2025-12-31' }

/** Types days one after the other into one field or the other, as the list follows. */
function typing(begun: DateSpan | null, ...days: readonly (readonly ['first' | 'last', string])[]) {
  let typed = NOTHING_TYPED
  let dates = begun
  for (const [end, day] of days) {
    typed = withTyped(typed, { end, day }, dates, BOUNDS)
    dates = typedSpan(typed, BOUNDS)
  }
  return { dates, shown: shownEnds(typed, dates, BOUNDS) }
}

test('an end that was left open stays empty', () => {
  const { dates, shown } = typing(null, ['first', '2025-02-14'])
  expect(dates).toEqual({ first: '2025-02-14', last: '2025-12-31' })
  expect(shown).toEqual({ first: '2025-02-14', last: '' })
})

test('what was chosen otherwise is shown, whatever was typed before', () => {
  const dates = { first: '2024-05-01', last: '2024-05-31' }
  const typed = { ...NOTHING_TYPED, first: '2025-02-14' }
  expect(shownEnds(typed, dates, BOUNDS)).toEqual(dates)
})

test('days in the wrong order change places', () => {
  const { dates, shown } = typing({ first: '2025-03-01', last: '2025-03-31' }, ['first', '2025-04-15'])
  expect(dates).toEqual({ first: '2025-03-31', last: '2025-04-15' })
  expect(shown).toEqual(dates)
})

test('while one day is typed the other stays, though what is typed on the way lies beyond it', () => {
  const march = { first: '2025-03-01', last: '2025-03-31' }
  const { dates } = typing(march, ['first', '2025-01-01'], ['first', '2025-04-01'], ['first', '2025-04-15'])
  expect(dates).toEqual({ first: '2025-03-31', last: '2025-04-15' })
})

test('the other day is typed beside what is shown', () => {
  const march = { first: '2025-03-01', last: '2025-03-31' }
  const { dates } = typing(march, ['first', '2025-04-15'], ['last', '2025-04-30'])
  expect(dates).toEqual({ first: '2025-03-31', last: '2025-04-30' })
})
