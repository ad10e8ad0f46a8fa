import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/article'
import { analyse } from '../text/analyse'
import { indexedWord } from './indexed-term'
import { type FoundPlace, foundPlaces } from './ranges'
import { answers } from './verdicts'
import type { Wanted, WantedWord } from './wanted'

// What is marked, said plainly: the words of the analysis that the index is made with, one by one.

interface Place {
  readonly start: number
  readonly end: number
  readonly word: number
  readonly isPhrase: boolean
}

function plainPlaces(text: string, language: Language | null, wanted: readonly Wanted[]): Place[] {
  const words = [...analyse(text, language)].map(word => indexedWord(word, language))
  const isAt = (word: WantedWord | undefined, at: number) => {
    const there = words[at]
    return word !== undefined && there !== undefined && answers(word, there.form, there.term)
  }
  const places = wanted.flatMap((each, word) => {
    if (!each.fields.includes('body')) return []
    const length = each.isPhrase ? each.words.length : 1
    let free = 0
    return words.flatMap(({ start }, at) => {
      const isFound = each.isPhrase
        ? at >= free && each.words.every((part, place) => isAt(part, at + place))
        : each.words.some(part => isAt(part, at))
      if (!isFound) return []
      free = at + length
      return [{ start, end: words[at + length - 1]?.end ?? 0, word, isPhrase: each.isPhrase }]
    })
  })
  return places.sort((a, b) => a.start - b.start || b.end - a.end).reduce(withNext, [])
}

const withNext = (places: readonly Place[], next: Place): Place[] =>
  next.start < (places.at(-1)?.end ?? 0) ? [...places] : [...places, next]

const PARTS = [
  'Қала',
  'қалада',
  'кала',
  'Астана',
  'Astana',
  'города',
  'Город',
  'cities',
  "city's",
  'ел',
  'ели',
  'ж',
]
const GAPS = [' ', ' ', '. ', '-', ', «', "'", '\ud83c\udfd4', '\u0301 ']
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...GAPS)), { maxLength: 30 })
  .map(parts => parts.flat().join(''))
const anyLanguage = fc.constantFrom(...LANGUAGES, null)
const someOf = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const FORMS = PARTS.map(part => part.toLowerCase())
const TERMS = [...FORMS, 'қала=', 'ел=', 'город', 'citi', 'астан', 'ж=']
const beginnings = fc.constantFrom(null, null, 'қа', 'ка', 'ас', 'c', 'e')
const anyWord = fc
  .record({
    terms: someOf(TERMS),
    also: someOf(TERMS),
    forms: fc.oneof(fc.constant(null), someOf(FORMS)),
    prefix: beginnings,
    barePrefix: beginnings,
  })
  .map(
    ({ terms, also, forms, ...rest }): WantedWord => ({
      ...rest,
      typed: '',
      form: '',
      terms: new Set(terms),
      also: new Set(also),
      near: new Set(),
      alsoWords: [],
      forms: forms === null ? null : new Set(forms),
    }),
  )
const anyWanted = fc
  .record({
    words: fc.array(anyWord, { minLength: 1, maxLength: 3 }),
    isPhrase: fc.boolean(),
    fields: fc.constantFrom<readonly ('headline' | 'body')[]>(['headline', 'body'], ['body'], ['headline']),
  })
  .map((each): Wanted => ({ ...each, typed: '', phrases: [], boost: 1, isRequired: false }))
const anyQuery = fc.array(anyWanted, { maxLength: 3 })

const bare = ({ start, end, word, isPhrase }: FoundPlace): Place => ({ start, end, word, isPhrase })
const places = (text: string, language: Language | null, wanted: readonly Wanted[]) =>
  foundPlaces(text, 'body', language, wanted).map(bare)

test('the words that are marked are those whose analysis answers the query, in every text', () => {
  let marked = 0
  fc.assert(
    fc.property(anyQuery, fc.array(fc.tuple(anyText, anyLanguage), { maxLength: 4 }), (wanted, texts) => {
      for (const [text, language] of texts) {
        const expected = plainPlaces(text, language, wanted)
        expect(places(text, language, wanted)).toEqual(expected)
        marked += expected.length
      }
    }),
    { numRuns: 1_500 },
  )
  expect(marked).toBeGreaterThan(1_000)
})

test('so they are in a text of more words than are remembered at a time', () => {
  const text = Array.from({ length: 250_000 }, (_, number) => `${number.toString(36)}x`).join(' қала ')
  const wanted: Wanted = {
    typed: '',
    fields: ['body'],
    isPhrase: false,
    isRequired: false,
    boost: 1,
    phrases: [],
    words: [
      {
        typed: 'қала',
        form: 'қала',
        terms: new Set(['қала=']),
        also: new Set(),
        near: new Set(),
        alsoWords: [],
        forms: null,
        prefix: 'abc',
        barePrefix: null,
      },
    ],
  }
  const found = places(text, null, [wanted])
  // Between the numbers, and those that begin with "abc": abcx, and abc0x to abczx as far as they go.
  expect(found.filter(({ start, end }) => text.slice(start, end) === 'қала')).toHaveLength(249_999)
  expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(
    new Set(['қала', ...text.split(' ').filter(word => word.startsWith('abc'))]),
  )
}, 60_000)
