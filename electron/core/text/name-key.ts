import type { Language } from '../../../shared/article'
import { withoutKazakhEnding, withoutRussianEnding } from './name-key-endings'
import { hearings } from './name-key-hearings'
import { isVowel, soundsOf } from './name-key-sounds'

// A name's key is what is left of its sounds when spellings, alphabets and cases are taken off: its consonants, and the
// fewer they are, the more of its vowels. docs/names-across-scripts.md tells why, and what is not reached.

/** How many keys a typed word may have: each is looked up. */
const MAX_KEYS = 128
/** A case, and what looks like one under it: Қарағандыда, Қарағанды, Қараған. */
const MAX_ENDINGS = 2

/** The key of a word of a text, by which its name is found in another script; null where the word is too short to tell
 *  names apart, or has more in it than Latin and Cyrillic letters.
 *  @param form folded; @param language of the text; @param apostrophe whether the word had one before folding */
export function nameKey(form: string, language: Language | null, apostrophe = false): string | null {
  const sounds = soundsOf(form)
  if (sounds === null) return null
  if (language === 'kk') return keyOfSounds(kazakhForms(sounds).at(-1) ?? sounds)
  if (isCyrillic.test(form)) return keyOfSounds(withoutRussianEnding(sounds))
  return keyOfSounds(apostrophe ? sounds.replace(finalS, '') : sounds)
}

/** The keys that a typed word is looked up by, in every language it could be in. The first is that of the word as it
 *  was typed. None where the word is too short to be told from others.
 *  @param form folded */
export function nameKeys(form: string): string[] {
  // Many write х as x.
  const forms = [...new Set([form, form.replaceAll('x', 'kh')])].flatMap(typedForms)
  // Each form as it is comes before any as it may be heard: there may be more of these than are looked up.
  const heard = [...forms, ...forms.flatMap(hearings)].map(keyOfSounds).filter(key => key !== null)
  const cases = form.length < SHORTEST_WORD ? [] : heard.flatMap(casesOfShort)
  const keys = new Set([...heard, ...heard.flatMap(otherwiseSpoken), ...cases])
  return [...keys].slice(0, MAX_KEYS)
}

/** The sounds of a typed word, and what they may be an inflected form of. */
function typedForms(form: string): string[] {
  const sounds = soundsOf(form)
  if (sounds === null) return []
  const plural = isCyrillic.test(form)
    ? sounds.replace(russianPlural, englishPlural)
    : sounds.replace(finalS, '')
  return [...new Set([sounds, withoutRussianEnding(sounds), ...kazakhForms(sounds), plural])]
}

const isCyrillic = /^\p{Script=Cyrillic}/u
const finalS = /s$/
// Филиппины are the Philippines.
const russianPlural = /i$/
const englishPlural = 's'

/** A form, and what it may be a case of. */
function kazakhForms(sounds: string): string[] {
  const forms = [sounds]
  for (let count = 0; count < MAX_ENDINGS; count++) {
    const rest = withoutKazakhEnding(forms.at(-1) ?? sounds)
    if (rest !== forms.at(-1)) forms.push(rest)
  }
  return forms
}

/** Words of fewer sounds, and keys of fewer letters, are met by too much. */
const SHORTEST_WORD = 4
const SHORTEST_KEY = 3
/** With so few consonants each vowel counts: Лена is not Лина. With more it is the first one, and е is и: Марат is not
 *  Мурат, Темір is Тимур. */
const FEW_CONSONANTS = 2
/** So many tell names apart by themselves, but for a vowel that the name begins with. */
const MANY_CONSONANTS = 6

const RESPELT: Readonly<Record<string, string>> = { y: 'g', w: 'n', Z: 'ts', E: 'e' }
/** б after these is spoken as п, and often so written: Сәтбаев, Сатпаев. Not after с: Lisbon is Лиссабон. */
const VOICELESS = 'tkq'
const respelt = /[ywZE]/g
const doubled = /(.)\1+/g
const vowel = /[aeiuAE]/
const vowels = /[aeiuAE]/g

function keyOfSounds(sounds: string): string | null {
  const syllables = syllablesOf(sounds)
  const consonantCount = syllables.replaceAll(vowels, '').length
  if (consonantCount <= FEW_CONSONANTS)
    return sounds.length < SHORTEST_WORD || syllables.length < SHORTEST_KEY ? shortKey(sounds) : syllables
  const kept = consonantCount < MANY_CONSONANTS ? syllables.search(vowel) + 1 : 1
  return syllables.slice(0, kept).replace('e', 'i') + syllables.slice(kept).replaceAll(vowels, '')
}

/** Short names are known sound by sound: Kim and Ким, Юрий and Yuri. */
function shortKey(sounds: string): string | null {
  const key = sounds.replaceAll(doubled, '$1').replaceAll(respelt, sound => RESPELT[sound] ?? sound)
  return key.length < SHORTEST_KEY ? null : key
}

const oneConsonant = /^(?<stem>[aeiou]*[^aeiou])[aeiou]*$/
const RUSSIAN_VOWELS = ['a', 'e', 'i', 'u', 'ia', 'ie', 'iu']

/** The Russian cases of a name that is known sound by sound: Анна, Анны; Юрий, Юрия. Names with more consonants have no
 *  such vowels in their keys. */
function casesOfShort(key: string): string[] {
  const stem = oneConsonant.exec(key)?.groups?.stem
  if (stem === undefined) return []
  return RUSSIAN_VOWELS.map(ending => stem + ending).filter(each => each.length >= SHORTEST_KEY)
}

/** Consonants, doubled ones once, and a vowel for all that are between two. None for those at the end, which change from
 *  case to case, but for ай and its like, which do not. */
function syllablesOf(sounds: string): string {
  let syllables = ''
  let run = ''
  for (const sound of sounds) {
    if (isVowel(sound)) {
      run += sound
      continue
    }
    const last = run === '' ? syllables.slice(-1) : ''
    const consonant =
      sound === 'b' && last !== '' && VOICELESS.includes(last) ? 'p' : (RESPELT[sound] ?? sound)
    // ң is нг in Russian, and g of ng is hardly heard: Теңіз, Тенгиз; Shanghai, Шанхай.
    const isMute = consonant === last || (last === 'n' && (consonant === 'g' || consonant === 'G'))
    if (!isMute) syllables += vowelOf(run, syllables === '') + consonant
    run = ''
  }
  if (closingDiphthong.test(run)) syllables += vowelOf(run, syllables === '')
  const last = SPOKEN_AT_END[syllables.slice(-1)]
  return last === undefined ? syllables : syllables.slice(0, -1) + last
}

/** As d is t at the end of a word: КазМунайГаз is KazMunayGas, Смирнов was Smirnoff. */
const SPOKEN_AT_END: Readonly<Record<string, string>> = { d: 't', z: 's', f: 'v' }

const closingDiphthong = /[aou]i$/

/** Vowels are told apart by their kind alone: о у ө ұ ү, а ә, е, и і ы; and ай and эй inside a name, which are what
 *  English makes of i and a: Biden, Baker. A glide yields to the vowel beside it, but for ие, which is one with иі: Киев,
 *  Kyiv. */
function vowelOf(run: string, isFirst: boolean): string {
  if (run === '') return ''
  if (run.includes('o') || run.includes('u')) return 'u'
  if (!isFirst && broadA.test(run)) return 'A'
  if (run.includes('a')) return 'a'
  if (run.includes('E') || (!isFirst && broadE.test(run))) return 'E'
  return run.includes('e') && (isFirst || !run.startsWith('i')) ? 'e' : 'i'
}

const broadA = /^ai+$/
const broadE = /^ei+$/

/** What the first vowel inside a name may be besides. Not а for и or for е, which would make one of many names. */
const OTHER_VOWELS: Readonly<Record<string, string>> = { a: 'E', e: 'E', i: 'EA', A: 'iE', E: 'aeiA' }

function otherwiseSpoken(key: string): string[] {
  const at = key.search(vowel)
  if (at < 1) return []
  return [...(OTHER_VOWELS[key.charAt(at)] ?? '')].map(other => key.slice(0, at) + other + key.slice(at + 1))
}
