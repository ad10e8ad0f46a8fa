import type { TextRange } from '../../shared/article'

export interface TextPiece {
  readonly text: string
  /** Where it begins in the whole text: unique among the pieces. */
  readonly start: number
  /** The place of its range among the ranges; null where it lies in none. */
  readonly range: number | null
}

/** The text cut into what is marked and what is not. Ranges that overlap, touch the end or lie beyond it do no harm:
 *  the pieces always join to the text. */
export function markPieces(text: string, ranges: readonly TextRange[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const cut = (end: number, range: number | null) => {
    if (end <= at) return
    pieces.push({ text: text.slice(at, end), start: at, range })
    at = end
  }
  for (const [place, { start, end }] of ranges.entries()) {
    cut(Math.min(start, text.length), null)
    cut(Math.min(end, text.length), place)
  }
  cut(text.length, null)
  return pieces
}
