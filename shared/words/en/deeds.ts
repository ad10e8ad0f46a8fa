/** What a person does and can undo. */
export const deeds = {
  'doubt.show': 'Show in the text',
  'doubt.dismiss': 'Dismiss',
  'doubt.dismissed': '{count, plural, one {# doubt was dismissed} other {# doubts were dismissed}}',
  'doubt.take-up': 'Take up again',

  'related.identical': 'Letter for letter',
  'related.similarity': '{percent, number}% alike',
  'related.place': '{file}, line {line, number}',
  'related.not-same': 'Not the same',

  'deed.name': 'What you have just done',
  'deed.undo': 'Undo',
  'deed.redo': 'Do it again',
  'deed.undone': 'Undone: {deed}',
  'deed.bookmarked': 'Bookmark set',
  'deed.bookmark-removed': 'Bookmark removed',
  'deed.marked-read': 'Marked as read',
  'deed.marked-unread': 'Marked as unread',
  'deed.doubt-dismissed': 'Doubt dismissed',
  'deed.doubt-taken-up': 'Doubt taken up again',
  'deed.told-apart': 'Told apart',
  'deed.import-taken-out': 'Import taken out',
  'deed.import-brought-back': 'Import brought back',
} as const
