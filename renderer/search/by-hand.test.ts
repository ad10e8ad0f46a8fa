import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ByHand,
  HAND_CONDITIONS,
  NOTHING_BY_HAND,
  queryOf,
  SEARCHED_FIELDS,
  SPELLINGS,
  WANTED,
} from './by-hand'
import { readByHand } from './read-by-hand'

const hand = (parts: Partial<ByHand>): ByHand => ({ ...NOTHING_BY_HAND, ...parts })

test.each<[string, Partial<ByHand>, string]>([
  ['nothing', {}, ''],
  ['words', { words: 'су  тасқыны' }, 'су тасқыны'],
  ['words in a field', { words: 'су тасқыны', field: 'headline' }, 'headline:су headline:тасқыны'],
  ['words spelled much alike', { words: 'Dosaev', spelling: 'alike' }, 'Dosaev~'],
  ['words that differ in two letters', { words: 'Dosaev', spelling: 'less-alike' }, 'Dosaev~2'],
  ['words that must be there', { must: 'су газ', field: 'body' }, '+body:су +body:газ'],
  ['words that begin so', { words: 'аким', spelling: 'beginning' }, 'аким*'],
  ['one spelling', { words: 'Досаев', spelling: 'exact', field: 'body' }, 'body:=Досаев'],
  ['a phrase', { phrase: 'exact "phrase"' }, '"exact phrase"'],
  ['words that count for more', { weighty: 'газ' }, 'газ^4'],
  ['words that must not be there', { without: 'football хоккей' }, '-football -хоккей'],
  ['days', { after: '2025-01-31', before: '2025-03-01' }, 'after:2025-01-31 before:2025-03-01'],
  ['one day', { on: '2025-02-14' }, 'on:2025-02-14'],
  ['a tag', { tag: 'water' }, 'tag:water'],
  ['a tag of two words', { tag: 'clean water' }, 'tag:"clean water"'],
  [
    'marks',
    { conditions: { ...NOTHING_BY_HAND.conditions, 'is:unread': 'with', 'has:doubt': 'without' } },
    'is:unread -has:doubt',
  ],
  ['signs of the language among words', { words: '-not "this" word* ~ :' }, 'not this word'],
  ['all at once', { words: 'a', phrase: 'b c', without: 'd', rest: 'e^7' }, 'a "b c" -d e^7'],
])('%s by hand is a query', (_, parts, query) => {
  expect(queryOf(hand(parts))).toBe(query)
})

test.each<[string, Partial<ByHand>]>([
  ['headline:су headline:тасқыны', { words: 'су тасқыны', field: 'headline' }],
  ['headline:су тасқыны', { words: 'су', field: 'headline', rest: 'тасқыны' }],
  ['су headline:тасқыны', { words: 'су', rest: 'headline:тасқыны' }],
  ['+су body:"су тасқыны"', { must: 'су', rest: 'body:"су тасқыны"' }],
  ['Dosaev~ Kassym-Jomart~', { words: 'Dosaev Kassym-Jomart', spelling: 'alike' }],
  ['Dosaev~3', { rest: 'Dosaev~3' }],
  ['on:2025-02 on:2025-02-14', { on: '2025-02', rest: 'on:2025-02-14' }],
  ['after:31.12.2024 before:2026', { after: '2024-12-31', before: '2026' }],
  ['after:31.02.2025 on:soon', { rest: 'after:31.02.2025 on:soon' }],
  [
    '-is:unread is:unread',
    { conditions: { ...NOTHING_BY_HAND.conditions, 'is:unread': 'without' }, rest: 'is:unread' },
  ],
  ['tag:"clean water" "a b" газ^4', { tag: 'clean water', phrase: 'a b', weighty: 'газ' }],
  ['a "not closed', { words: 'a', rest: '"not closed' }],
  ['«елочки»', { rest: '«елочки»' }],
  ['-headline:a +b', { must: 'b', rest: '-headline:a' }],
])('%s is read back', (query, parts) => {
  expect(readByHand(query)).toEqual(hand(parts))
})

const word = fc.constantFrom('су', 'тасқыны', 'Dosaev', 'Kassym-Jomart', '2025', 'йод')
const words = fc.array(word, { maxLength: 3 }).map(all => all.join(' '))
const day = fc.constantFrom('', '2025-02-14', '2025-02', '2025')
const anyHand: fc.Arbitrary<ByHand> = fc
  .record({
    words,
    spelling: fc.constantFrom(...SPELLINGS),
    phrase: words,
    must: words,
    weighty: words,
    without: words,
    field: fc.constantFrom(null, ...SEARCHED_FIELDS),
    after: day,
    before: day,
    on: day,
    tag: fc.constantFrom('', 'water', 'clean water'),
    conditions: fc.record({
      [HAND_CONDITIONS[0]]: fc.constantFrom(...WANTED),
      [HAND_CONDITIONS[1]]: fc.constantFrom(...WANTED),
      [HAND_CONDITIONS[2]]: fc.constantFrom(...WANTED),
      [HAND_CONDITIONS[3]]: fc.constantFrom(...WANTED),
      [HAND_CONDITIONS[4]]: fc.constantFrom(...WANTED),
    }),
  })
  .map(drawn => ({ ...drawn, rest: '' }))

test('what the form wrote it reads back', () => {
  fc.assert(
    fc.property(anyHand, drawn => {
      const isPlaced = drawn.words !== '' || drawn.phrase !== '' || drawn.must !== '' || drawn.weighty !== ''
      expect(readByHand(queryOf(drawn))).toEqual({
        ...drawn,
        // Without a word there is nothing that stands somewhere or is spelled somehow.
        field: isPlaced ? drawn.field : null,
        spelling: drawn.words === '' ? 'forms' : drawn.spelling,
      })
    }),
  )
})

test('nothing that was typed is lost or changed on the way through the form', () => {
  const sign = fc.constantFrom(
    ' ',
    '"',
    '-',
    '+',
    '=',
    '*',
    '~',
    '^4',
    ':',
    'is:unread',
    'on:2025-02-14',
    'tag:',
    'headline:',
    'су',
    'b',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), signs => {
      const text = signs.join('')
      const letters = (query: string) => query.replace(/\s/gu, '').split('').sort().join('')
      expect(letters(queryOf(readByHand(text)))).toBe(letters(text))
    }),
  )
})
