import { expect, test } from 'vitest'
import { markupOf } from './markup'

test.each([
  ['Парк <b>открыт</b>', '<b>'],
  ['see <a href="https://gov.kz">here</a>', '<a href="https://gov.kz">'],
  ['line<br/>line', '<br/>'],
  ['<!-- сноска --> Мәтін', '<!--'],
  ['«Парк»&nbsp;ашылды', '&nbsp;'],
  ['it&#x27;s open', '&#x27;'],
  ['[b]Назар аударыңыз[/b]', '[b]'],
  ['[caption id="attachment_7" width="300"]Фото[/caption]', '[caption id="attachment_7" width="300"]'],
  ['Здравствуйте, {{ user.name }}!', '{{ user.name }}'],
  ['the **winner** is', '**winner**'],
  ['read [the text](https://gov.kz/1) here', '[the text](https://gov.kz/1)'],
])('%j holds %j', (text, markup) => {
  expect(markupOf(text)).toBe(markup)
})

test.each([
  'Температура < 5 °C, а давление > 760 мм',
  '5 * 3 ** 2 = 45',
  'Ставка выросла [1], см. [приложение] (стр. 5)',
  'AT&T; Marks & Spencer',
  '{жоба} және {{}}',
  '*** * * *',
  '[Фото пресс-службы]',
])('%j holds none', text => {
  expect(markupOf(text)).toBeNull()
})

test('a line of megabytes is looked through in proportion to its length', () => {
  for (const unit of ['<a ', '[b ', '{{ ', '**a ', '[a](', '&'])
    expect(markupOf(unit.repeat(500_000))).toBeNull()
})
