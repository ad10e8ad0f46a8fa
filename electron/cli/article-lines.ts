import type { ArticleContent } from '../../shared/article'
import type { Words } from '../../shared/words/words'
import { harmless } from './printer'

/** An article as a person reads it in a terminal, line by line. */
export function articleLines(article: ArticleContent, words: Words): string[] {
  const { headline, section, publishedOn, language, source, paragraphs, doubts } = article
  const { t } = words
  const opening = paragraphs[0]?.slice(0, 60) ?? ''
  const lines = [
    headline ?? t('command-line.no-headline', { words: opening }),
    [publishedOn ?? t('command-line.no-date'), language ?? ''].join('  ').trimEnd(),
  ]
  if (section !== null) lines.push(t('command-line.section', { section }))
  if (source.publisher !== null) lines.push(t('command-line.publisher', { publisher: source.publisher }))
  for (const paragraph of paragraphs) lines.push('', paragraph)
  lines.push('')
  if (source.url !== null) lines.push(t('command-line.source', { url: source.url }))
  for (const { kind, line } of doubts) {
    const doubt = t(`doubt.${kind}`)
    lines.push(
      line === null ? t('command-line.doubt', { doubt }) : t('command-line.doubt-at', { doubt, line }),
    )
  }
  return lines.map(harmless)
}
