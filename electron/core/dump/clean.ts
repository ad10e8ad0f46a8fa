/** A line as it is shown and searched. */
export interface CleanText {
  /** NFC, single plain spaces, nothing invisible, no space at either end. */
  readonly text: string
  /** The code points that were dropped, such as "U+00AD U+200B"; null where nothing was. */
  readonly dropped: string | null
}

// A joiner inside an emoji is part of a picture, not a hidden character.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u034F|\u200D(?!\p{Extended_Pictographic})/gu

const MOST_NAMED = 8

/** Cleans one line: spaces of every kind become one plain space, invisible characters go and are named. */
export function cleanText(raw: string): CleanText {
  const seen = new Set<string>()
  const visible = raw.replace(INVISIBLE, character => {
    seen.add(character)
    return ''
  })
  const text = visible.normalize('NFC').replace(/\s+/g, ' ').trim()
  return {
    text,
    dropped: seen.size === 0 ? null : [...seen].slice(0, MOST_NAMED).map(codePointName).join(' '),
  }
}

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
