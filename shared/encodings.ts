/** Every encoding a file can be read in: the one that is guessed and the one a person chooses are among these. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1251',
  'KOI8-R',
  'CP866',
  'ISO-8859-5',
  'x-mac-cyrillic',
  'KZ-1048',
  'PT154',
  'KOI8-U',
  'windows-1252',
] as const

export type EncodingName = (typeof ENCODINGS)[number]
