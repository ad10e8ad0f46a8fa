import { isVowel } from './name-key-sounds'

/** In how many ways one typed form is heard. */
const MAX_HEARD = 64

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
  y: 'G',
  S: 'sz',
}
const beforeFrontOrEnd = /^(?:[ei]|$)/

/** The ways in which sounds may be heard, themselves first. Past the limit the rest is heard in one way. */
export function hearings(written: string): string[] {
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
    // German z is ц, but hardly between vowels: Zürich, Salzburg.
    case 'z':
      return between === '' ? 'Z' : between
    case 'i':
      return at === 0 && isVowel(next) ? 'J' : ''
    default:
      return ''
  }
}
