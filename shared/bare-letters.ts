const BARE_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

const onlyKazakh = /[әғқңөұүһі]/gu
const hasOnlyKazakh = /[әғқңөұүһі]/u

/** Whether a folded word has a letter that only the Kazakh alphabet has, among those of our languages. */
export const hasKazakhLetter = (word: string): boolean => hasOnlyKazakh.test(word)

/** A folded word in the letters of a Russian keyboard, as Kazakh is often typed: қазақстан → казакстан. Letter for
 *  letter, so lengths and places stay. */
export function bare(word: string): string {
  return hasOnlyKazakh.test(word) ? word.replace(onlyKazakh, letter => BARE_LETTERS[letter] ?? letter) : word
}
