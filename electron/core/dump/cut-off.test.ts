import { expect, test } from 'vitest'
import { brokenEnd } from './cut-off'

test.each([
  ['The hall is large.', 'The visitors came from all the districts of the'],
  ['Школа новая.', 'Ученики пришли на урок и сказали, что им очень нравится новый'],
  ['Мектеп ашылды.', 'Оқушылар мен ата-аналар салтанатты жиынға келіп, мұғалімдер және'],
  ['The hall is large', 'The visitors came from…'],
  ['Three prizes:', 'first, second,'],
])('after %j, %j breaks off', (...paragraphs) => {
  expect(brokenEnd(paragraphs, true)).not.toBeNull()
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
  expect(brokenEnd(paragraphs, true)).toBeNull()
})

const UNENDED = 'С первого января вырастет утилизационный сбор на все автомобили, масса которых превы'

test('a long sentence without its full stop breaks off where no source follows it', () => {
  expect(brokenEnd(['Новые ставки утверждены.', UNENDED], false)).not.toBeNull()
  expect(brokenEnd([`Новые ставки утверждены. ${UNENDED}`], false)).not.toBeNull()
  expect(brokenEnd(['Новые ставки утверждены.', UNENDED], true)).toBeNull()
  expect(brokenEnd(['Новые ставки утверждены.', `– ${UNENDED}`], false)).toBeNull()
  expect(brokenEnd(['Новые ставки утверждены.', `${UNENDED} на сайте akimat.example`], false)).toBeNull()
})
