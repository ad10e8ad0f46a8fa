export const marks = {
  'matches.name': 'Совпадения в статье',
  'matches.count':
    '{count, plural, one {# совпадение} few {# совпадения} many {# совпадений} other {# совпадения}}',
  'matches.at': 'Совпадение {at, number} из {count, number}',
  'matches.opened': '{headline}. Совпадение {at, number} из {count, number}',
  'matches.none-after': 'Дальше в списке совпадений нет',
  'matches.none-before': 'Раньше в списке совпадений нет',
  'matches.next': 'Следующее совпадение',
  'matches.previous': 'Предыдущее совпадение',

  'article.go-back': 'К предыдущей открытой статье',
  'related.title': 'Статьи по теме',

  'tags.name': 'Метки',
  'tags.edit': 'Поставить метку',
  'tags.field': 'Метка',
  'tags.hint': 'Enter — добавить',
  'tags.filter': 'Показать все статьи с меткой «{tag}»',
  'tags.remove': 'Снять метку «{tag}»',
  'tags.more': '+{count, number}',

  'note.name': 'Заметка',
  'note.edit': 'Написать заметку',
  'note.change': 'Изменить заметку',
  'note.remove': 'Убрать заметку',
  'note.hint': 'Сохраняется по мере набора. {keys} — закончить.',
  'list.note': 'Есть заметка',

  'search-help.title': 'Как искать',
  'search-help.try': 'Искать',
  'search-help.close': 'Закрыть',

  'deed.tagged': 'метка поставлена',
  'deed.tag-removed': 'метка снята',
  'deed.noted': 'заметка сохранена',
  'deed.note-removed': 'заметка убрана',
} as const
