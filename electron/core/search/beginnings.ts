import { bare } from '../../../shared/bare-letters'
import { INVOLVED, kindOfUnit } from '../../../shared/characters'
import { fold } from '../text/fold'
import { beginningsOfStem } from '../text/kk-stems'
import { stemOf } from './indexed-term'
import type { Wanted, WantedWord } from './wanted'

// What a query finds begins with few letters, and of all words of a text few begin with these: the others need not be
// looked up. Of all the work on a list, folding and stemming them was the most.

/** Letters, a bit for each class of them: those of one alphabet have different bits. */
export type Beginnings = number

export const NOTHING: Beginnings = 0
const ANYTHING: Beginnings = -1

/** Letters that folding makes Kazakh ones in words with Cyrillic letters (text/fold.ts), as the bare ones of these. */
const STAND_INS: Readonly<Record<string, string>> = { i: 'и', ə: 'а', ɵ: 'о' }

const bitOfLetter = (letter: string): Beginnings => {
  const plain = bare(fold(letter))
  return 1 << ((STAND_INS[plain] ?? plain).charCodeAt(0) & 31)
}

const bits = new Int32Array(0x1_0000)

/** The bit of the letter that a code unit is; all of them where it may be another with its neighbours. */
function bitOf(unit: number): Beginnings {
  const known = bits[unit] ?? 0
  if (known !== 0) return known
  const bit = (kindOfUnit(unit) & INVOLVED) === 0 ? bitOfLetter(String.fromCharCode(unit)) : ANYTHING
  bits[unit] = bit
  return bit
}

/** Whether the word that stands at a place of a text begins with one of some letters. */
export function beginsWithOne(
  beginnings: Beginnings,
  text: Uint16Array,
  start: number,
  end: number,
): boolean {
  if ((bitOf(text[start] ?? 0) & beginnings) !== 0) return true
  // The stem of a single letter may be another, as any stem's last may be: б, п. And a mark makes another letter of и.
  return end === start + 1 || (kindOfUnit(text[start + 1] ?? 0) & INVOLVED) !== 0
}

const ofWanted = new WeakMap<Wanted, Beginnings>()

/** The letters that the words may begin with which answer a clause. */
export function beginningsOf(wanted: Wanted): Beginnings {
  const known =
    ofWanted.get(wanted) ?? wanted.words.reduce((all, word) => all | beginningsOfWord(word), NOTHING)
  ofWanted.set(wanted, known)
  return known
}

function beginningsOfWord({ prefix, barePrefix, forms, terms, also }: WantedWord): Beginnings {
  const wholes = [prefix, barePrefix, ...(forms ?? [])].map(text => text?.charAt(0) ?? null)
  const stems = [...terms, ...also].map(term => beginningsOfStem(bare(stemOf(term))))
  return [...wholes, ...stems].reduce((all, letters) => all | bitsOfLetters(letters), NOTHING)
}

function bitsOfLetters(letters: string | null): Beginnings {
  if (letters === null) return NOTHING
  if (letters === '') return ANYTHING
  let all = NOTHING
  for (let at = 0; at < letters.length; at++) all |= bitOf(letters.charCodeAt(at))
  return all
}
