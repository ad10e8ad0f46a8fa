import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CAPITAL,
  DIGIT,
  INVOLVED,
  kindOfPoint,
  kindOfUnit,
  LETTER,
  MARK,
  SMALL,
  smallUnit,
} from './characters'

const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const isSimple = (text: string) => unitsOf(text).every(unit => (kindOfUnit(unit) & INVOLVED) === 0)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...'aЖқ7 ʼ.İΣς\u0301\u0306и\u1100\u1161\u212a\u{1D400}\u{10428}'),
    maxLength: 20,
  }),
)

test('every character is what Unicode says it is', () => {
  const properties = [
    [LETTER, /^\p{L}/u],
    [DIGIT, /^\p{N}/u],
    [MARK, /^\p{M}/u],
    [CAPITAL, /^\p{Lu}/u],
    [SMALL, /^\p{Ll}/u],
  ] as const
  const wrong = []
  for (let point = 0; point <= 0x2_ffff; point++) {
    const character = String.fromCodePoint(point)
    const expected = properties.reduce(
      (bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits),
      0,
    )
    const known = kindOfPoint(point) & (LETTER | DIGIT | MARK | CAPITAL | SMALL)
    if (known !== expected) wrong.push(point.toString(16))
  }
  expect(wrong).toEqual([])
})

test('a simple text is in NFC, and its small letters are those of its characters one by one', () => {
  fc.assert(
    fc.property(anyText, text => {
      if (!isSimple(text)) return
      const small = String.fromCharCode(...unitsOf(text).map(smallUnit))
      expect(small).toBe(text.normalize('NFC').toLowerCase().normalize('NFC'))
    }),
    { numRuns: 5_000 },
  )
})

test.each([['Қазақстан – «Жаңа ән», ЁЛКА 2025'], ['Kazakhstan’s naïve café'], ['']])('%j is simple', text => {
  expect(isSimple(text)).toBe(true)
})

test.each([['и\u0306од'], ['\u212a'], ['\u1100\u1161'], ['ΟΔΟΣ'], ['İstanbul'], ['\u{1F600}']])(
  '%j is looked at with care',
  text => {
    expect(isSimple(text)).toBe(false)
  },
)
