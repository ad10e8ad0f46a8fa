/** The text of an article: how it is set, read, compared and printed. */
export const reading = {
  'reading.text': 'Вид текста',
  'reading.face': 'Шрифт',
  'reading.face.serif': 'С засечками',
  'reading.face.sans': 'Без засечек',
  'reading.text-size': 'Размер',
  'reading.measure': 'Длина строки',
  'reading.line-height': 'Расстояние между строками',
  'reading.measure-value': '{count, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}',
  'reading.number': '{count, number}',
  'reading.reset': 'Как было вначале',
  'reading.more': 'Другие действия со статьёй',
  'reading.minutes':
    '{count, plural, one {# минута чтения} few {# минуты чтения} many {# минут чтения} other {# минуты чтения}}',
  'reading.side-by-side': 'Рядом',
  'reading.leave-focus': 'Показать всё остальное',
  'reading.compared': 'Рядом на двух языках',
  'reading.compared-with': 'Рядом показать',
  'reading.close': 'Закрыть',
} as const
