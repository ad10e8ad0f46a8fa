/** Matches in the open article, what a person writes on it, and the guide to searching. */
export const marks = {
  'matches.name': 'Matches in the article',
  'matches.count': '{count, plural, one {# match} other {# matches}}',
  'matches.at': 'Match {at, number} of {count, number}',
  'matches.opened': '{headline}. Match {at, number} of {count, number}',
  'matches.none-after': 'No match further on in the list',
  'matches.none-before': 'No match further back in the list',
  'matches.next': 'Next match',
  'matches.previous': 'Previous match',

  'article.go-back': 'Back to the article before',
  'related.title': 'Related articles',

  'tags.name': 'Tags',
  'tags.edit': 'Tag the article',
  'tags.field': 'Tag',
  'tags.hint': 'Enter adds it',
  'tags.filter': 'Show all articles tagged “{tag}”',
  'tags.remove': 'Remove the tag “{tag}”',
  'tags.more': '+{count, number}',

  'note.name': 'Note',
  'note.edit': 'Write a note',
  'note.change': 'Change the note',
  'note.remove': 'Remove the note',
  'note.hint': 'Kept as you type. {keys} when you are done.',
  'list.note': 'Has a note',

  'search-help.title': 'How to search',
  'search-help.try': 'Search for',
  'search-help.close': 'Close',

  'deed.tagged': 'Tag added',
  'deed.tag-removed': 'Tag removed',
  'deed.noted': 'Note kept',
  'deed.note-removed': 'Note removed',
} as const
