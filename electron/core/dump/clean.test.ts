import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean'

test.each([
  ['a\u00A0b\u202Fc\u3000d\te', 'a b c d e', null],
  ['  a   b  ', 'a b', null],
  ['и\u0306од', 'йод', null],
  ['ме\u00ADре\u200Bке', 'мереке', 'U+00AD U+200B'],
  ['\uFEFFa\0b\u202Ec', 'abc', 'U+FEFF U+0000 U+202E'],
  ['👩\u200D🌾', '👩\u200D🌾', null],
])('%j becomes %j', (raw, text, dropped) => {
  expect(cleanText(raw)).toEqual({ text, dropped })
})

test('a line is cleaned the same whether or not something else was dropped from it', () => {
  const anyLine = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'aЖ \t\u00a0и\u0306İΣ\u200d\u{1F468}\u1100\u1161\u212a.'),
      maxLength: 12,
    }),
  )
  fc.assert(
    fc.property(anyLine, raw => {
      expect(cleanText(raw).text).toBe(cleanText(`\0${raw}`).text)
    }),
    { numRuns: 3_000 },
  )
})
