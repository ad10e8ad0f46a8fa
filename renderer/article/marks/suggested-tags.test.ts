import { expect, test } from 'vitest'
import { suggestedTags } from './suggested-tags'

const known = ['аким', 'Бюджет', 'госбюджет', 'Су тасқыны'].map((tag, count) => ({
  tag,
  count,
  colour: null,
}))
const offered = (typed: string, own: readonly string[] = []) =>
  suggestedTags(known, own, typed).map(({ tag }) => tag)

test.each([
  ['nothing', '', ['аким', 'Бюджет', 'госбюджет', 'Су тасқыны']],
  ['what one begins with and another holds', 'бюд', ['Бюджет', 'госбюджет']],
  ['capitals', 'ТАСҚ', ['Су тасқыны']],
  ['spaces around', ' аким ', ['аким']],
  ['a new one', 'паводок', []],
])('typing %s', (_, typed, tags) => {
  expect(offered(typed)).toEqual(tags)
})

test('a tag that the article has is not offered again', () => {
  expect(offered('бюд', ['Бюджет'])).toEqual(['госбюджет'])
})

test('of very many tags the first are offered', () => {
  const many = Array.from({ length: 1_000 }, (_, count) => ({
    tag: `tag ${count}`,
    count,
    colour: null,
  }))
  expect(suggestedTags(many, [], 'tag').map(({ count }) => count)).toEqual(
    Array.from({ length: 30 }, (_, i) => i),
  )
})
