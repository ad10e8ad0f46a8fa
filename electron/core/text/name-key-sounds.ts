/** What the letters of names sound like, a letter for each sound. Vowels are a e i o u, and E for an э inside a name,
 *  which may be an English a (Cameron, Кэмерон). Small letters are consonants as in English, but for those below; capital
 *  ones are spellings that are read in several ways.
 *
 *      c  ш щ ч, sh: Kazakh ш answers Russian ч (Шымкент, Чимкент)    C  ch, also х or к (Zürich)
 *      j  ж дж, zh                                                   J  j, also й (Jakarta, Jamaica)
 *      x  х, kh       h  h һ       q  қ, q                           G  g before e or i (George, Germany)
 *      y  ғ, ğ        w  ң, ñ: Kazakh endings have these two         K  c before e or i (Cesar, France)
 *      Z  ц, ts tz                                                   S  one s between vowels (Asia, Rosa)
 */
const CYRILLIC =
  'аa бb вv гg дd еe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хx цZ чc шc щc ъ ыi ь эe юu яa ' +
  'әa ғy қq ңw өo ұu үu һh іi їi єe ґg ўu җj'
const LATIN =
  'aa bb ck dd ee ff gg hh ii jJ kk ll mm nn oo pp qq rr ss tt uu vv wv xks yi zz ' +
  // Kazakh of 2018 has á ǵ ı ń ó ú ý, of 2019 and 2021 ä ğ ı ñ ŋ ö ş ü ū; Turkish writes like these.
  'ğy ǵy ıi ñw ńw ŋw ýu şc ' +
  // Of other languages, those that would be mistaken without their mark.
  'çc čc šc śc žj żj øo æe œe ßs łl đd ðd þt'
/** Letters that are other sounds together. */
const CLUSTERS =
  'дж=j чж=j цз=j тч=c shch=c tsch=c tch=c sch=c sh=c ch=C cz=c dzh=j zh=j dj=j kh=x ngh=nh gh=g ph=f th=t ' +
  'ts=Z tz=Z tsh=tc tzh=tj wh=v ohn=on'
const LONGEST_CLUSTER = 4

/** The longest part of a word that is listened to, UTF-16 units: no word is indexed longer. */
const MAX_LENGTH = 64

const SOUNDS = new Map(
  [...CYRILLIC.split(' '), ...LATIN.split(' ')].map(entry => [entry.slice(0, 1), entry.slice(1)] as const),
)
const SOUNDS_OF_CLUSTER = new Map(
  CLUSTERS.split(' ').map(entry => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
)
const BEGINS_CLUSTER = new Set([...SOUNDS_OF_CLUSTER.keys()].map(cluster => cluster.charAt(0)))

const mark = /^\p{M}$/u

/** The sounds of a folded word; null where something of it is no letter of Latin or Cyrillic. */
export function soundsOf(form: string): string | null {
  const length = Math.min(form.length, MAX_LENGTH)
  let sounds = ''
  for (let at = 0; at < length; ) {
    const letter = form.charAt(at)
    const cluster = BEGINS_CLUSTER.has(letter) ? clusterAt(form, at) : null
    const sound =
      cluster === null ? soundInside(letter, form, at, sounds) : (SOUNDS_OF_CLUSTER.get(cluster) ?? '')
    if (sound === null) return null
    sounds += sound
    at += cluster?.length ?? 1
  }
  return sounds.replaceAll(GLIDE, 'v')
}

/** у that is no syllable of its own is what Russian writes в, English w or u: Даулет and Давлет, Уәлихан and Валихан,
 *  Руанда and Rwanda, Europe and Еуропа. */
const GLIDE = /(?<=[ae])u|u(?=[ao])|^u(?=[aeiou])/g

function clusterAt(form: string, at: number): string | null {
  for (let length = LONGEST_CLUSTER; length > 1; length--) {
    const letters = form.slice(at, at + length)
    if (SOUNDS_OF_CLUSTER.has(letters)) return letters
  }
  return null
}

export const isVowel = (sound: string) => sound !== '' && 'aeiouE'.includes(sound)
/** Fyodor is Фёдор, where ё was folded to е; Kyoto is Киото. */
const softened = /[^aeiouk]i$/
const isFront = (letter: string) => letter !== '' && 'eiéèêyí'.includes(letter)

/** The sound of a letter, which for some depends on their neighbours.
 *  @param before the sounds before it */
function soundInside(letter: string, form: string, at: number, before: string): string | null {
  const last = before.slice(-1)
  const next = form.charAt(at + 1)
  switch (letter) {
    case 'c':
      return isFront(next) ? 'K' : 'k'
    case 'g':
      return isFront(next) ? 'G' : 'g'
    case 's':
      return isVowel(last) && isVowel(soundOfLetter(next) ?? '') ? 'S' : 's'
    case 'x':
      return at === 0 ? 's' : 'ks'
    case 'h':
      return isVowel(last) && next === '' ? '' : 'h'
    case 'u':
      return (last === 'q' || last === 'g') && isFront(next) ? '' : 'u'
    case 'э':
      return at === 0 ? 'e' : 'E'
    case 'o':
      return form.charAt(at - 1) === 'y' && softened.test(before) ? 'e' : 'o'
    // After a vowel or at the beginning they are й and a vowel, which no vowel before them takes in.
    case 'я':
      return last === '' || isVowel(last) ? 'ia' : 'a'
    case 'ю':
      return last === '' || isVowel(last) ? 'iu' : 'u'
    // Before a vowel it is heard: Пьер is Pierre.
    case 'ь':
    case 'ъ':
      return isVowel(soundOfLetter(next)?.charAt(0) ?? '') ? 'i' : ''
    default:
      return soundOfLetter(letter)
  }
}

/** A letter with a mark that says nothing here sounds as without it. */
function soundOfLetter(letter: string): string | null {
  const known = SOUNDS.get(letter)
  if (known !== undefined) return known
  if (mark.test(letter)) return ''
  return SOUNDS.get(letter.normalize('NFD').charAt(0)) ?? null
}
