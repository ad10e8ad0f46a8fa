import { INVOLVED, kindOfUnit } from '../../../shared/characters'

/** A line as it is shown and searched. */
export interface CleanText {
  /** NFC, single plain spaces, nothing invisible, no space at either end. */
  readonly text: string
  /** The code points that were dropped, such as "U+00AD U+200B"; null where nothing was. */
  readonly dropped: string | null
}

// A joiner or a variation selector inside an emoji is part of a picture, not a hidden character.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]|\u034F|(?<![\p{Extended_Pictographic}\d#*])[\uFE00-\uFE0F]|\u200D(?!\p{Extended_Pictographic})/gu

const MOST_NAMED = 8

/** Cleans one line: spaces of every kind become one plain space, invisible characters go and are named. */
export function cleanText(raw: string): CleanText {
  if (isClean(raw)) return { text: raw, dropped: null }
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

const SPACE = 0x20

// By code unit: 1 where cleaning may change the character, or what NFC makes of it depends on its neighbours.
const mayChange = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  const isSpace = unit !== SPACE && /\s/.test(character)
  return Number(isSpace || (kindOfUnit(unit) & INVOLVED) !== 0 || character.search(INVISIBLE) === 0)
})

/** Whether a line is clean as it stands; of some that are, it is not known. Most lines of most files are. */
function isClean(raw: string): boolean {
  let before = SPACE
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (mayChange[unit] === 1 || (unit === SPACE && before === SPACE)) return false
    before = unit
  }
  return before !== SPACE || raw === ''
}
