import type { Article, Language } from '../../shared/article'
import type { Words } from '../../shared/words/words'
import { dateText } from './dates'
import { publisherName } from './names'

export type QuotedArticle = Pick<Article, 'headline' | 'language' | 'publishedOn' | 'source' | 'provenance'>

const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  kk: ['«', '»'],
}

/** Words of an article as they are cited: each in the quotes of its language, then headline, publisher and date, and
 *  the address; where there is none, the line of the file. What the article does not say is left out. */
export function quotation(words: Words, article: QuotedArticle, texts: readonly string[]): string {
  const { headline, language, publishedOn, source, provenance } = article
  const [open, close] = QUOTES[language ?? 'ru']
  const origin = [
    ...(source.publisher === null ? [] : [publisherName(words, source.publisher)]),
    ...(publishedOn === null ? [] : [dateText(words, publishedOn)]),
  ].join(', ')
  const place =
    source.url ?? words.t('related.place', { file: provenance.fileName, line: provenance.lines.first })
  const lines = [headline ?? '', origin, place].filter(line => line !== '')
  return [...texts.map(text => `${open}${text}${close}`), lines.join('\n')].join('\n\n')
}
