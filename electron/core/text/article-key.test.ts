import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from './article-key'

const article = {
  headline: 'Алматы әкімі',
  paragraphs: ['One.', 'Two “three”.'],
  publishedOn: null,
  source: { url: null },
}
const bare = {
  headline: 'Meeting',
  paragraphs: [],
  publishedOn: '2025-02-14',
  source: { url: 'https://example.kz/1' },
}

test('another paragraph split, other quotes and decomposed letters leave the key as it is', () => {
  const other = { ...article, headline: 'Алматы әкімі'.normalize('NFD'), paragraphs: ['One. Two "three".'] }
  expect(keyOf(other)).toBe(keyOf(article))
})

test('a changed letter or digit is another article', () => {
  expect(keyOf({ ...article, paragraphs: ['One.', 'Two “four”.'] })).not.toBe(keyOf(article))
})

test('the address does not make an article with a text another one', () => {
  expect(keyOf({ ...article, source: { url: 'https://example.kz/2' } })).toBe(keyOf(article))
})

test('without a text, date and address tell articles apart', () => {
  expect(keyOf({ ...bare, source: { url: 'https://example.kz/2' } })).not.toBe(keyOf(bare))
  expect(keyOf({ ...bare, publishedOn: '2025-02-15' })).not.toBe(keyOf(bare))
})

test('the key is a hash of the letters and digits as they are in lower case and NFC, in any text', () => {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'aЖқ7 ʼ.İΣς‘\u0306и\u{1D400}\u{10428}'), maxLength: 20 }),
    fc.constant('Ұзақ мәтін. '.repeat(5_000)),
  )
  fc.assert(
    fc.property(anyText, anyText, (headline, paragraph) => {
      const whole = createHash('sha256')
        .update(letters(headline) + letters(paragraph))
        .digest('hex')
      expect(keyOf({ ...article, headline, paragraphs: [paragraph] })).toBe(whole.slice(0, 32))
    }),
  )
})
