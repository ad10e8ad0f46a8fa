import type { Highlight } from './marking'

const placeOfPart = ({ part }: Highlight): number => (part === 'headline' ? -1 : part)

/** Of two places, which comes first in the text, to sort by. */
export const inTextOrder = (a: Highlight, b: Highlight): number =>
  placeOfPart(a) - placeOfPart(b) || a.start - b.start || a.end - b.end

/** Highlights in the order of the text, apart: those that overlap or touch are one, empty ones are left out. */
export function joinedHighlights(highlights: readonly Highlight[]): readonly Highlight[] {
  const joined: Highlight[] = []
  for (const highlight of highlights.filter(({ start, end }) => start < end).sort(inTextOrder)) {
    const last = joined.at(-1)
    if (last !== undefined && last.part === highlight.part && highlight.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, highlight.end) }
    else joined.push(highlight)
  }
  return joined
}

/** What stays highlighted when these words are taken out. */
export function withoutHighlights(
  highlights: readonly Highlight[],
  removed: readonly Highlight[],
): readonly Highlight[] {
  const gaps = joinedHighlights(removed)
  return joinedHighlights(highlights).flatMap(highlight => {
    const left: Highlight[] = []
    let start = highlight.start
    for (const gap of gaps) {
      if (gap.part !== highlight.part || gap.end <= start || gap.start >= highlight.end) continue
      left.push({ ...highlight, start, end: gap.start })
      start = gap.end
    }
    return [...left, { ...highlight, start }].filter(({ start, end }) => start < end)
  })
}

/** The highlighted words that lie in these places. */
export const highlightsWithin = (
  highlights: readonly Highlight[],
  places: readonly Highlight[],
): readonly Highlight[] => withoutHighlights(places, withoutHighlights(places, highlights))

/** Whether all of these words are highlighted. */
export const isHighlighted = (highlights: readonly Highlight[], places: readonly Highlight[]): boolean =>
  withoutHighlights(places, highlights).length === 0
