import type { TextRange } from '../../shared/article'

export interface TextPiece {
  readonly text: string
  /** Where it begins in the whole text: unique among the pieces. */
  readonly start: number
  readonly isMatch: boolean
}

/** The text cut into what is marked and what is not. Ranges that overlap, touch the end or lie beyond it do no harm:
 *  the pieces always join to the text. */
export function markPieces(text: string, ranges: readonly TextRange[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const cut = (end: number, isMatch: boolean) => {
    if (end <= at) return
    pieces.push({ text: text.slice(at, end), start: at, isMatch })
    at = end
  }
  for (const { start, end } of ranges) {
    cut(Math.min(start, text.length), false)
    cut(Math.min(end, text.length), true)
  }
  cut(text.length, false)
  return pieces
}
