import { expect, test } from 'vitest'
import { analyse, analyseTyped } from './analyse'

const termsOf = (text: string, language: 'en' | 'ru' | 'kk' | null) =>
  [...analyse(text, language)].map(term => term.term)

test.each([
  ['Kazakhstan’s meetings', 'en', ['kazakhstan', 'meet']],
  ['заседания сенаторов', 'ru', ['заседа', 'сенатор']],
  ['Қазақстанның жаңа кітабы', 'kk', ['қазақстан', 'жаңа', 'кітап']],
  ['Қазақстанның премьер-министры', 'ru', ['қазақстан', 'премьер', 'министр']],
  ['Қазақстанға', null, ['қазақстан']],
  ['Kassym-Jomart', 'en', ['kassym', 'jomart']],
  ['ёлка Йод', 'ru', ['елк', 'йод']],
  ['№ 3/469 — 3.8', 'ru', ['3', '469', '3', '8']],
  [' «» ', null, []],
] as const)('%j in %s has the terms %j', (text, language, terms) => {
  expect(termsOf(text, language)).toEqual(terms)
})

test('a decomposed й is the same word as a composed one', () => {
  expect(termsOf('йод'.normalize('NFD'), 'ru')).toEqual(termsOf('йод', 'ru'))
})

test('a Russian word in an English article meets the same word in a Russian one', () => {
  expect(termsOf('сенаторы', 'en')).toEqual(termsOf('сенаторов', 'ru'))
})

test('offsets name the word in the text as it is written', () => {
  const text = '😀 «Қазақстан» Press'
  expect([...analyse(text, 'kk')].map(({ start, end }) => text.slice(start, end))).toEqual([
    'Қазақстан',
    'Press',
  ])
})

test('a typed word is read in every language it could be in', () => {
  expect(analyseTyped('Казахстана')).toEqual([
    { form: 'казахстана', terms: new Set(['казахста', 'казахстана']), bare: new Set(['казахстана']) },
  ])
})

test.each([
  ['казакстаннын', 'казакстан'],
  ['Қазақстанның', 'казакстан'],
  ['онир', 'онир'],
  ['ауылдын', 'ауыл'],
])('%s typed without Kazakh letters is looked for as %s', (typed, expected) => {
  expect(analyseTyped(typed).map(word => word.bare)).toEqual([new Set([expected])])
})
