import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import { type FilterPart, partKey, partsOf, withoutMarks, withToggled } from './filters'

const PARTS: readonly FilterPart[] = [
  { kind: 'unread' },
  { kind: 'bookmarked' },
  { kind: 'section', value: 'Technology' },
  { kind: 'section', value: null },
  { kind: 'publisher', value: 'almaty' },
  { kind: 'language', value: 'kk' },
  { kind: 'language', value: null },
]

test.each(PARTS)('switching %j twice leaves the filter as it was', part => {
  const once = withToggled(NO_FILTER, part)
  expect(partsOf(once)).toEqual([part])
  expect(withToggled(once, part)).toEqual(NO_FILTER)
})

test('parts add up and come in the order of the sidebar', () => {
  const backwards = PARTS.toReversed().reduce(withToggled, NO_FILTER)
  expect(partsOf(backwards).map(part => part.kind)).toEqual(PARTS.map(part => part.kind))
})

test('a section named "null" is not the missing section', () => {
  expect(partKey({ kind: 'section', value: 'null' })).not.toBe(partKey({ kind: 'section', value: null }))
})

test('"all articles" keeps what is not a mark', () => {
  const filter = PARTS.reduce(withToggled, NO_FILTER)
  expect(withoutMarks(filter)).toEqual({ ...filter, isUnread: false, isBookmarked: false })
})
