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
