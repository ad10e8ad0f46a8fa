import { expect, test } from 'vitest'
import { tagCounts } from './tag-counts'

test('an article counts once under a tag, whether it has the tag, one in it, or several', () => {
  const sets = [
    [],
    ['region/Almaty'],
    ['region/Almaty', 'region/Astana'],
    ['region'],
    ['budget', 'region/Astana'],
  ]
  expect(tagCounts(sets, Int32Array.of(100, 1, 10, 2, 4))).toEqual([
    { tag: 'budget', count: 4 },
    { tag: 'region', count: 17 },
    { tag: 'region/Almaty', count: 11 },
    { tag: 'region/Astana', count: 14 },
  ])
})

test('a tag is spelled as it was put on; what is none itself, as in the first that lies in it', () => {
  const sets = [['Облыс/Қала'], ['облыс/Ауыл'], ['Баға/газ'], ['баға']]
  expect(tagCounts(sets, Int32Array.of(1, 1, 1, 1))).toEqual([
    { tag: 'баға', count: 2 },
    { tag: 'Баға/газ', count: 1 },
    { tag: 'Облыс', count: 2 },
    { tag: 'облыс/Ауыл', count: 1 },
    { tag: 'Облыс/Қала', count: 1 },
  ])
})

test('a tag that no counted article has is there with none', () => {
  expect(tagCounts([['a/b']], Int32Array.of(0))).toEqual([
    { tag: 'a', count: 0 },
    { tag: 'a/b', count: 0 },
  ])
})
