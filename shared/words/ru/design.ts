/** What is said where there is nothing. */
export const design = {
  'nothing.found': 'Ничего не найдено',
  'nothing.found-hint': 'На такой запрос не отвечает ни одна статья.',
  'nothing.unread': 'Всё прочитано',
  'nothing.unread-hint': 'Непрочитанных статей в библиотеке не осталось.',
  'nothing.bookmarked': 'Закладок пока нет',
  'nothing.bookmarked-hint': 'Здесь собираются статьи, которые вы отметили закладкой.',
  'nothing.tagged': 'Статей с этой меткой нет',
  'nothing.tagged-hint': 'Здесь собираются все статьи с этой меткой.',
  'nothing.clear': 'Очистить поиск и фильтры',
  'nothing.show-all': 'Показать все статьи',
} as const
