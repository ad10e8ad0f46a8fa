import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import { fileId } from '../../shared/ids'
import {
  type FilterPart,
  isNarrowing,
  partKey,
  partsOf,
  withOnly,
  withoutMarks,
  withToggled,
} from './filters'

const PARTS: readonly FilterPart[] = [
  { kind: 'unread', isExcluded: false },
  { kind: 'bookmarked', isExcluded: true },
  { kind: 'dates', dates: { first: '2025-01-01', last: '2025-01-31' }, isExcluded: false },
  { kind: 'section', value: 'Technology', isExcluded: false },
  { kind: 'section', value: null, isExcluded: true },
  { kind: 'publisher', value: 'almaty', isExcluded: false },
  { kind: 'language', value: 'kk', isExcluded: false },
  { kind: 'language', value: null, isExcluded: true },
  { kind: 'file', value: fileId(3), isExcluded: false },
  { kind: 'tag', value: 'water', isExcluded: true },
  { kind: 'doubt', value: 'no-date', isExcluded: false },
]

test.each(PARTS)('switching %j twice leaves the filter as it was', part => {
  const once = withToggled(NO_FILTER, part)
  expect(partsOf(once)).toEqual([part])
  expect(isNarrowing(once)).toBe(true)
  expect(withToggled(once, part)).toEqual(NO_FILTER)
})

test('parts add up and come in the order of the sidebar', () => {
  const backwards = PARTS.toReversed().reduce(withToggled, NO_FILTER)
  expect(partsOf(backwards).map(part => part.kind)).toEqual(PARTS.map(part => part.kind))
})

test.each([
  [{ kind: 'section', value: 'Technology' }],
  [{ kind: 'unread' }],
  [{ kind: 'tag', value: null }],
] as const)('leaving %j out takes the place of asking for it, and the other way', facet => {
  const asked = { ...facet, isExcluded: false }
  const leftOut = { ...facet, isExcluded: true }
  expect(partsOf([asked, leftOut].reduce<typeof NO_FILTER>(withToggled, NO_FILTER))).toEqual([leftOut])
  expect(partsOf([leftOut, asked].reduce<typeof NO_FILTER>(withToggled, NO_FILTER))).toEqual([asked])
})

test('a section named "null" is not the missing section', () => {
  const section = (value: string | null) => partKey({ kind: 'section', value, isExcluded: false })
  expect(section('null')).not.toBe(section(null))
})

test('"all articles" keeps what is not a mark', () => {
  const filter = PARTS.reduce(withToggled, NO_FILTER)
  expect(withoutMarks(filter)).toEqual({ ...filter, isUnread: null, isBookmarked: null })
})

test('narrowing to one value takes the place of the others of its field, and leaves other fields', () => {
  const filter = {
    ...NO_FILTER,
    publishers: { include: ['almaty', 'astana'], exclude: ['mfa'] },
    sections: { include: ['News'], exclude: [] },
  }
  const narrowed = withOnly(filter, { kind: 'publisher', value: 'astana' })
  expect(narrowed.publishers).toEqual({ include: ['astana'], exclude: [] })
  expect(narrowed.sections).toEqual(filter.sections)
})
