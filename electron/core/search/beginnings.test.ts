import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/article'
import { readWord } from '../text/analyse'
import { beginningsOf, beginsWithOne } from './beginnings'
import { indexedWord } from './indexed-term'
import type { Wanted, WantedWord } from './wanted'

const NO_WORD: WantedWord = {
  typed: '',
  form: '',
  terms: new Set(),
  also: new Set(),
  near: new Set(),
  alsoWords: [],
  forms: null,
  prefix: null,
  barePrefix: null,
}

function looksAt(written: string, wanted: Partial<WantedWord>): boolean {
  const units = Uint16Array.from({ length: written.length }, (_, at) => written.charCodeAt(at))
  const clause: Wanted = {
    typed: '',
    fields: ['body'],
    isPhrase: false,
    isRequired: false,
    boost: 1,
    phrases: [],
    words: [{ ...NO_WORD, ...wanted }],
  }
  return beginsWithOne(beginningsOf(clause), units, 0, units.length)
}

const indexed = (written: string, language: Language | null) =>
  indexedWord(readWord(written, language), language)

test.each([
  ['мұнымен', 'бұл='],
  ['бен', 'мен='],
  ['пе', 'ма='],
  ['та', 'да='],
  ['Қазақстанның', 'қазақстан='],
  ['Б', 'п='],
  ['\u0438\u0306одом', 'йод'],
  ['iске', 'іс='],
  ['ɵңірде', 'өңір='],
  ['Ёлка', 'елк'],
  ['YEARS', 'year'],
  ['𐐀𐐁𐐂', '𐐨𐐩𐐪'],
])('%j is looked at where %j is wanted', (written, term) => {
  expect(looksAt(written, { terms: new Set([term]) })).toBe(true)
})

test.each([
  ['қала', { terms: new Set(['мектеп=']), also: new Set(['орт=']) }],
  ['school', { prefix: 'к', barePrefix: 'к' }],
  ['область', { forms: new Set(['бюджет']) }],
  ['2025', { terms: new Set(['год']) }],
])('%j cannot be what is wanted', (written, wanted) => {
  expect(looksAt(written, wanted)).toBe(false)
})

const letters = fc.constantFrom(
  ...'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіabcdefghijklmnopqrstuvwxyzäçğıñöşūəɵ\u0306\u0308',
)
const endings = fc.constantFrom(
  '',
  'ның',
  'дан',
  'лар',
  'ами',
  'ого',
  'ing',
  'ies',
  'dyñ',
  'lar',
  '’s',
  'ңіз',
)
const anyWord = fc
  .tuple(fc.string({ unit: letters, minLength: 1, maxLength: 6 }), endings, fc.boolean())
  .map(([stem, ending, isCapital]) => (isCapital ? stem.toUpperCase() : stem) + ending)
  .filter(word => /^\p{L}/u.test(word))

test('every word is looked at where its stem, its spelling or its beginning is wanted', () => {
  fc.assert(
    fc.property(anyWord, fc.constantFrom(...LANGUAGES, null), (written, language) => {
      const { form, term } = indexed(written, language)
      expect(looksAt(written, { terms: new Set([term]) })).toBe(true)
      expect(looksAt(written, { also: new Set([term]) })).toBe(true)
      expect(looksAt(written, { forms: new Set([form]) })).toBe(true)
      expect(looksAt(written, { prefix: form.slice(0, 2) })).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})
