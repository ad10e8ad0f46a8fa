import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { CATALOGUES, createWords, type WordKey } from './words'

const languages = Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[]
const keys = Object.keys(CATALOGUES.en) as WordKey[]

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Every placeholder of a message, those within the forms of others among them. */
function placeholders(elements: readonly Element[]): Element[] {
  return elements.flatMap(element => {
    const forms = 'options' in element ? Object.values(element.options) : []
    const isPlaceholder = 'value' in element && element.type !== LITERAL
    return [...(isPlaceholder ? [element] : []), ...forms.flatMap(({ value }) => placeholders(value))]
  })
}
const LITERAL = 0

const placeholdersOf = (language: keyof typeof CATALOGUES, key: WordKey) =>
  placeholders(
    new IntlMessageFormat(CATALOGUES[language][key], language, undefined, { ignoreTag: true }).getAst(),
  )

const namesOf = (language: keyof typeof CATALOGUES, key: WordKey) =>
  [...new Set(placeholdersOf(language, key).map(element => ('value' in element ? element.value : '')))]
    .toSorted()
    .join()

test.each(languages)('the words of %s are those of English, none missing and none more', language => {
  expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...keys].sort())
})

test.each(languages)('each message of %s takes what the English one takes', language => {
  const differing = keys.filter(key => namesOf(language, key) !== namesOf('en', key))
  expect(differing).toEqual([])
})

test.each(languages)('every plural of %s has all the forms of its language', language => {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
  const lacking = keys.filter(key =>
    placeholdersOf(language, key)
      .filter(element => 'pluralType' in element)
      .map(({ options }) => Object.keys(options).filter(form => !form.startsWith('=')))
      .some(forms => forms.toSorted().join() !== wanted.join()),
  )
  expect(lacking).toEqual([])
})

test.each(languages)('every message of %s can be put together', language => {
  const { t } = createWords(language)
  const values = new Proxy({}, { get: () => 3, has: () => true })
  for (const key of keys) expect(t(key, values)).not.toBe('')
})

test('each language counts in its own forms', () => {
  const counted = (language: string, counts: readonly number[]) =>
    counts.map(count => createWords(language).t('list.count', { count }))
  expect(counted('en', [0, 1, 2])).toEqual(['No articles', '1 article', '2 articles'])
  expect(counted('ru', [0, 1, 3, 5, 21])).toEqual([
    'Статей нет',
    '1 статья',
    '3 статьи',
    '5 статей',
    '21 статья',
  ])
  expect(counted('kk', [0, 1, 5])).toEqual(['Мақала жоқ', '1 мақала', '5 мақала'])
})

test('numbers are written with the signs of each language', () => {
  const counted = (language: string) => createWords(language).t('list.count', { count: 1_234_567 })
  expect(counted('en')).toBe('1,234,567 articles')
  expect(counted('ru')).toBe('1\u00A0234\u00A0567 статей')
  expect(counted('kk')).toBe('1\u00A0234\u00A0567 мақала')
})

test.each(languages)('a message of %s that has nothing to fill in is said as it is written', language => {
  const { t } = createWords(language)
  const plain = keys.filter(key => placeholdersOf(language, key).length === 0)
  const formatted = (key: WordKey) =>
    new IntlMessageFormat(CATALOGUES[language][key], language, undefined, { ignoreTag: true }).format()
  expect(plain.map(key => t(key))).toEqual(plain.map(formatted))
})
