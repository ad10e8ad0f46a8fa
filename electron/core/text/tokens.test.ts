import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from './tokens'

// The same in a pattern: what a word is, said in another way.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

test.each([
  ["Kazakhstan's об'явление", ["Kazakhstan's", "об'явление"]],
  ['ресейлік-қазақстандық', ['ресейлік', 'қазақстандық']],
  ["'quoted' 3.8 «ЭҮЖ»", ['quoted', '3', '8', 'ЭҮЖ']],
  ['и\u0306од a\u0301', ['и\u0306од', 'a\u0301']],
  ['\u{1D400}\u{1D401} \u{10428}x \ud800 y', ['\u{1D400}\u{1D401}', '\u{10428}x', 'y']],
])('the words of %j are %j', (text, expected) => {
  expect([...words(text)].map(word => word.text)).toEqual(expected)
})

test('words are letters and digits with their marks, joined by apostrophes, in any text', () => {
  const character = fc.oneof(
    fc.constantFrom(..."aЖқ7 '’ʼ-.\u0301\u{1D400}\u{1F600}\ud83d\ude00".split('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), parts => {
      const text = parts.join('')
      const expected = [...text.matchAll(WORD)].map(({ 0: word, index }) => [word, index])
      expect([...words(text)].map(({ start, end }) => [text.slice(start, end), start])).toEqual(expected)
    }),
    { numRuns: 2_000 },
  )
})
