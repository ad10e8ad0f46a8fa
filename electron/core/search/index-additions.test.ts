import { expect, test } from 'vitest'
import { articleOf, indexOf } from '../../../tests/indexed-articles'

test('an index that is checked in the middle of keeping what was added keeps all of it', () => {
  const { index, find } = indexOf([{ text: 'bridge' }])
  const articles = Array.from({ length: 300 }, (_, place) => articleOf(place + 2, { text: `road${place}` }))
  index.add(articles)
  const steps = index.keeping()
  expect(steps.next().done).toBe(false)
  expect(index.check()).toEqual([])
  for (const _ of steps);
  expect(index.followed().article).toBe(301)
  expect(find('road299')).toEqual([301])
})
