import type { Language } from '../../../shared/article'

/** Letters and numbers that a headline is put in order by: whoever looks for one reads no further. */
const MOST_LETTERS = 48

/** Letters and signs that stand for themselves, as in nearly all headlines: the others are composed first. */
const EVERYDAY = /^[\u0020-\u007e\u0400-\u045f\u0490-\u052f«»“”„–—№]*$/u

/** In a key, what stands before a number and its length; ranks of letters lie above. */
const NUMBER = 1
const FIRST_LETTER = 2
/** Letters of other scripts follow by their code points. Below it a key takes one byte a letter. */
const OTHER_SCRIPTS = 256
const LAST_RANK = 0xffff

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

/** Makes keys of headlines that compare, unit by unit, as the headlines do in the alphabet of a language: comparing a
 *  million headlines by Intl.Collator takes many seconds. Case, accents and punctuation do not count, and numbers stand
 *  by their values, as in `new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true })`. */
export function headlineKeys(language: Language): (headline: string) => string {
  const ranks = ranksOfUnits(language)
  return headline => keyOf(EVERYDAY.test(headline) ? headline : headline.normalize('NFKC'), ranks)
}

const knownRanks = new Map<Language, Uint16Array>()

function ranksOfUnits(language: Language): Uint16Array {
  const known = knownRanks.get(language)
  if (known !== undefined) return known
  const ranks = new Uint16Array(2 ** 16)
  const ranked = rankedLetters(language)
  for (let unit = 0; unit < ranks.length; unit++) {
    const [letter = ''] = String.fromCharCode(unit).toLowerCase()
    // Half of a letter beyond the first plane sorts by itself: the order of such letters is the same.
    if (/[\p{L}\p{N}\p{Cs}]/u.test(letter))
      ranks[unit] = ranked.get(letter) ?? Math.min(OTHER_SCRIPTS + unit, LAST_RANK)
  }
  knownRanks.set(language, ranks)
  return ranks
}

const ZERO = 0x30
const NINE = 0x39

function keyOf(headline: string, ranks: Uint16Array): string {
  const key: number[] = []
  for (let at = 0; at < headline.length && key.length < MOST_LETTERS; at++) {
    const unit = headline.charCodeAt(at)
    if (unit < ZERO || unit > NINE) {
      const rank = ranks[unit] ?? 0
      if (rank > 0) key.push(rank)
      continue
    }
    let end = at + 1
    while (isDigit(headline.charCodeAt(end))) end++
    addNumber(key, headline.slice(at, end))
    at = end - 1
  }
  return String.fromCharCode(...key)
}

const isDigit = (unit: number) => unit >= ZERO && unit <= NINE

/** The longer number is the greater one. */
function addNumber(key: number[], digits: string): void {
  const value = digits.replace(/^0+(?=.)/u, '').slice(0, OTHER_SCRIPTS - 1)
  key.push(NUMBER, value.length)
  for (let at = 0; at < value.length; at++) key.push(value.charCodeAt(at))
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
