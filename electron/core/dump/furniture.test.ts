import { expect, test } from 'vitest'
import { isFurniture } from './furniture'

test.each([
  'Share',
  'Share on Facebook',
  'Print version',
  '[ Print ]',
  'Share | Print',
  'Views: 1 204',
  '312 views',
  'Поделиться',
  'Поделиться в соцсетях',
  'Версия для печати',
  'Просмотров: 123',
  'Количество просмотров – 45',
  'Бөлісу',
  'Қаралды: 77',
  '77 рет қаралды',
  'photo_1.jpg',
  '.png)',
])('%j is furniture of a page', text => {
  expect(isFurniture(text)).toBe(true)
})

test.each([
  'Печать',
  'Share prices fell',
  'Просмотров стало больше',
  'Views of the city',
  'Поделились опытом',
  'Қаралды',
  '123',
  'Новости | Поделиться',
])('%j is text', text => {
  expect(isFurniture(text)).toBe(false)
})
