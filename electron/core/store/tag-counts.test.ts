import { expect, test } from 'vitest'
import { setsThatCount, tagCounts } from './tag-counts'

test('an article counts once under a tag, whether it has the tag, one in it, or several', () => {
  const sets = [
    { tags: [], count: 100 },
    { tags: ['region/Almaty'], count: 1 },
    { tags: ['region/Almaty', 'region/Astana'], count: 10 },
    { tags: ['region'], count: 2 },
    { tags: ['budget', 'region/Astana'], count: 4 },
  ]
  expect(tagCounts(sets)).toEqual([
    { tag: 'budget', count: 4 },
    { tag: 'region', count: 17 },
    { tag: 'region/Almaty', count: 11 },
    { tag: 'region/Astana', count: 14 },
  ])
})

test('a tag is spelled as it was put on; what is none itself, as in the first that lies in it', () => {
  const sets = [['Облыс/Қала'], ['облыс/Ауыл'], ['Баға/газ'], ['баға']].map(tags => ({ tags, count: 1 }))
  expect(tagCounts(sets)).toEqual([
    { tag: 'баға', count: 2 },
    { tag: 'Баға/газ', count: 1 },
    { tag: 'Облыс', count: 2 },
    { tag: 'облыс/Ауыл', count: 1 },
    { tag: 'Облыс/Қала', count: 1 },
  ])
})

test('a tag that no counted article has is there with none', () => {
  expect(tagCounts([{ tags: ['a/b'], count: 0 }])).toEqual([
    { tag: 'a', count: 0 },
    { tag: 'a/b', count: 0 },
  ])
})

test('sets of tags that no article has any more do not count', () => {
  expect(setsThatCount([[], ['gone'], ['roads']], Int32Array.of(3, 0, 2))).toEqual([
    { tags: [], count: 3 },
    { tags: ['roads'], count: 2 },
  ])
})
