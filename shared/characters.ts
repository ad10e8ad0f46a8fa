/** What a character is, as bits; a character may be several. Marks are part of the letter before them. */
export const LETTER = 1
export const DIGIT = 2
export const MARK = 4
export const CAPITAL = 8
export const SMALL = 16
/** Not simple: its NFC or its small letter may depend on its neighbours, or be several characters, or be unknown for
 *  being half of a character. Nearly every text has no such character. */
export const INVOLVED = 32

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [DIGIT, /\p{N}+/gu],
  [MARK, /\p{M}+/gu],
  [CAPITAL, /\p{Lu}+/gu],
  [SMALL, /\p{Ll}+/gu],
  // Marks, the parts of Hangul syllables, Σ (small at the end of a word: ς) and İ (small: two characters).
  [INVOLVED, /[\p{M}\u1100-\u11FFΣİ]+/gu],
]

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

// All code units in their order, but for the halves of characters of two units.
const ALL_UNITS = Array.from({ length: 0x1_0000 }, (_, unit) =>
  String.fromCharCode(isSurrogate(unit) ? 0 : unit),
).join('')

const smallUnits = unitsOf(ALL_UNITS.replaceAll('İ', ' ').toLowerCase())

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

// Unicode's own properties, asked once for each code unit: a look-up takes a small part of what a pattern takes, and an
// import looks at every character of its file several times.
const kinds = kindsOfUnits()

function kindsOfUnits(): Uint8Array {
  const bits = new Uint8Array(ALL_UNITS.length)
  for (const [bit, pattern] of PATTERNS) {
    for (const { index, 0: run } of ALL_UNITS.matchAll(pattern)) {
      for (let unit = index; unit < index + run.length; unit++) bits[unit] = (bits[unit] ?? 0) | bit
    }
  }
  const isComposed = (unit: number) => {
    const character = String.fromCharCode(unit)
    return character.normalize('NFC') === character
  }
  for (let unit = 0; unit < bits.length; unit++) {
    if (isSurrogate(unit) || !isComposed(unit)) bits[unit] = (bits[unit] ?? 0) | INVOLVED
  }
  return bits
}

/** What a character is, by its code point. */
export function kindOfPoint(point: number): number {
  if (point < kinds.length) return kindOfUnit(point)
  const character = String.fromCodePoint(point)
  return PATTERNS.reduce((bits, [bit, pattern]) => (character.search(pattern) === 0 ? bits | bit : bits), 0)
}

/** What a code unit is by itself; half of a character is nothing but involved. */
export const kindOfUnit = (unit: number): number => kinds[unit] ?? 0

/** The small letter of a code unit that is simple; the unit itself where it has none. */
export const smallUnit = (unit: number): number => smallUnits[unit] ?? 0
