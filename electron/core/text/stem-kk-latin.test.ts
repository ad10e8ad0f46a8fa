import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stemLatinKazakh } from './stem-kk-latin'

test.each([
  ['2021', 'qazaqstan qazaqstannyñ qazaqstanğa qazaqstanda qazaqstandağy'],
  ['2018', 'qazaqstan qazaqstannyń qazaqstanǵa qazaqstanda qazaqstandaǵy'],
  ['without marks', 'qazaqstan qazaqstannyn qazaqstanga qazaqstandagy'],
  ['2021', 'toqaev toqaevtyñ toqaevqa toqaevtan'],
  ['2018', 'shymkent shymkentten shymkentke shymkenttiń'],
  ['2021', 'qala qalalar qalalarymyzdağy qalanyñ'],
  ['news agencies', 'mektep mektebi mektepter mektebiniñ mektepterde'],
  ['2018', 'úkimet úkimeti úkimettiń úkimetke'],
  ['2021', 'tarihy tarihynyñ tarihqa'],
])('forms in the alphabet of %s meet: %s', (_, words) => {
  expect(new Set(words.split(' ').map(stemLatinKazakh)).size).toBe(1)
})

test.each(['facebook', 'covid', 'b2c', 'straße'])('%s is left whole', word => {
  expect(stemLatinKazakh(word)).toBe(word)
})

test('a stem is a beginning of its word but for its last letter, whatever the word', () => {
  const anyWord = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'abcdeghiklmnopqrstuvyzäöüğñşıńǵýshch'),
      minLength: 1,
      maxLength: 20,
    }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }),
  )
  fc.assert(
    fc.property(anyWord, word => {
      const stem = stemLatinKazakh(word)
      expect(stem).not.toBe('')
      expect(word.startsWith(stem.slice(0, -1))).toBe(true)
    }),
  )
})
