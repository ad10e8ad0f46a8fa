import lunr from 'lunr'
import type { Language } from '../../../shared/article'
import { hasKazakhLetter } from '../../../shared/bare-letters'
import { stemKazakh } from './stem-kk'
import { stemLatinKazakh } from './stem-kk-latin'
import { stemRussian } from './stem-ru'

const run = (stemmer: lunr.PipelineFunction, word: string): string => {
  const stemmed = stemmer(new lunr.Token(word, {}), 0, [])
  return stemmed instanceof lunr.Token ? stemmed.toString() : word
}

const isLatin = /^\p{Script=Latin}/u
const isCyrillic = /^\p{Script=Cyrillic}/u
const possessive = /s$/

/** The stem of a folded word in a text of a language. A word in the other script keeps to its script's stemmer, so
 *  that a Russian name in an English article meets itself, and a word with letters of Kazakh alone is Kazakh anywhere.
 *  @param word folded; @param apostrophe whether the word had one before folding ("Kazakhstan's") */
export function stem(word: string, language: Language | null, apostrophe = false): string {
  if (isLatin.test(word)) {
    if (language === 'kk') return stemLatinKazakh(word)
    return run(lunr.stemmer, apostrophe ? word.replace(possessive, '') : word)
  }
  if (!isCyrillic.test(word)) return word
  return language === 'kk' || hasKazakhLetter(word) ? stemKazakh(word) : stemRussian(word)
}
