import { expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { filterName, publisherName } from './names'
import { sizeText } from './sizes'

const words = createWords('en')

test.each([
  ['almaty', 'Akimat of Almaty'],
  ['some-new-body', 'some-new-body'],
  ['Казинформ', 'Казинформ'],
  ['toString', 'toString'],
])('the publisher %j is called %j', (publisher, name) => {
  expect(publisherName(words, publisher)).toBe(name)
})

test('articles that lack a field have a name of their own in each list', () => {
  const names = (['section', 'publisher', 'language'] as const).map(kind =>
    filterName(words, { kind, value: null }),
  )
  expect(names).toEqual(['No section', 'No publisher', 'Language unknown'])
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [28_340, '28.3 KB'],
  [5_000_000, '5 MB'],
  [2_345_000_000, '2.35 GB'],
])('%d bytes are %j', (bytes, text) => {
  expect(sizeText(words, bytes)).toBe(text)
})
