import type { Language } from '../../../shared/article'

/** Letters and numbers that a headline is put in order by: whoever looks for one reads no further. */
const MOST_LETTERS = 48

/** In a key, what stands before a number and its length; ranks of letters lie above. */
const NUMBER = '\u0001'
const FIRST_LETTER = 2
/** Letters of other scripts follow by their code points. Below it a key takes one byte a letter. */
const OTHER_SCRIPTS = 256
const LAST_RANK = 0xffff

/** Latin letters with their accents, and the Cyrillic ones. */
const RANKED = [
  [0x61, 0x17f],
  [0x400, 0x52f],
] as const

// Electron's Intl has no order of its own for Kazakh. The Russian one, with these two letters where the Kazakh alphabet has
// them, is the same: its other letters stand beside those they come from.
const COLLATIONS: Readonly<Record<Language, string>> = { en: 'en', ru: 'ru', kk: 'ru' }
const KAZAKH = [
  ['е', 'ё'],
  ['ы', 'і'],
] as const

const LETTER_OR_NUMBER = /[0-9]+|[\p{L}\p{N}]/gu

/** Makes keys of headlines that compare, unit by unit, as the headlines do in the alphabet of a language: comparing a
 *  million headlines by Intl.Collator takes many seconds. Case, accents and punctuation do not count, and numbers stand
 *  by their values, as in `new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true })`. */
export function headlineKeys(language: Language): (headline: string) => string {
  const ranks = rankedLetters(language)
  const rankOf = (letter: string) =>
    ranks.get(letter) ?? Math.min(OTHER_SCRIPTS + (letter.codePointAt(0) ?? 0), LAST_RANK)
  return headline => {
    const parts = headline.normalize('NFKC').toLowerCase().match(LETTER_OR_NUMBER) ?? []
    return parts
      .slice(0, MOST_LETTERS)
      .map(part => (/^[0-9]/.test(part) ? numberKey(part) : String.fromCharCode(rankOf(part))))
      .join('')
  }
}

/** The longer number is the greater one. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=.)/u, '').slice(0, OTHER_SCRIPTS - 1)
  return NUMBER + String.fromCharCode(value.length) + value
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
