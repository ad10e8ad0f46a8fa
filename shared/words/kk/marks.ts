export const marks = {
  'matches.name': 'Мақаладағы сәйкестіктер',
  'matches.count': '{count, plural, one {# сәйкестік} other {# сәйкестік}}',
  'matches.at': 'Сәйкестік: {at, number} / {count, number}',
  'matches.opened': '{headline}. Сәйкестік: {at, number} / {count, number}',
  'matches.none-after': 'Тізімде бұдан әрі сәйкестік жоқ',
  'matches.none-before': 'Тізімде бұдан бұрын сәйкестік жоқ',
  'matches.next': 'Келесі сәйкестік',
  'matches.previous': 'Алдыңғы сәйкестік',

  'article.go-back': 'Алдында ашылған мақалаға оралу',
  'related.title': 'Тақырыптас мақалалар',

  'tags.name': 'Тегтер',
  'tags.edit': 'Тег қою',
  'tags.field': 'Тег',
  'tags.hint': 'Қосу үшін Enter басыңыз',
  'tags.filter': '«{tag}» тегі бар барлық мақаланы көрсету',
  'tags.remove': '«{tag}» тегін алып тастау',
  'tags.more': '+{count, number}',

  'note.name': 'Ескертпе',
  'note.edit': 'Ескертпе жазу',
  'note.change': 'Ескертпені өзгерту',
  'note.remove': 'Ескертпені алып тастау',
  'note.hint': 'Жазған сайын сақталады. Аяқтау: {keys}.',
  'list.note': 'Ескертпесі бар',

  'search-help.title': 'Қалай іздеу керек',
  'search-help.try': 'Іздеу',
  'search-help.close': 'Жабу',

  'deed.tagged': 'тег қойылды',
  'deed.tag-removed': 'тег алынды',
  'deed.noted': 'ескертпе сақталды',
  'deed.note-removed': 'ескертпе алынды',
} as const
