/** What a person can tell the page to do: by key, by menu, by button. One list for all three. */
export const COMMANDS = [
  'import-files',
  'import-folder',
  'show-imports',
  'search',
  'clear-filters',
  'next-article',
  'previous-article',
  'toggle-bookmark',
  'toggle-read',
  'copy-source',
  'theme-system',
  'theme-light',
  'theme-dark',
  'language-system',
  'language-kk',
  'language-ru',
  'language-en',
] as const
export type Command = (typeof COMMANDS)[number]
