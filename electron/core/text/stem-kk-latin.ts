import { stemEnd } from './stem-kk'

// The Latin alphabets of 2017 (its apostrophes are folded away), 2018, 2019 and 2021, and the one of the news agencies, in
// bare Cyrillic letters. Where they disagree, the word itself tells: see narrowVowel.
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    ä: 'а',
    á: 'а',
    b: 'б',
    c: 'ц',
    ç: 'ч',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    ğ: 'г',
    ǵ: 'г',
    h: 'х',
  },
  ...{
    j: 'ж',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    ñ: 'н',
    ń: 'н',
    o: 'о',
    ö: 'о',
    ó: 'о',
    p: 'п',
    q: 'к',
    r: 'р',
  },
  ...{
    s: 'с',
    ş: 'ш',
    ś: 'ш',
    t: 'т',
    u: 'у',
    ū: 'у',
    ü: 'у',
    ú: 'у',
    ý: 'у',
    v: 'в',
    w: 'у',
    x: 'х',
    z: 'з',
    ï: 'и',
  },
}
const PAIRS: Readonly<Record<string, string>> = { sh: 'ш', ch: 'ч' }

const isNarrow = /^[yiı]$/u
const isVowel = /^[аеоуыи]$/u
const hasFront = /[eäöüáóú]/u

/** The stem of a folded Kazakh word in one of the Latin alphabets: Qazaqstannyñ → qazaqstan. Endings are found in the
 *  word as it would be in Cyrillic; the stem stays Latin. */
export function stemLatinKazakh(word: string): string {
  const { cyrillic, ends } = inCyrillic(word)
  const stem = word.slice(0, ends[stemEnd(cyrillic) - 1])
  const last = HARDENED[stem.slice(-1)]
  return last === undefined ? stem : stem.slice(0, -1) + last
}

const HARDENED: Readonly<Record<string, string>> = { b: 'p', g: 'k', ğ: 'q', ǵ: 'q' }

/** @returns the word in bare Cyrillic letters, and where each of them ends in the word */
function inCyrillic(word: string): { readonly cyrillic: string; readonly ends: readonly number[] } {
  const ends: number[] = []
  const isFront = hasFront.test(word)
  let cyrillic = ''
  for (let at = 0; at < word.length; ) {
    const pair = PAIRS[word.slice(at, at + 2)]
    const letter = word.charAt(at)
    cyrillic +=
      pair ?? (isNarrow.test(letter) ? narrowVowel(letter, cyrillic, isFront) : (LETTERS[letter] ?? letter))
    at += pair === undefined ? 1 : 2
    ends.push(at)
  }
  return { cyrillic, ends }
}

/** y, i and ı are ы, і or й: й after a vowel, and ı is і in a word with front vowels, ы in another. */
function narrowVowel(letter: string, before: string, isFront: boolean): string {
  if (isVowel.test(before.slice(-1))) return 'й'
  if (letter === 'ı') return isFront ? 'и' : 'ы'
  return letter === 'y' ? 'ы' : 'и'
}
