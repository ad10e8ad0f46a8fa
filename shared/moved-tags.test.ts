import { expect, test } from 'vitest'
import { NO_FILTER } from './find'
import { withMovedTags } from './moved-tags'

const asking = (include: (string | null)[], exclude: string[] = []) => ({
  ...NO_FILTER,
  tags: { include, exclude },
})

test('a filter asks for a tag and what lies in it by the new name', () => {
  const filter = asking(['Region/Almaty', 'regional', null], ['region'])
  expect(withMovedTags(filter, 'region', 'area')).toEqual(asking(['area/Almaty', 'regional', null], ['area']))
})

test('a filter that asked for two tags which became one asks for it once', () => {
  expect(withMovedTags(asking(['budget', 'money']), 'money', 'budget')).toEqual(asking(['budget']))
})

test('a filter does not ask for a tag that has gone, nor for those that lay in it', () => {
  const filter = asking(['region/Almaty', 'budget'], ['Region'])
  expect(withMovedTags(filter, 'region', null)).toEqual(asking(['budget']))
})

test('a filter that asks for other tags stays the same one', () => {
  const filter = asking(['regional', null])
  expect(withMovedTags(filter, 'region', 'area')).toBe(filter)
})
