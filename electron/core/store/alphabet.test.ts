import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineKeys, KEY_BYTES } from './alphabet'

type Alphabet = Parameters<typeof headlineKeys>[0]

/** Compares two headlines by their keys. */
function compared(language: Alphabet, a: string, b: string): number {
  const keyOf = headlineKeys(language)
  return Buffer.compare(Uint8Array.from(keyOf(a)), Uint8Array.from(keyOf(b)))
}
const sorted = (language: Alphabet, headlines: readonly string[]) =>
  [...headlines].sort((a, b) => compared(language, a, b))

test.each([
  ['kk', 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я'],
  ['ru', 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'],
  ['en', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
] as const)('the %s alphabet is in its order', (language, letters) => {
  const alphabet = letters.split(' ')
  expect(sorted(language, alphabet.toReversed())).toEqual(alphabet)
  const capitals = alphabet.map(letter => letter.toUpperCase())
  expect(sorted(language, capitals.toReversed())).toEqual(capitals)
})

test.each([
  ['kk', ['Абай', 'Әсел', 'Жаңа', 'Жаңғақ', 'Қала', 'Ұлттық', 'Үкімет', 'Ыстық', 'Іс']],
  ['ru', ['Аким', 'Ёлка', 'Ель', 'Йод', 'Кедр']],
  ['en', ['Akim', 'élan', 'Elbow', 'Zoo']],
  ['ru', ['2 дома', '10 домов', '№ 11', 'Дом 2', 'Дом 10', 'Дом 10а']],
  ['en', ['007 again', '8 again', '“Again”', 'again and again', 'Bridge']],
  ['en', ['(Almaty)', 'Almaty', '«Almaty»', 'Almaty, today']],
  ['ru', ['Яблоко', 'Apple']],
  ['en', ['Apple', 'Яблоко']],
] as const)('in %s, %j are in order', (language, headlines) => {
  expect(sorted(language, headlines)).toEqual(headlines)
})

test('a letter made of two signs stands where the letter does', () => {
  expect(compared('ru', 'и\u0306од', 'йод')).toBe(0)
  expect(compared('ru', '①', '1')).toBe(0)
})

test('headlines stand as the collator puts them', () => {
  const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcxyz0129 «».,-')
  const headline = fc.string({ unit: letter, maxLength: 12 })
  const { compare } = new Intl.Collator('ru', {
    sensitivity: 'base',
    numeric: true,
    ignorePunctuation: true,
  })
  fc.assert(
    fc.property(headline, headline, (a, b) => {
      expect(compared('ru', a, b)).toBe(Math.sign(compare(a, b)))
    }),
    { numRuns: 2_000 },
  )
})

test('whatever stands in a headline, it has a key of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), headline => {
      expect(headlineKeys('kk')(headline).length).toBeLessThanOrEqual(KEY_BYTES)
    }),
  )
})
