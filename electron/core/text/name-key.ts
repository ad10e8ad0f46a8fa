import type { Language } from '../../../shared/article'
import { withoutKazakhEnding, withoutRussianEnding } from './name-key-endings'
import { soundsOf } from './name-key-sounds'

// A name's key is what is left of its sounds when spellings, alphabets and cases are taken off: its consonants, and the
// fewer they are, the more of its vowels. docs/names-across-scripts.md tells why, and what is not reached.

/** How many keys a typed word may have: each is looked up. */
const MAX_KEYS = 128
/** In how many ways the sounds of one typed form are heard. */
const MAX_HEARD = 32
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
  const sounds = soundsOf(form)
  if (sounds === null) return []
  const plural = isCyrillic.test(form)
    ? sounds.replace(russianPlural, englishPlural)
    : sounds.replace(finalS, '')
  const forms = new Set([sounds, withoutRussianEnding(sounds), ...kazakhForms(sounds), plural])
  const keys = new Set<string>()
  for (const each of forms)
    for (const heard of hearings(each)) {
      const key = keyOfSounds(heard)
      if (key !== null && keys.size < MAX_KEYS) keys.add(key)
    }
  return [...keys]
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

/** What a sound of one spelling may be in another. This is no equality: Хасан is Hasan and Hamburg is Гамбург, but
 *  Хасан is not Гасан; қ is х in Russian (Казахстан), к is not. */
const ALSO_HEARD: Readonly<Record<string, string>> = {
  k: 'q',
  q: 'kx',
  x: 'qhC',
  h: 'xg',
  g: 'hG',
  G: 'gj',
  j: 'GJ',
  J: 'ji',
  c: 'C',
  C: 'cxk',
  K: 'sZ',
  Z: 'zK',
  z: 'Z',
  y: 'G',
  S: 'sz',
}
const beforeFrontOrEnd = /^(?:[ei]|$)/

/** The ways in which sounds may be heard, themselves first. Past the limit the rest is heard in one way. */
function hearings(written: string): string[] {
  const sounds = written.replaceAll('ss', 's')
  let heard = ['']
  for (const [at, sound] of [...sounds].entries()) {
    const also = (ALSO_HEARD[sound] ?? '') + alsoHeardHere(sound, sounds, at)
    const ways = heard.length * (also.length + 1) > MAX_HEARD ? [sound] : [sound, ...also]
    heard = ways.flatMap(way => heard.map(before => before + way))
  }
  return heard
}

/** What else a sound may be where it stands. */
function alsoHeardHere(sound: string, sounds: string, at: number): string {
  const next = sounds.charAt(at + 1)
  const between = isVowel(sounds.charAt(at - 1)) && isVowel(next) ? 'S' : ''
  switch (sound) {
    case 's':
      return between + (beforeFrontOrEnd.test(next) ? 'K' : '')
    case 'z':
      return between
    case 'i':
      return at === 0 && isVowel(next) ? 'J' : ''
    default:
      return ''
  }
}
const isVowel = (sound: string) => sound !== '' && 'aeiou'.includes(sound)

/** Words of fewer sounds, and keys of fewer letters, are met by too much. */
const SHORTEST_WORD = 4
const SHORTEST_KEY = 3
/** With so few consonants each vowel counts: Лена is not Лина. With more it is the first one, and е is и: Марат is not
 *  Мурат, Темір is Тимур. */
const FEW_CONSONANTS = 2
/** So many tell names apart by themselves, but for a vowel that the name begins with. */
const MANY_CONSONANTS = 5

const RESPELT: Readonly<Record<string, string>> = { y: 'g', w: 'n' }
/** б after these is spoken as п, and often so written: Сәтбаев, Сатпаев. */
const VOICELESS = 'pfkqxhtscCSZ'
const respelt = /[yw]/g
const manyI = /i+/g
const vowel = /[aeiu]/
const vowels = /[aeiu]/g

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
  const key = sounds.replaceAll(manyI, 'i').replaceAll(respelt, sound => RESPELT[sound] ?? sound)
  return key.length < SHORTEST_KEY ? null : key
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
  return syllables.endsWith('d') ? `${syllables.slice(0, -1)}t` : syllables
}

const closingDiphthong = /[aou]i$/

/** Vowels are told apart by their kind alone: о у ө ұ ү, а ә, е, и і ы. A glide yields to the vowel beside it, but for ие,
 *  which is one with иі: Киев, Kyiv. */
function vowelOf(run: string, isFirst: boolean): string {
  if (run === '') return ''
  if (run.includes('o') || run.includes('u')) return 'u'
  if (run.includes('a')) return 'a'
  return run.includes('e') && (isFirst || !run.startsWith('i')) ? 'e' : 'i'
}
