import { expect, test } from 'vitest'
import { failureOf } from '../../../shared/failure'
import { movedTags } from './moved-tags'

const TAGS = ['Place/almaty', 'budget', 'region', 'region/Almaty', 'region/Almaty/city', 'regional']

test.each([
  ['budget', 'money', { budget: 'money' }],
  // What lies in it moves along; "regional" does not lie in "region".
  [
    'region',
    'area',
    { region: 'area', 'region/Almaty': 'area/Almaty', 'region/Almaty/city': 'area/Almaty/city' },
  ],
  // One that is there already keeps its spelling.
  [
    'region',
    'place',
    { region: 'place', 'region/Almaty': 'Place/almaty', 'region/Almaty/city': 'place/Almaty/city' },
  ],
  ['REGION / almaty', 'Almaty', { 'region/Almaty': 'Almaty', 'region/Almaty/city': 'Almaty/city' }],
  // Into itself, and out of itself.
  [
    'region',
    'region/all',
    {
      region: 'region/all',
      'region/Almaty': 'region/all/Almaty',
      'region/Almaty/city': 'region/all/Almaty/city',
    },
  ],
  ['region/Almaty', 'region', { 'region/Almaty': 'region', 'region/Almaty/city': 'region/city' }],
  // Other capitals alone.
  ['budget', 'Budget', { budget: 'Budget' }],
  ['region', null, { region: null, 'region/Almaty': null, 'region/Almaty/city': null }],
  ['nothing', 'something', {}],
])('%j renamed to %j', (tag, to, moved) => {
  expect(Object.fromEntries(movedTags(TAGS, tag, to))).toEqual(moved)
})

test('tags that come to the same name are spelled as the first of them', () => {
  expect(Object.fromEntries(movedTags(['a/B', 'A/b/c', 'x/b'], 'x', 'A'))).toEqual({ 'x/b': 'a/B' })
  expect(Object.fromEntries(movedTags(['x/Y', 'x/y/z'], 'x', 'w'))).toEqual({
    'x/Y': 'w/Y',
    'x/y/z': 'w/y/z',
  })
})

test('a tag that would become too long is refused', () => {
  const within = `region/${'я'.repeat(90)}`
  expect(failureOf(thrownBy(() => movedTags([within], 'region', 'a long region')))).toEqual({
    kind: 'tag-too-long',
    tag: `a long region/${'я'.repeat(90)}`,
    limit: 100,
  })
})

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (thrown) {
    return thrown
  }
  return null
}
