import { expect, test } from 'vitest'
import { brokenEnd } from './cut-off'

test.each([
  ['The hall is large.', 'The visitors came from all the districts of the'],
  ['Школа новая.', 'Ученики пришли на урок и сказали, что им очень нравится новый'],
  ['Мектеп ашылды.', 'Оқушылар мен ата-аналар салтанатты жиынға келіп, мұғалімдер және'],
  ['The hall is large', 'The visitors came from…'],
  ['Three prizes:', 'first, second,'],
])('after %j, %j breaks off', (...paragraphs) => {
  expect(brokenEnd(paragraphs)).not.toBeNull()
})

test.each([
  [['The hall is large.', 'The visitors came from all the districts.']],
  [['The hall is large.', 'Press service of the Ministry of Culture and Information']],
  [['The hall is large', 'The visitors came from all the districts of the']],
  [['Школа новая.', 'Ученики пришли на урок и сказали, что им очень нравится']],
  [['Школа новая.', 'Министерство экологии, геологии и природных ресурсов']],
  [['The visitors came from all the districts of the']],
  [[]],
])('%j ends', paragraphs => {
  expect(brokenEnd(paragraphs)).toBeNull()
})
