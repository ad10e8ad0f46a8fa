import type { MarkedText, TextRange } from '../../../shared/article'

/** UTF-16 units of a snippet: about three lines of a list. */
const SNIPPET_LENGTH = 200
/** What is shown before the first match: a list has room for some forty letters, and the match is to be among them. */
const LEAD = 16

/** How far a space is looked for before a word is cut. */
const LONGEST_WORD = 40

const space = /\s/u

/** The part of a text with the most matches, cut at spaces, with an ellipsis where it was cut.
 *  @param ranges the matches, sorted; none gives the opening of the text */
export function snippet(text: string, ranges: readonly TextRange[], length = SNIPPET_LENGTH): MarkedText {
  const start = leadInto(text, bestStart(ranges, length))
  const end = endAtSpace(text, start + length)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).trimEnd() + after,
    ranges: ranges
      .filter(range => range.start >= start && range.end <= end)
      .map(range => ({ start: range.start + shift, end: range.end + shift })),
  }
}

function bestStart(ranges: readonly TextRange[], length: number): number {
  let best = 0
  let most = 0
  for (const [index, { start }] of ranges.entries()) {
    let count = 0
    while ((ranges[index + count]?.end ?? Number.POSITIVE_INFINITY) <= start + length - LEAD) count++
    if (count > most) {
      most = count
      best = start
    }
  }
  return best
}

/** Where the words begin that lead into a match; the match itself where none fits before it. */
function leadInto(text: string, match: number): number {
  if (match <= LEAD) return 0
  for (let at = match - LEAD; at < match; at++) if (space.test(text[at - 1] ?? '')) return at
  return match
}

function endAtSpace(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  for (let at = offset; at > offset - LONGEST_WORD; at--) if (space.test(text[at] ?? '')) return at
  return text.charCodeAt(offset) >> 10 === 0x37 ? offset - 1 : offset
}
