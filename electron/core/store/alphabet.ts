import type { Language } from '../../../shared/article'

/** Bytes of a key, one for most letters: whoever looks for a headline reads no further. */
export const KEY_BYTES = 64

/** Letters and signs that stand for themselves, as in nearly all headlines: the others are composed first. */
const EVERYDAY = /^[\u0020-\u007e\u0400-\u045f\u0490-\u052f«»“”„–—№]*$/u
const ZERO = 0x30
const NINE = 0x39

/** In a key, what stands before a number and its length; places in the alphabet lie above. */
const NUMBER = 1
const FIRST_LETTER = 2
/** What stands before a letter of another script, which follow by their code points; all places lie below. */
const OTHER = 255

/** Latin letters with their accents, and the Cyrillic ones. */
const RANKED = [
  [0x61, 0x17f],
  [0x400, 0x52f],
] as const

// Electron's Intl has no order of its own for Kazakh. The Russian one with these letters behind those that the Kazakh
// alphabet has before them is the same.
const COLLATIONS: Readonly<Record<Language, string>> = { en: 'en', ru: 'ru', kk: 'ru' }
const KAZAKH = [
  ['е', 'ё'],
  ['у', 'ұ'],
  ['ы', 'і'],
] as const

/** Makes keys of headlines that compare, byte by byte, as the headlines do in the alphabet of a language: comparing a
 *  million headlines by Intl.Collator takes many seconds. Case, accents and punctuation do not count, and numbers stand
 *  by their values, as in `new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true })`.
 *  A key is good until the next is made. */
export function headlineKeys(language: Language): (headline: string) => Uint8Array {
  const ranks = ranksOfUnits(language)
  const key = new Uint8Array(KEY_BYTES)
  return headline =>
    key.subarray(0, writeKey(EVERYDAY.test(headline) ? headline : headline.normalize('NFKC'), ranks, key))
}

const knownRanks = new Map<Language, Uint8Array>()

/** By UTF-16 unit: its place in the alphabet, OTHER for a letter that has none, 0 for what does not count. Half of a
 *  letter beyond the first plane sorts by itself, which comes to the same. */
function ranksOfUnits(language: Language): Uint8Array {
  const known = knownRanks.get(language)
  if (known !== undefined) return known
  const ranked = rankedLetters(language)
  const ranks = Uint8Array.from({ length: 2 ** 16 }, (_, unit) => {
    const [letter = ''] = String.fromCharCode(unit).toLowerCase()
    return ranked.get(letter) ?? (/[\p{L}\p{N}\p{Cs}]/u.test(letter) ? OTHER : 0)
  })
  knownRanks.set(language, ranks)
  return ranks
}

/** @returns where the key ends */
function writeKey(headline: string, ranks: Uint8Array, key: Uint8Array): number {
  let end = 0
  for (let at = 0; at < headline.length && end < KEY_BYTES; at++) {
    const unit = headline.charCodeAt(at)
    const rank = ranks[unit] ?? 0
    if (isDigit(unit)) {
      let last = at
      while (isDigit(headline.charCodeAt(last + 1))) last++
      end = writeNumber(headline.slice(at, last + 1), key, end)
      at = last
    } else if (rank === OTHER) {
      for (const byte of [OTHER, unit >> 8, unit & 0xff]) key[end++] = byte
    } else if (rank > 0) key[end++] = rank
  }
  return Math.min(end, KEY_BYTES)
}

const isDigit = (unit: number) => unit >= ZERO && unit <= NINE

/** The longer number is the greater one. */
function writeNumber(digits: string, key: Uint8Array, start: number): number {
  const value = digits.replace(/^0+(?=.)/u, '')
  let end = start
  key[end++] = NUMBER
  key[end++] = Math.min(value.length, OTHER)
  for (let at = 0; at < value.length && end < KEY_BYTES; at++) key[end++] = value.charCodeAt(at)
  return end
}

/** Letters by their place in the alphabet; those that differ in accents alone have one place. */
function rankedLetters(language: Language): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(COLLATIONS[language], { sensitivity: 'base' })
  const letters = RANKED.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => String.fromCharCode(first + place)),
  ).filter(letter => /^\p{Ll}$/u.test(letter))
  const places: string[][] = []
  for (const letter of letters.sort(compare)) {
    const place = places.at(-1)
    if (place?.[0] !== undefined && compare(place[0], letter) === 0) place.push(letter)
    else places.push([letter])
  }
  for (const [before, letter] of language === 'kk' ? KAZAKH : []) moveBehind(places, before, letter)
  return new Map(places.flatMap((place, rank) => place.map(letter => [letter, FIRST_LETTER + rank] as const)))
}

function moveBehind(places: string[][], before: string, letter: string): void {
  const from = places.findIndex(place => place.includes(letter))
  const rest = places[from]?.filter(other => other !== letter) ?? []
  places.splice(from, 1, ...(rest.length > 0 ? [rest] : []))
  places.splice(places.findIndex(place => place.includes(before)) + 1, 0, [letter])
}
