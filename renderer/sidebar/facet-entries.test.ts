import { expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import { facetEntries } from './facet-entries'

const section = (value: string | null) => ({ kind: 'section', value }) as const

test('an entry is on where the filter holds its value, also the missing one', () => {
  const filter = { ...NO_FILTER, sections: [null] }
  const counted = [
    { value: 'Technology', count: 3 },
    { value: null, count: 2 },
  ]
  expect(facetEntries(counted, section, filter)).toEqual([
    { part: section('Technology'), count: 3, isOn: false },
    { part: section(null), count: 2, isOn: true },
  ])
})

test('a value that is on but counted nowhere can still be switched off', () => {
  const filter = { ...NO_FILTER, sections: ['Culture'], publishers: ['almaty'] }
  expect(facetEntries([], section, filter)).toEqual([{ part: section('Culture'), count: 0, isOn: true }])
})
