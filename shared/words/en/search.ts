/** Searching, narrowing and saved searches. */
export const search = {
  'facet.leave-out': 'Leave out “{name}”',
  'facet.leave-out-tip': 'Leave out “{name}” (Alt+click on the entry)',
  'filters.not': 'Not: {name}',
  'place.read': 'Read',
  'place.not-bookmarked': 'Not bookmarked',
  'sidebar.files': 'Files',
  'sidebar.tags': 'Tags',
  'sidebar.no-tag': 'No tag',
  'sidebar.unknown-file': 'A file that is not here any more',
} as const
