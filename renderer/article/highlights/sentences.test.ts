import { expect, test } from 'vitest'
import type { Language } from '../../../shared/article'
import { sentencesIn } from './sentences'

test.each<[Language, readonly string[]]>([
  ['en', ['The bridge was opened.', 'It is 300 m long!', '“Is it safe?”']],
  ['ru', ['Об этом сообщил Е. Досаев.', 'А. Б. Иванов добавил: всё готово.']],
  ['ru', ['В г. Алматы открыли мост.', 'Он стоит на ул. Абая, 5.']],
  ['ru', ['«Кто против?» – спросил аким.', 'Никто.']],
  ['ru', ['Закупили парты, доски и т.д.', 'Школа готова.']],
  ['ru', ['Это было в 2024 г.', 'Мост построили.']],
  ['kk', ['Бұл туралы Қ. Тоқаев айтты.', 'Көпір Абай көш. 5 мекенжайында.', 'Жұмыс аяқталды.']],
  ['en', ['Dr. Smith met Gen. Brown at 5 p.m.', 'They agreed.']],
  ['en', ['See No. 5 of the list.', 'It is there.']],
])('%s: %j', (language, sentences) => {
  const text = ` ${sentences.join('  ')}\n`
  expect(sentencesIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test('space alone is no sentence', () => {
  expect(sentencesIn('', 'en')).toEqual([])
  expect(sentencesIn(' \n ', null)).toEqual([])
})
