export const deeds = {
  'doubt.show': 'Показать в тексте',
  'doubt.dismiss': 'Снять',
  'doubt.dismissed':
    '{count, plural, one {Снято # сомнение} few {Снято # сомнения} many {Снято # сомнений} other {Снято # сомнения}}',
  'doubt.take-up': 'Вернуть',

  'related.identical': 'Слово в слово',
  'related.similarity': 'совпадает на {percent, number} %',
  'related.place': '{file}, строка {line, number}',
  'related.not-same': 'Это не одно и то же',

  'deed.name': 'Только что сделано',
  'deed.undo': 'Отменить',
  'deed.redo': 'Повторить',
  'deed.undone': 'Отменено: {deed}',
  'deed.bookmarked': 'закладка поставлена',
  'deed.bookmark-removed': 'закладка убрана',
  'deed.marked-read': 'отмечено прочитанным',
  'deed.marked-unread': 'отмечено непрочитанным',
  'deed.doubt-dismissed': 'сомнение снято',
  'deed.doubt-taken-up': 'сомнение возвращено',
  'deed.told-apart': 'статьи разведены',
  'deed.import-taken-out': 'загрузка изъята',
  'deed.import-brought-back': 'загрузка возвращена',
} as const
