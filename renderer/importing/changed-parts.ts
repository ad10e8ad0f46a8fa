import type { PreviewedArticle } from '../../shared/importing'

const PARTS = ['headline', 'publishedOn', 'section', 'language', 'source', 'paragraphs', 'doubts'] as const
export type ChangedPart = (typeof PARTS)[number]

/** The parts in which two readings of one article differ. Lines of the file count neither where the article begins
 *  nor where a doubt arose: they are no part of what is read. */
export function changedParts(before: PreviewedArticle, now: PreviewedArticle): readonly ChangedPart[] {
  return PARTS.filter(part => asText(before, part) !== asText(now, part))
}

function asText(article: PreviewedArticle, part: ChangedPart): string {
  if (part !== 'doubts') return JSON.stringify(article[part])
  return JSON.stringify(article.doubts.map(({ kind, evidence }) => [kind, evidence]))
}

/** The first paragraph that differs; 0 where all are the same. */
export function firstDifference(before: readonly string[], now: readonly string[]): number {
  const longest = Math.max(before.length, now.length)
  for (let at = 0; at < longest; at++) if (before[at] !== now[at]) return at
  return 0
}
