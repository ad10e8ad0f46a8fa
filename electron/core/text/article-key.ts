import { createHash } from 'node:crypto'
import { type ArticleKey, articleKey } from '../../../shared/ids'

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu

const lettersAndDigits = (text: string) =>
  text.normalize('NFC').toLowerCase().normalize('NFC').replace(NOT_LETTER_OR_DIGIT, '')

interface Keyed {
  readonly headline: string | null
  readonly paragraphs: readonly string[]
  readonly publishedOn: string | null
  readonly source: { readonly url: string | null }
}

/** What makes an article itself: a hash over the letters and digits of headline and text, so that another paragraph
 *  split, other quotes or spaces leave it as it is. Without a text a headline alone would say too little ("Meeting"),
 *  so date and address count too.
 *  @returns 128 bits of SHA-256, hexadecimal */
export function keyOf(article: Keyed): ArticleKey {
  const text = [article.headline ?? '', ...article.paragraphs].map(lettersAndDigits).join('')
  const isBare = article.paragraphs.length === 0
  const circumstances = isBare ? `|${article.publishedOn ?? ''}|${article.source.url ?? ''}` : ''
  return articleKey(
    createHash('sha256')
      .update(text + circumstances)
      .digest('hex')
      .slice(0, 32),
  )
}
