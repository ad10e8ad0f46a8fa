import lunr from 'lunr'
import russian from 'lunr-languages/lunr.ru.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import type { Language } from '../../../shared/article'

stemmerSupport(lunr)
russian(lunr)

// lunr-languages adds `ru` to lunr itself, which lunr's types do not know.
const { ru } = lunr as unknown as { readonly ru: { readonly stemmer: lunr.PipelineFunction } }

/** Words whose stems are remembered. Texts repeat their words, and stemming is the dearest step of indexing. */
const MAX_REMEMBERED = 50_000

/** A stemmer of lunr's on plain words, with a memory that is emptied when it is full. */
function remembering(stemmer: lunr.PipelineFunction): (word: string) => string {
  const stems = new Map<string, string>()
  return word => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const token = stemmer(new lunr.Token(word, {}), 0, [])
    const stemmed = token instanceof lunr.Token ? token.toString() : word
    if (stems.size === MAX_REMEMBERED) stems.clear()
    stems.set(word, stemmed)
    return stemmed
  }
}

const stemEnglish = remembering(lunr.stemmer)
const stemRussian = remembering(ru.stemmer)

const isLatin = /^\p{Script=Latin}/u
const isCyrillic = /^\p{Script=Cyrillic}/u
const possessive = /s$/

/** The stem of a folded word in a text of a language. A word in the other script keeps to its script's stemmer, so
 *  that a Russian name in an English article meets itself. Kazakh words stay whole.
 *  @param word folded; @param apostrophe whether the word had one before folding ("Kazakhstan's") */
export function stem(word: string, language: Language | null, apostrophe = false): string {
  if (isLatin.test(word)) {
    if (language === 'kk') return word
    return stemEnglish(apostrophe ? word.replace(possessive, '') : word)
  }
  if (isCyrillic.test(word)) return language === 'kk' ? word : stemRussian(word)
  return word
}
