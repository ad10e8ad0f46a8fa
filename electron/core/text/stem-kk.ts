import { bare } from '../../../shared/bare-letters'
import { type Ending, endings } from './kk-endings'
import { CONSONANT, letterNumber, VOWEL } from './kk-letters'
import {
  atWordEnd,
  irregularStem,
  KNOWN_NOUNS,
  KNOWN_TIMES,
  KNOWN_VERBS,
  NARROW_INFINITIVES,
  SHORTENED,
} from './kk-stems'
import { SpelledWord } from './kk-word'

/** The stem of a Kazakh word, without the endings of inflection: қалаларымыздағы → қала. What it knows are sounds and a
 *  table of words that end alike (kk-stems.ts), no dictionary; docs/word-forms.md says what it does not do. Bare words
 *  are read as others are: bare(stem(word)) is stem(bare(word)).
 *  @param word folded, in Cyrillic letters; others are left whole */
export function stemKazakh(word: string): string {
  const irregular = irregularStem(word, bare(word))
  if (irregular !== undefined) return irregular
  const whole = word.replace(NARROW_VERB, '$<stem>ый')
  const stem = withoutDoubts(whole.slice(0, stemEnd(bare(whole))))
  if (NARROW_INFINITIVES.has(bare(stem))) return `${stem.slice(0, -1)}ы`
  return SHORTENED.has(bare(stem)) ? stem.slice(0, -2) + stem.slice(-1) : stem
}

/** оқы-йды is written оқиды. */
const NARROW_VERB = /^(?<stem>о[қк]|тан)и(?=ды|тын|м[ыа]|сы)/u

/** Where the stem of a bare word ends; at its end where it has other characters than bare letters. What is left of a noun
 *  is read again: where Калуга seems to end in ға, Калугадан must come to the same. */
export function stemEnd(word: string): number {
  if (!spelled.read(word)) return word.length
  const cut = cutOf(word)
  if (cut.isKnown) return cut.end
  if (cut.ending === null || isVerbal(cut.ending)) return closedEnd(cut)
  return stemEnd(atWordEnd(word.slice(0, cut.end)))
}

/** The end of a stem as it is beside consonants: журналистер and кластар are forms of журналист and класс, and in факты,
 *  роль and ролі nobody tells what belongs to the stem. */
function withoutDoubts(stem: string): string {
  const ending = stem.slice(-2)
  return stem.length > 3 && (DOUBTFUL.has(ending) || ending.endsWith('ь'))
    ? stem.slice(0, -1)
    : atWordEnd(stem)
}

const DOUBTFUL = new Set(['ст', 'фт', 'кт', 'қт', 'пт', 'вт', 'сс', 'лл', 'мм'])

const spelled = new SpelledWord()

/** Endings by their letters from the last one on. */
interface Node {
  readonly next: (Node | undefined)[]
  readonly endings: Ending[]
}

const newNode = (): Node => ({ next: [], endings: [] })

function treeOfEndings(): Node {
  const root = newNode()
  for (const ending of endings()) {
    let node = root
    for (let at = ending.text.length - 1; at >= 0; at--) {
      node = node.next[letterNumber(ending.text.charCodeAt(at))] ??= newNode()
    }
    node.endings.push(ending)
  }
  return root
}

let tree: Node | null = null

interface Cut {
  /** Where the stem ends. */
  readonly end: number
  readonly ending: Ending | null
  readonly isKnown: boolean
}

/** Takes the longest ending that the word can have; a shorter one where it leaves a known stem. */
function cutOf(word: string): Cut {
  const whole = atWordEnd(word)
  let cut: Cut = { end: word.length, ending: null, isKnown: isKnownWhole(whole) }
  if (cut.isKnown) return cut
  // Made at the first word: most libraries are opened to be read.
  tree ??= treeOfEndings()
  let node: Node | undefined = tree
  for (let end = word.length - 1; end >= 2; end--) {
    node = node.next[spelled.letterAt(end)]
    if (node === undefined) return cut
    if (node.endings.length === 0 || spelled.isInStan(end)) continue
    const lastClass = spelled.lastClass(end)
    const syllable = spelled.syllable(end)
    const stem = atWordEnd(word.slice(0, end))
    const mayBeKnown = isKnownStem(stem)
    for (const ending of node.endings) {
      if ((lastClass & ending.after) === 0) continue
      if (mayBeKnown && isKnownFor(stem, ending)) return { end, ending, isKnown: true }
      // Where a noun's ending is a verb's too, as тың is, it is taken as a noun's: they come first.
      if (cut.end !== end && (syllable & ending.syllable) !== 0 && isStemFor(end, ending))
        cut = { end, ending, isKnown: false }
    }
  }
  return cut
}

// Not verbs: баста and қолда are oftener "in the head" and "in the hand" than what one is told to do.
const isKnownWhole = (word: string): boolean => KNOWN_NOUNS.has(word) || isNameOfWish(word)

/** Тілеуберді, Жанкелді: not әкелді. */
const isNameOfWish = (word: string): boolean =>
  word.length > 7 && (word.endsWith('берди') || word.endsWith('келди'))

const isKnownStem = (stem: string): boolean =>
  KNOWN_NOUNS.has(stem) || KNOWN_VERBS.has(stem) || KNOWN_TIMES.has(stem) || isNameOfWish(stem)

/** Whether what an ending leaves is a stem that has such endings. */
function isKnownFor(stem: string, { demand, after, syllable }: Ending): boolean {
  switch (demand) {
    case 'noun':
      return (
        (has(KNOWN_NOUNS, stem, syllable) || isNameOfWish(stem)) &&
        !(after === CONSONANT && SHORTENED.has(stem))
      )
    case 'long noun':
    case 'mine':
    case 'person':
      return stem.length > 3 && has(KNOWN_NOUNS, stem, syllable)
    case 'time':
      return has(KNOWN_TIMES, stem, syllable)
    case 'country':
    case 'agent':
      return false
    case 'closed verb':
      return has(KNOWN_VERBS, stem, syllable) && (after !== VOWEL || stem.length > 3 || stem.endsWith('ы'))
    default:
      return has(KNOWN_VERBS, stem, syllable)
  }
}

const has = (stems: ReadonlyMap<string, number>, stem: string, syllable: number): boolean =>
  ((stems.get(stem) ?? 0) & syllable) !== 0

const isVerbal = ({ demand }: Ending): boolean => demand.endsWith('verb') || demand === 'infinitive'

/** Whether what an ending leaves may be a stem of its kind. */
function isStemFor(end: number, ending: Ending): boolean {
  switch (ending.demand) {
    case 'noun':
      return spelled.isNoun(end) && isNounBefore(end, ending.text)
    case 'long noun':
      return end > 3 + ending.text.length
    case 'person':
      return end > 3 && (spelled.lastClass(end) & VOWEL) === 0
    case 'agent':
      return spelled.isAgent(end)
    case 'mine':
    case 'country':
      return spelled.isCountry(end)
    case 'time':
      return false
    case 'verb':
      return isVerb(end) && (!needsMadeVerb(end, ending) || isMadeVerbBefore(end, ending.text))
    case 'closed verb':
      return (
        end > 2 &&
        isVerb(end) &&
        (ending.after === VOWEL ? isPassive(end, ending.text) : spelled.isClosedVerb(end))
      )
    case 'sure verb':
      return isVerb(end) && spelled.hasVoice(end)
    case 'known verb':
      return false
    case 'infinitive':
      return end > 2 && isVerb(end)
  }
}

const isVerb = (end: number): boolean => (spelled.isOpen(end) ? end > 3 : spelled.isNoun(end))

/** жаса-л, хабарла-н; н is passive only beside an л, and of another sense elsewhere (ойна-н). */
const isPassive = (end: number, ending: string): boolean =>
  spelled.isMadeVerb(end) && (ending.startsWith('л') || spelled.isMadeByL(end))

/** Endings that nouns in a vowel seem to have where they follow it: дала-ды, мұна-йды, пье-са, кіта-п, Абыла-й. */
const MADE_ONLY = /^(?:й?д|са|се|м[ае]к|п$|й$)/

const needsMadeVerb = (end: number, { text, after }: Ending): boolean =>
  (after === VOWEL || spelled.isOpen(end)) && MADE_ONLY.test(text)

const isMadeVerbBefore = (end: number, ending: string): boolean =>
  spelled.isMadeVerb(end) && (ending !== 'й' || !spelled.isMadeOfOpen(end))

function isNounBefore(end: number, ending: string): boolean {
  if (ending.startsWith('ин') && spelled.isShortInA(end)) return false
  if (ending.startsWith('тан')) return !spelled.isBeforeStan(end)
  if (ending.startsWith('с') && spelled.isFellow(end)) return false
  const isLastOfStem = ending.startsWith('с') || isAccusative(ending)
  return !isLastOfStem || !spelled.isNarrow(end) || spelled.isSurelyNarrow(end)
}

/** The stem's end when what wavers there is left out, so that all forms of the word agree on it:
 *  - ы of басшы, since in кітабы it is an ending;
 *  - н of роман and с of отбас, since романы and отбасы may be read as қала-ны, қала-сы;
 *  - а of бағала-, since бағал-ады may be read so. */
function closedEnd({ end, ending }: Cut): number {
  if (end > 3 && spelled.isNarrow(end) && spelled.isNoun(end - 1) && !spelled.isOpen(end - 1)) return end - 1
  if (ending !== null && isVerbal(ending)) return spelled.isMadeOfOpen(end) ? end - 1 : end
  return spelled.endsUnsurely(end) ? end - 1 : end
}

const isAccusative = (ending: string): boolean => ending === 'ны' || ending === 'ни'
