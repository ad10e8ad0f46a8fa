export const finding = {
  'find.name': 'Поиск по статье',
  'find.at': '{at, number} из {count, number}',
  'find.count': 'Найдено: {count, number}',
  'find.none': 'Не найдено',
  'find.next': 'Найти далее',
  'find.previous': 'Найти раньше',
  'find.close': 'Закрыть',

  'highlight.name': 'Выделения',
  'highlight.count':
    '{count, plural, one {# выделение} few {# выделения} many {# выделений} other {# выделения}}',
  'highlight.show': 'Показать в тексте',
  'highlight.remove': 'Убрать выделение',
  'highlight.remove-of': 'Убрать выделение «{quote}»',
  'highlight.copy': 'Копировать как цитату',
  'highlight.copy-of': 'Копировать «{quote}» как цитату',
  'highlight.copy-all': 'Копировать все как цитаты',
  'highlight.copied': 'Цитата скопирована',
  'highlight.menu': 'Выделение',

  'text-menu.name': 'Выбранный текст',
  'text-menu.highlight': 'Выделить маркером',
  'text-menu.copy': 'Копировать',
  'text-menu.copied': 'Скопировано',

  'deed.highlighted': 'выделено маркером',
  'deed.highlight-removed': 'выделение убрано',
} as const
