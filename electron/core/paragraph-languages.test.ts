import { expect, test } from 'vitest'
import type { Language } from '../../shared/article'
import { paragraphLanguages } from './paragraph-languages'

const ENGLISH = 'The new bridge over the river was opened to traffic on Monday, the city said.'
const RUSSIAN = 'Новый мост через реку открыли для движения в понедельник, сообщили в городе.'
const KAZAKH = 'Өзен үстіндегі жаңа көпір дүйсенбіде қозғалысқа ашылды, деп хабарлады қала әкімдігі.'

test.each<[string, Language | null, string, Language | null]>([
  ['a Russian one in a Kazakh article', 'kk', RUSSIAN, 'ru'],
  ['a Kazakh one in an English article', 'en', KAZAKH, 'kk'],
  ['an English one in an article of no known language', null, ENGLISH, 'en'],
  ['one of the language of its article', 'ru', RUSSIAN, 'ru'],
  ['a name, too short to be sure', 'kk', 'Bayterek Park', 'kk'],
  ['a number', 'en', '12 345', 'en'],
  ['one without words in an article of no known language', null, '***', null],
])('%s', (_, language, paragraph, told) => {
  expect(paragraphLanguages({ language, paragraphs: [paragraph] })).toEqual([told])
})

test('of very many paragraphs the last take the language of the article', () => {
  const told = paragraphLanguages({
    language: 'kk',
    paragraphs: Array.from({ length: 2_000 }, () => RUSSIAN),
  })
  expect(told).toHaveLength(2_000)
  expect([told[0], told.at(-1)]).toEqual(['ru', 'kk'])
})

test('each paragraph of a mixed article has its own', () => {
  const paragraphs = [KAZAKH, RUSSIAN, ENGLISH, KAZAKH]
  expect(paragraphLanguages({ language: 'kk', paragraphs })).toEqual(['kk', 'ru', 'en', 'kk'])
})
