/** What is said where there is nothing. */
export const design = {
  'nothing.found': 'Ештеңе табылмады',
  'nothing.found-hint': 'Мұндай сұрауға сай мақала жоқ.',
  'nothing.unread': 'Бәрі оқылды',
  'nothing.unread-hint': 'Кітапханада оқылмаған мақала қалмады.',
  'nothing.bookmarked': 'Әзірге бетбелгі жоқ',
  'nothing.bookmarked-hint': 'Бетбелгі қойған мақалаларыңыз осында жиналады.',
  'nothing.tagged': 'Бұл тег қойылған мақала жоқ',
  'nothing.tagged-hint': 'Осы тег қойылған мақалалар осында жиналады.',
  'nothing.clear': 'Іздеу мен сүзгілерді тазалау',
  'nothing.show-all': 'Барлық мақаланы көрсету',
} as const
