import type { Article, Language } from '../../shared/article'
import { isEnoughForLanguage, languageOf } from './dump/language'

/** The language of each paragraph: its own where there is enough of it to be sure, else that of the article. */
export function paragraphLanguages({
  language,
  paragraphs,
}: Pick<Article, 'language' | 'paragraphs'>): (Language | null)[] {
  return paragraphs.map(text => (isEnoughForLanguage(text) ? (languageOf(text) ?? language) : language))
}
