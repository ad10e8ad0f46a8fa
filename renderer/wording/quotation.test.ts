import { expect, test } from 'vitest'
import { fileId } from '../../shared/ids'
import { createWords } from '../../shared/words/words'
import { type QuotedArticle, quotation } from './quotation'

const article: QuotedArticle = {
  headline: 'Мост открыт',
  language: 'ru',
  publishedOn: '2025-02-14',
  source: { url: 'https://www.gov.kz/1', publisher: 'Самрук', releaseId: null, language: null },
  provenance: {
    fileId: fileId(1),
    fileName: 'news.txt',
    fileHash: '',
    importedAt: 0,
    encoding: 'UTF-8',
    parserVersion: 1,
    lines: { first: 12, last: 20 },
  },
}

test('a quotation stands in the quotes of its language, with headline, publisher, date and address', () => {
  expect(quotation(createWords('en'), article, ['Мост длиной сто метров'])).toBe(
    '«Мост длиной сто метров»\n\nМост открыт\nСамрук, February 14, 2025\nhttps://www.gov.kz/1',
  )
  expect(quotation(createWords('ru'), { ...article, language: 'en' }, ['A bridge'])).toBe(
    '“A bridge”\n\nМост открыт\nСамрук, 14 февраля 2025 г.\nhttps://www.gov.kz/1',
  )
})

test('several quotations have their source once', () => {
  expect(quotation(createWords('en'), article, ['Один', 'Два'])).toMatch(/^«Один»\n\n«Два»\n\nМост открыт\n/)
})

test('what an article does not say is left out; without an address it is found by its line', () => {
  const bare: QuotedArticle = {
    ...article,
    headline: null,
    publishedOn: null,
    source: { url: null, publisher: null, releaseId: null, language: null },
  }
  expect(quotation(createWords('en'), bare, ['Мост'])).toBe('«Мост»\n\nnews.txt, line 12')
})
