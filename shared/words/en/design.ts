/** What is said where there is nothing. */
export const design = {
  'nothing.found': 'Nothing found',
  'nothing.found-hint': 'No article answers this search.',
  'nothing.unread': 'Nothing left to read',
  'nothing.unread-hint': 'Every article of the library has been read.',
  'nothing.bookmarked': 'No bookmarks yet',
  'nothing.bookmarked-hint': 'Articles that you bookmark are gathered here.',
  'nothing.tagged': 'No article has this tag',
  'nothing.tagged-hint': 'Articles with this tag are gathered here.',
  'nothing.clear': 'Clear search and filters',
  'nothing.show-all': 'Show all articles',
} as const
