import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../../shared/marking'
import { type QuotedText, quoteAt, quoteFinder } from './quote-places'

const article: QuotedText = {
  headline: 'Мост открыт',
  paragraphs: [
    'В Алматы открыли мост. Длина моста — сто метров.',
    '«Мост ждали долго», — сказал аким. Мост освещён.',
  ],
}

/** What is found of a quote, as words with their part. */
const found = (text: QuotedText, part: Highlight['part'], start: number, quote: string) =>
  quoteFinder(text)({ part, start, quote })?.map(place => [place.part, place.start, quoteAt(text, place)]) ??
  null

test('a quote stands where it stood', () => {
  expect(found(article, 0, 17, 'мост')).toEqual([[0, 17, 'мост']])
  expect(found(article, 'headline', 0, 'Мост')).toEqual([['headline', 0, 'Мост']])
})

describe('where it stands no longer, a quote is found', () => {
  test('at the nearest place of its paragraph', () => {
    expect(found(article, 1, 40, 'Мост')).toEqual([[1, 35, 'Мост']])
    expect(found(article, 1, 2, 'Мост')).toEqual([[1, 1, 'Мост']])
  })

  test('in another paragraph, the nearest first', () => {
    const more = { headline: null, paragraphs: ['Мост закрыт.', 'Пусто.', 'Ничего.', 'Мост открыт.'] }
    expect(found(more, 1, 0, 'Мост')).toEqual([[0, 0, 'Мост']])
    expect(found(more, 2, 0, 'Мост')).toEqual([[3, 0, 'Мост']])
  })

  test('with other quotes, spaces and dashes', () => {
    expect(found(article, 0, 3, '"Мост ждали\u00A0долго" - сказал')).toEqual([
      [1, 1, 'Мост ждали долго», — сказал'],
    ])
  })

  test('in parts, where the paragraph was split within it', () => {
    expect(found(article, 0, 23, 'сто метров. "Мост ждали')).toEqual([
      [0, 37, 'сто метров'],
      [1, 1, 'Мост ждали'],
    ])
  })

  test('with letters put together from two signs, which stay whole', () => {
    const apart = { headline: null, paragraphs: ['Наи\u0306ден клад'] }
    expect(found(apart, 0, 1, 'найден клад')).toEqual([[0, 0, 'Наи\u0306ден клад']])
    expect(found(apart, 0, 1, 'наи')).toBeNull()
  })
})

test.each([
  ['other words', 'тоннель'],
  ['no letters', '…'],
  ['nothing', ''],
])('a quote of %s is not found', (_, quote) => {
  expect(found(article, 0, 0, quote)).toBeNull()
})
