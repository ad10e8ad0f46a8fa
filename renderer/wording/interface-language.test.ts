import { expect, test } from 'vitest'
import { languageOf } from './interface-language'

test.each([
  ['the chosen language', 'kk', ['ru-RU'], 'kk'],
  ['the system’s, where none is chosen', 'system', ['ru-KZ', 'en-US'], 'ru'],
  ['the first of the system’s that there is a catalogue for', 'system', ['de-AT', 'kk', 'ru'], 'kk'],
  ['English, where there is none', 'system', ['uz-Latn-UZ'], 'en'],
  ['English, where the system says nothing', 'system', [], 'en'],
] as const)('the interface speaks %s', (_, chosen, system, expected) => {
  expect(languageOf(chosen, system)).toBe(expected)
})
