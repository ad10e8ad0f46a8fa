import { CAPITAL, kindOfUnit, LETTER } from '../../../shared/characters'

// What tells a name from another word: it has a capital where no sentence begins, and no small letter instead.

/** How a word is written in one place. `vague`: with a capital that says nothing, at the beginning of a sentence or among
 *  capitals. */
export type Writing = 'named' | 'small' | 'vague'

const codes = (characters: string) => new Set(Array.from(characters, character => character.charCodeAt(0)))
const PASSED_OVER = codes(' \u00a0\t"“”„«»\'’‘([—–')
const ENDS_SENTENCE = codes('.!?…:;•*\n\r')
const STOP = '.'.charCodeAt(0)
/** Letters of an abbreviation: К. Тоқаев, г. Алматы, im. Abaya. */
const LONGEST_ABBREVIATION = 2

const isCapital = (unit: number) => (kindOfUnit(unit) & CAPITAL) !== 0
const isLetter = (unit: number) => (kindOfUnit(unit) & LETTER) !== 0

/** How the word at a place of a text is written.
 *  @param units of the text */
export function writingAt(units: Uint16Array, start: number, end: number): Writing {
  if (!isCapital(units[start] ?? 0)) return 'small'
  if (end - start > 1 && isCapital(units[start + 1] ?? 0)) return 'vague'
  return beginsSentence(units, start) ? 'vague' : 'named'
}

function beginsSentence(units: Uint16Array, start: number): boolean {
  let at = start - 1
  while (at >= 0 && PASSED_OVER.has(units[at] ?? 0)) at--
  if (at < 0) return true
  const unit = units[at] ?? 0
  return ENDS_SENTENCE.has(unit) && !(unit === STOP && endsAbbreviation(units, at))
}

function endsAbbreviation(units: Uint16Array, stop: number): boolean {
  let at = stop - 1
  while (at >= 0 && isLetter(units[at] ?? 0)) at--
  const length = stop - 1 - at
  return length > 0 && length <= LONGEST_ABBREVIATION
}

/** Words of a headline beyond the first, at least, that have no capital: with fewer all have one, as English ones do. */
const SMALL_SHARE = 0.5

/** Whether capitals in a headline tell of names. */
export function isSentence(headline: string): boolean {
  const [, ...words] = headline.match(/\p{L}+/gu) ?? []
  const small = words.filter(word => !isCapital(word.charCodeAt(0))).length
  return small >= words.length * SMALL_SHARE
}
