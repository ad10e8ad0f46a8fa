// What a letter counts as, in Cyrillic and in Latin alike. Letters that stand for one another between the three languages
// are one class: к қ г ғ х һ k q g h, and everything that hisses.
const CLASSES: readonly (readonly [bone: string, letters: string])[] = [
  ['k', 'кқгғхһkqghğ'],
  ['s', 'сзжшщчцszcjşç'],
  ['t', 'тдtd'],
  ['p', 'пбpb'],
  ['v', 'вфvwf'],
  ['m', 'мm'],
  ['n', 'нңnñŋ'],
  ['l', 'лl'],
  ['r', 'рr'],
]
const CLASS_OF = new Map(CLASSES.flatMap(([bone, letters]) => [...letters].map(letter => [letter, bone])))

// Endings of cases that have a consonant in them, in Kazakh and in Russian. A surname’s own ов, ев and ин stay.
const ENDING =
  /(?:[нтд][ыі]ң|[ғг][ае]|[қк][ае]|(?<=[аеияуүұоөыіәэ])н[ыі]|(?<![аеияуүұоөыіәэ])[тд][ыі]|[тд][ае]|[тдн][ае]н|[мбп]ен|дағы|дегі|тағы|тегі|ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ом|ем|ым|им)$/u
/** Letters that an ending must leave of a word. */
const LEAST_LEFT = 4

// Two letters for one sound come down to a class said twice (ts, дж), but for the h after a hissing letter, and x.
const HISSING_H = /([szc])h/gu
const LATIN_X = /x/gu

const LENGTH = 4

/** The bones of a name, by which it is known in another script and with another ending: Досаев, Досаевқа, Dossayev and
 *  Dosayev have the same. Different names may have the same too, so one name alone says nothing.
 *  @param word folded
 *  @returns null where there is too little to tell a name by */
export function skeletonOf(word: string): string | null {
  const stem = word.slice(0, -(ENDING.exec(word)?.[0].length ?? 0) || undefined)
  const letters = (stem.length < LEAST_LEFT ? word : stem).replace(HISSING_H, '$1').replace(LATIN_X, 'ks')
  let bones = CLASS_OF.has(letters.charAt(0)) ? '' : 'a'
  let last = ''
  for (const letter of letters) {
    const bone = CLASS_OF.get(letter) ?? ''
    if (bone !== last) bones += bone
    last = bone
    if (bones.length === LENGTH) break
  }
  return bones.length < 3 ? null : bones
}
