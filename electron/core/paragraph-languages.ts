import type { Article, Language } from '../../shared/article'
import { isEnoughForLanguage, languageOf } from './dump/language'

/** Paragraphs that are judged: some 0.1 ms each, while a person waits for the article. */
const MOST_JUDGED = 400
/** UTF-16 units of a paragraph that tell its language: all of a million would take half a second. */
const ENOUGH = 10_000

/** The language of each paragraph: its own where there is enough of it to be sure, else that of the article, as for what
 *  stands behind very many. */
export function paragraphLanguages({
  language,
  paragraphs,
}: Pick<Article, 'language' | 'paragraphs'>): (Language | null)[] {
  return paragraphs.map((text, at) =>
    at < MOST_JUDGED && isEnoughForLanguage(text)
      ? (languageOf(text.slice(0, ENOUGH)) ?? language)
      : language,
  )
}
