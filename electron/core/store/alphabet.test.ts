import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineKeys } from './alphabet'

const sorted = (language: 'en' | 'ru' | 'kk', headlines: readonly string[]) => {
  const keyOf = headlineKeys(language)
  return [...headlines].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))))
}

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
  const keyOf = headlineKeys(language)
  const keys = headlines.map(keyOf)
  expect(keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') <= key)).toBe(true)
})

test('a letter made of two signs stands where the letter does', () => {
  const keyOf = headlineKeys('ru')
  expect(keyOf('и\u0306од')).toBe(keyOf('йод'))
  expect(keyOf('①')).toBe(keyOf('1'))
})

test('headlines stand as the collator puts them', () => {
  const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcxyz0129 «».,-')
  const headline = fc.string({ unit: letter, maxLength: 12 })
  const { compare } = new Intl.Collator('ru', {
    sensitivity: 'base',
    numeric: true,
    ignorePunctuation: true,
  })
  const keyOf = headlineKeys('ru')
  fc.assert(
    fc.property(headline, headline, (a, b) => {
      const order = keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))
      expect(order).toBe(Math.sign(compare(a, b)))
    }),
    { numRuns: 2_000 },
  )
})

test('whatever stands in a headline, it has a key of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), headline => {
      expect(headlineKeys('kk')(headline).length).toBeLessThanOrEqual(48 + 402)
    }),
  )
})
