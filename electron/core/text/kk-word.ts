import {
  BACK,
  BUZZING,
  CONSONANT,
  classOf,
  FRONT,
  L,
  letterNumber,
  NASAL,
  NO_LETTER,
  syllableOf,
  VOICELESS,
} from './kk-letters'

const numberOf = (letter: string): number => letterNumber(letter.charCodeAt(0))
const A = numberOf('а')
const E = numberOf('е')
const I = numberOf('и')
const Y = numberOf('ы')
const O = numberOf('о')
const U = numberOf('у')
const D = numberOf('д')
const T = numberOf('т')
const N = numberOf('н')
const S = numberOf('с')
const R = numberOf('р')
const V = numberOf('в')
const G = numberOf('г')
const K = numberOf('к')
const SH = numberOf('ш')
const SOFT = numberOf('ь')

const VOICES = 'ыл ил ын ин лан лен дан ден тан тен ыс ис дыр дир тыр тир гыз гиз кыз киз'
  .split(' ')
  .map(voice => [...voice].map(numberOf))
/** By which those who do something are called: жазушы, дәрігер, қызметкер, журналист, студент, директор, психолог. */
const AGENTS = 'шы ши гер кер ист ент ант тор лог рман'.split(' ').map(agent => [...agent].map(numberOf))
const STAN = [...'стан'].map(numberOf)

/** A bare word letter by letter, and what its sounds say of its beginning as a stem. One object is used for word after
 *  word: they are read one at a time. */
export class SpelledWord {
  #letters = new Uint8Array(64)
  length = 0

  /** @returns false where the word has other characters than bare letters */
  read(word: string): boolean {
    this.length = word.length
    if (word.length > this.#letters.length) this.#letters = new Uint8Array(word.length * 2)
    for (let at = 0; at < word.length; at++) {
      const letter = letterNumber(word.charCodeAt(at))
      if (letter === NO_LETTER) return false
      this.#letters[at] = letter
    }
    return true
  }

  letterAt(at: number): number {
    return this.#letters[at] ?? NO_LETTER
  }

  /** The classes of the last letter of the first letters. */
  lastClass(end: number): number {
    return classOf(this.letterAt(end - 1))
  }

  #isVowel(at: number): boolean {
    return syllableOf(this.letterAt(at)) !== 0
  }

  /** Ends in а or another vowel that is none but a vowel. */
  isOpen(end: number): boolean {
    return (this.lastClass(end) & CONSONANT) === 0
  }

  /** What endings may follow by the harmony of syllables: BACK, FRONT or both; 0 where there is no vowel. */
  syllable(end: number): number {
    if (this.letterAt(end - 1) === SOFT) return FRONT
    let at = end - 1
    while (at >= 0 && (!this.#isVowel(at) || this.#isGlide(at))) at--
    if (at < 0) return 0
    const letter = this.letterAt(at)
    const last = syllableOf(letter)
    // A bare а may be ә, but hardly after the first syllable; банк and факт take the endings of front syllables.
    if (letter === A && (end - at > 2 || !this.#hasVowelBefore(at))) return BACK | FRONT
    // Names in ев take those of the syllable before (Тоқаевтың, Әлиевтің); folding makes ё an е (актёрлар).
    if (letter === E && at === end - 2 && this.#isName(end)) return BACK | FRONT
    return last
  }

  /** у after a vowel: тау, мәскеу. */
  #isGlide(at: number): boolean {
    return this.letterAt(at) === U && at > 0 && this.#isVowel(at - 1)
  }

  #isName(end: number): boolean {
    const last = this.letterAt(end - 1)
    return last === V || (end > 5 && (last === R || last === T))
  }

  #hasVowelBefore(at: number): boolean {
    for (let before = 0; before < at; before++) if (this.#isVowel(before)) return true
    return false
  }

  /** Long enough for a noun: ел, ата, дос; not ба. */
  isNoun(end: number): boolean {
    if (end < 2) return false
    if (end === 2) return this.#isVowel(0) && !this.isOpen(2)
    return end > 3 || !this.isOpen(3) || this.#isVowel(0) || this.#isVowel(1)
  }

  /** қар of Қарин, a surname: nouns with ә there (мәнін, пәнін) are few, and known. */
  isShortInA(end: number): boolean {
    return end === 3 && this.letterAt(1) === A && !this.#isVowel(0) && !this.isOpen(3)
  }

  /** Ends as басшы, жылқы and белгі do: other nouns in ы are few, and those in ыс and ын many. */
  isSurelyNarrow(end: number): boolean {
    const before = this.letterAt(end - 2)
    return before === SH || before === G || before === K
  }

  isNarrow(end: number): boolean {
    const last = this.letterAt(end - 1)
    return last === Y || last === I
  }

  /** Ends as verbs that are made of nouns: хабар-ла, қол-да, баста; or like сана-ла. */
  isMadeVerb(end: number): boolean {
    const last = this.letterAt(end - 1)
    return (last === A || last === E) && this.#endsInMaker(end - 1, true)
  }

  /** баға-ла. */
  isMadeOfOpen(end: number): boolean {
    return this.isMadeVerb(end) && this.isOpen(end - 2)
  }

  isMadeByL(end: number): boolean {
    return this.lastClass(end - 1) === L
  }

  /** A consonant that a verb may end in, before а of an ending: бар-ады, not хабарл-ады. */
  isClosedVerb(end: number): boolean {
    return (this.lastClass(end) & CONSONANT) !== 0 && !this.#endsInMaker(end, false)
  }

  /** л, д or т that makes verbs, and what stands before it. */
  #endsInMaker(end: number, isAfterVowel: boolean): boolean {
    const maker = this.letterAt(end - 1)
    const before = this.lastClass(end - 1)
    if (this.#isVowel(end - 2))
      return isAfterVowel && end > 4 && (before & CONSONANT) === 0 && classOf(maker) === L
    if (classOf(maker) === L) return true
    if (maker === D) return (before & (L | NASAL | BUZZING)) !== 0
    return maker === T && before === VOICELESS
  }

  /** Ends in a syllable by which verbs are made of verbs: жаз-ыл, бер-гіз, жара-т-ыл. */
  hasVoice(end: number): boolean {
    return VOICES.some(voice => end > voice.length + 1 && this.#endsIn(end, voice))
  }

  isAgent(end: number): boolean {
    return AGENTS.some(agent => end > agent.length + 1 && this.#endsIn(end, agent))
  }

  /** Қазақстан. */
  isCountry(end: number): boolean {
    return this.#endsIn(end, STAN)
  }

  /** The place before the last letter of Қазақстан: no ending begins there. */
  isInStan(end: number): boolean {
    return this.#endsIn(end + 1, STAN)
  }

  /** The place before the last letter of әріп-тес, отан-дас, жер-лес. */
  isFellow(end: number): boolean {
    const last = this.letterAt(end - 1)
    return (last === A || last === E) && end > 3 && this.#endsInMaker(end - 1, false)
  }

  /** Ends in н or с after an open vowel: роман, отбас, регион. */
  endsUnsurely(end: number): boolean {
    const last = this.letterAt(end - 1)
    const before = this.letterAt(end - 2)
    if (end < 4 || (end === 4 && !this.#isVowel(0)) || (before !== A && before !== E && before !== O))
      return false
    return last === N ? !this.#endsIn(end, STAN) : last === S && !this.isFellow(end - 1)
  }

  /** The place before тан in Қазақс-тан, Пәкіс-тан; not in жұмыс-тан, ресурс-тан. */
  isBeforeStan(end: number): boolean {
    if (this.letterAt(end - 1) !== S || end < 4) return false
    const before = this.letterAt(end - 2)
    return before === I || (!this.#isVowel(end - 2) && before !== R && before !== N)
  }

  #endsIn(end: number, ending: readonly number[]): boolean {
    return ending.every((letter, at) => this.letterAt(end - ending.length + at) === letter)
  }
}
