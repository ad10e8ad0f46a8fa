export const search = {
  'facet.leave-out': '«{name}» дегенді алып тастау',
  'facet.leave-out-tip': '«{name}» дегенді алып тастау (Alt басып тұрып шерту)',
  'filters.not': 'Мынадан басқа: {name}',
  'place.read': 'Оқылған',
  'place.not-bookmarked': 'Бетбелгі қойылмаған',
  'sidebar.files': 'Файлдар',
  'sidebar.tags': 'Белгілер',
  'sidebar.no-tag': 'Белгісіз',
  'sidebar.unknown-file': 'Мұнда енді жоқ файл',
} as const
