import { expect, test } from 'vitest'
import { isNameWithin, tagAndWider, tagName, tidyTag } from './tags'

test.each([
  ['region/Almaty', 'region/Almaty'],
  [' region /  Almaty\u00a0 city ', 'region/Almaty city'],
  ['/region//Almaty/', 'region/Almaty'],
  ['и\u0306од', 'йод'],
  ['24/7', '24/7'],
  ['/', '/'],
  ['//', '//'],
])('the tag %j is kept as %j', (typed, kept) => {
  expect(tidyTag(typed)).toBe(kept)
})

test.each([
  ['Регион / АЛМАТЫ', 'регион/алматы'],
  ['ҚАЛА', 'қала'],
])('all spellings of %j have the name %j', (tag, name) => {
  expect(tagName(tag)).toBe(name)
})

test('a tag lies in those whose parts it begins with, not in those whose letters it begins with', () => {
  expect(isNameWithin('region/almaty', 'region')).toBe(true)
  expect(isNameWithin('region', 'region')).toBe(true)
  expect(isNameWithin('regional', 'region')).toBe(false)
  expect(isNameWithin('region', 'region/almaty')).toBe(false)
})

test('a tag and all that it lies in, the widest first', () => {
  expect(tagAndWider('region/Almaty/Medeu')).toEqual(['region', 'region/Almaty', 'region/Almaty/Medeu'])
  expect(tagAndWider('budget')).toEqual(['budget'])
})
