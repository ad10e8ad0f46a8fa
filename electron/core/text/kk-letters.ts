// Kazakh letters as its endings see them, all of them bare (see shared/bare-letters.ts): what an ending begins with and which vowels it
// has follows from the letter and the syllable before it.

/** What may stand before an ending, as bits: the classes by which endings change their first letter. */
export const VOWEL = 1
/** р, й, у: they take лар and дың. */
export const GLIDE = 2
export const L = 4
/** м, н and ң. */
export const NASAL = 8
/** з, ж. */
export const BUZZING = 16
/** Voiceless letters, and б в г д, which are so at the end of a word. */
export const VOICELESS = 32
export const CONSONANT = GLIDE | L | NASAL | BUZZING | VOICELESS

/** The two kinds of syllables, as bits: endings follow the last syllable of the stem. */
export const BACK = 1
export const FRONT = 2

const FIRST_LETTER = 0x430
const LETTERS = 32
/** Every other character. */
export const NO_LETTER = LETTERS

/** The number of a bare letter: а is 0, я is 31. */
export function letterNumber(unit: number): number {
  const number = unit - FIRST_LETTER
  return number >= 0 && number < LETTERS ? number : NO_LETTER
}

const tableOf = (groups: Readonly<Record<string, number>>): Uint8Array => {
  const table = new Uint8Array(LETTERS + 1)
  for (const [letters, bits] of Object.entries(groups)) {
    for (const letter of letters) table[letterNumber(letter.charCodeAt(0))] = bits
  }
  return table
}

// и is the bare і, and also ый; у and ю end in a consonant sound, yet loans in ю take the endings of vowels too.
const CLASSES = tableOf({
  аеоыэя: VOWEL,
  ию: VOWEL | GLIDE,
  рйу: GLIDE,
  л: L,
  мн: NASAL,
  зж: BUZZING,
  бвгдкпстфхцчшщ: VOICELESS,
  ъь: L | GLIDE,
})
const SYLLABLES = tableOf({ аыя: BACK, еэ: FRONT, оуию: BACK | FRONT })

export const classOf = (letter: number): number => CLASSES[letter] ?? 0
/** BACK, FRONT or both for a vowel; 0 for a consonant. Bare о, у, и may be either. */
export const syllableOf = (letter: number): number => SYLLABLES[letter] ?? 0
