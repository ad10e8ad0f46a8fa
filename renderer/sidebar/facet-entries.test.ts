import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import { facetEntries } from './facet-entries'

const section = (value: string | null) => ({ kind: 'section', value }) as const
const counted = [
  { value: 'Technology', count: 3 },
  { value: 'Culture', count: 2 },
  { value: null, count: 1 },
]

test('an entry is as the filter has its value, also the missing one', () => {
  const filter = { ...NO_FILTER, sections: { include: [null], exclude: ['Culture'] } }
  expect(facetEntries(counted, section, filter)).toEqual([
    { facet: section('Technology'), count: 3, state: 'off' },
    { facet: section('Culture'), count: 2, state: 'excluded' },
    { facet: section(null), count: 1, state: 'included' },
  ])
})

test('a value that is on but counted nowhere can still be switched off', () => {
  const filter = {
    ...NO_FILTER,
    sections: { include: ['Sport'], exclude: ['Trade'] },
    publishers: { include: ['almaty'], exclude: [] },
  }
  expect(facetEntries([], section, filter)).toEqual([
    { facet: section('Sport'), count: 0, state: 'included' },
    { facet: section('Trade'), count: 0, state: 'excluded' },
  ])
})
