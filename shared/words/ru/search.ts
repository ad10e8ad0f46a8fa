export const search = {
  'facet.leave-out': 'Исключить «{name}»',
  'facet.leave-out-tip': 'Исключить «{name}» (щелчок по строке с Alt)',
  'filters.not': 'Кроме: {name}',
  'place.read': 'Прочитанные',
  'place.not-bookmarked': 'Не в закладках',
  'sidebar.files': 'Файлы',
  'sidebar.tags': 'Метки',
  'sidebar.no-tag': 'Без меток',
  'sidebar.unknown-file': 'Файл, которого здесь больше нет',
} as const
