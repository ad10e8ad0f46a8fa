import type { Language } from '../../../shared/article'
import { hasKazakhLetter } from '../../../shared/bare-letters'

// Stems of Kazakh are marked, so that they are not taken for words of another language with the same letters: ел, the
// country, and the stem of Russian ели. `=` is in no word. Russian and English stems differ by their letters.
const MARK = '='

/** A stem as the index has it.
 *  @param language of the article */
export const termIn = (stem: string, language: Language | null): string =>
  language === 'kk' ? stem + MARK : stem

/** A word in the words of the index. One with Kazakh letters is Kazakh in any article.
 *  @param language of the article */
export const indexedWord = <Word extends { readonly form: string; readonly term: string }>(
  word: Word,
  language: Language | null,
): Word => {
  const own = hasKazakhLetter(word.form) ? 'kk' : language
  return own === 'kk' ? { ...word, term: termIn(word.term, own) } : word
}

/** The stem of a term. */
export const stemOf = (term: string): string => (term.endsWith(MARK) ? term.slice(0, -MARK.length) : term)

/** What stands for a language in the index. */
export const languageTerm = (language: string | null): string => (language === null ? '' : MARK + language)
