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
  ['Тізім: ☑️ 1️⃣', 'Тізім: ☑️ 1️⃣', null],
  ['жа\uFE0Fңа\u{E0101} \u{E0041}ән', 'жаңа ән', 'U+FE0F U+E0101 U+E0041'],
  ['a\u2066b\u2069\u200Ec\u0007d\u009Ae', 'abcde', 'U+2066 U+2069 U+200E U+0007 U+009A'],
  ['\u2000a\u2009b\u205Fc\u2007', 'a b c', null],
  ['\u200B\u00AD', '', 'U+200B U+00AD'],
  ['К\u200Bи\u00AD\u0306ев', 'Кйев', 'U+200B U+00AD'],
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
