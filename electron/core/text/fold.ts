const apostrophe = /['’ʼ]/
const everyApostrophe = /['’ʼ]/g

/** Whether a word as it was written has an apostrophe, which folding takes away. */
export const hasApostrophe = (written: string): boolean => apostrophe.test(written)

/** A word as it is compared: NFC, lower case, ё as е, no apostrophes. й stays й: it is a letter of its own.
 *  NFC comes first: a decomposed "й" would otherwise be filed as "и" with a mark. */
export function fold(word: string): string {
  const folded = word
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll(everyApostrophe, '')
  return hasStandIn.test(folded) && isCyrillic.test(folded)
    ? folded.replaceAll(standIn, kazakhLetter)
    : folded
}

const isCyrillic = /\p{Script=Cyrillic}/u

/** Letters of other alphabets that Kazakh is typed with where a keyboard has not its own, in words that have Cyrillic ones. */
const STAND_INS: Readonly<Record<string, string>> = { ə: 'ә', i: 'і', ɵ: 'ө' }
const hasStandIn = /[əiɵ]/
const standIn = /[əiɵ]/g
const kazakhLetter = (letter: string) => STAND_INS[letter] ?? letter
