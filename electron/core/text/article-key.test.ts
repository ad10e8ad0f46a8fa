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
