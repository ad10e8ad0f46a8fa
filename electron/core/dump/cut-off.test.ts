import { expect, test } from 'vitest'
import { brokenEnd } from './cut-off'

test.each([
  ['The hall is large.', 'The visitors came from all the districts of the'],
  ['Школа новая.', 'Ученики пришли на урок и сказали, что им очень нравится новый'],
  ['Мектеп ашылды.', 'Оқушылар мен ата-аналар салтанатты жиынға келіп, мұғалімдер және'],
  ['The hall is large', 'The visitors came from…'],
  ['Three prizes:', 'first, second,'],
])('after %j, %j breaks off', (...paragraphs) => {
  expect(brokenEnd(paragraphs, true, false)).not.toBeNull()
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
  expect(brokenEnd(paragraphs, true, false)).toBeNull()
})

const UNENDED = 'С первого января вырастет утилизационный сбор на все автомобили, масса которых превы'

test('a long sentence without its full stop breaks off where no source follows it', () => {
  expect(brokenEnd(['Новые ставки утверждены.', UNENDED], false, false)).not.toBeNull()
  expect(brokenEnd([`Новые ставки утверждены. ${UNENDED}`], false, false)).not.toBeNull()
  expect(brokenEnd(['Новые ставки утверждены.', UNENDED], true, false)).toBeNull()
  expect(brokenEnd(['Новые ставки утверждены.', `– ${UNENDED}`], false, false)).toBeNull()
  expect(
    brokenEnd(['Новые ставки утверждены.', `${UNENDED} на сайте akimat.example`], false, false),
  ).toBeNull()
})

test('a file that ends without a full stop breaks off, where nothing else in the article lacks one', () => {
  const cut = ['Торговля выросла на 9%.', 'Оборот достиг 44 млрд.', 'Стороны договорились и впредь развив']
  expect(brokenEnd(cut, false, true)).not.toBeNull()
  expect(brokenEnd(cut, false, false)).toBeNull()
  expect(brokenEnd(cut.slice(1), false, true)).toBeNull()
  expect(brokenEnd([...cut.slice(0, 2), 'Пресс-служба Министерства торговли'], false, true)).toBeNull()
})
