import type { Article, DoubtPlace } from '../../shared/article'
import type { DoubtKind } from '../../shared/doubt'

/** UTF-16 units that the beginning of a doubt's words must have to be known again. */
const SHORTEST_KNOWN = 12

// Their evidence is no words of the text: a language, an encoding, characters that are not shown, another headline.
const OF_ANOTHER_KIND: ReadonlySet<DoubtKind> = new Set<DoubtKind>([
  'language-mismatch',
  'encoding-guessed',
  'invisible-characters',
  'duplicate',
])

/** Where the words of each doubt stand in an article, in the order of its doubts; null where they do not stand in what
 *  is shown, such as an encoding or characters that were left out. */
export function doubtPlaces({
  headline,
  paragraphs,
  doubts,
}: Pick<Article, 'headline' | 'paragraphs' | 'doubts'>): (DoubtPlace | null)[] {
  const parts = [
    ...(headline === null ? [] : [{ part: 'headline' as const, text: headline }]),
    ...paragraphs.map((text, part) => ({ part, text })),
  ]
  return doubts.map(({ kind, evidence }) => {
    if (evidence === null || evidence === '' || OF_ANOTHER_KIND.has(kind)) return null
    for (const { part, text } of parts) {
      const start = text.indexOf(evidence)
      if (start !== -1) return { part, range: { start, end: start + evidence.length } }
    }
    return beginningIn(parts, evidence)
  })
}

/** Evidence is cut from a line, and a line may have fallen into several paragraphs: then a paragraph ends within it. */
function beginningIn(
  parts: readonly { readonly part: DoubtPlace['part']; readonly text: string }[],
  evidence: string,
): DoubtPlace | null {
  for (const { part, text } of parts) {
    const start = text.lastIndexOf(evidence.slice(0, SHORTEST_KNOWN))
    if (start !== -1 && evidence.length > SHORTEST_KNOWN && evidence.startsWith(text.slice(start)))
      return { part, range: { start, end: text.length } }
  }
  return null
}
