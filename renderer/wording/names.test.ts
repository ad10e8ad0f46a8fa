import { expect, test } from 'vitest'
import { fileId } from '../../shared/ids'
import { createWords } from '../../shared/words/words'
import { facetName, filterName, publisherName } from './names'
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

// The 17 regions and the three cities that are none, as gov.kz writes them in its addresses.
test.each(
  (
    'abay akmola aktobe almobl atyrau bko karaganda kostanay kyzylorda mangystau pavlodar sko turkestan ulytau vko ' +
    'zhambyl zhetysu astana almaty shymkent'
  ).split(' '),
)('the akimat of %s is called so in each language', entity => {
  const named = (language: string) => publisherName(createWords(language), entity)
  expect(named('en')).toMatch(/^Akimat of \p{Lu}/u)
  expect(named('ru')).toMatch(/^Акимат (?:области )?\p{Lu}/u)
  expect(named('kk')).toMatch(/^\p{Lu}.* (?:облысының|қаласының) әкімдігі$/u)
})

test('articles that lack a field have a name of their own in each list', () => {
  const names = (['section', 'publisher', 'language'] as const).map(kind =>
    facetName(words, { kind, value: null }, new Map()),
  )
  expect(names).toEqual(['No section', 'No publisher', 'Language unknown'])
})

test.each([
  [{ kind: 'section', value: 'Technology', isExcluded: false }, 'Technology'],
  [{ kind: 'section', value: 'Technology', isExcluded: true }, 'Not: Technology'],
  [{ kind: 'unread', isExcluded: true }, 'Read'],
  [{ kind: 'bookmarked', isExcluded: true }, 'Not bookmarked'],
  [{ kind: 'file', value: fileId(7), isExcluded: false }, 'june.txt'],
  [{ kind: 'file', value: fileId(8), isExcluded: false }, 'A file that is not here any more'],
  [{ kind: 'dates', dates: { first: '2025-02-01', last: '2025-02-28' }, isExcluded: false }, 'February 2025'],
] as const)('the chip of %j says %j', (part, text) => {
  expect(filterName(words, part, new Map([[fileId(7), 'june.txt']]))).toBe(text)
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
